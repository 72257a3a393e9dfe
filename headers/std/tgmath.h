/* tgmath.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_TGMATH_H
#define ASSAY_STD_TGMATH_H

#include <complex.h>
#include <math.h>

#define __assay_tg1(fn, x) _Generic((x), float: fn##f, long double: fn##l, default: fn)(x)
#define __assay_tg1c(fn, x) _Generic((x), float: fn##f, long double: fn##l, float _Complex: c##fn##f, double _Complex: c##fn, long double _Complex: c##fn##l, default: fn)(x)
#define __assay_tg2(fn, x, y) _Generic((x) + (y), float: fn##f, long double: fn##l, default: fn)((x), (y))

#undef acos
#define acos(x) __assay_tg1c(acos, x)
#undef asin
#define asin(x) __assay_tg1c(asin, x)
#undef atan
#define atan(x) __assay_tg1c(atan, x)
#undef acosh
#define acosh(x) __assay_tg1c(acosh, x)
#undef asinh
#define asinh(x) __assay_tg1c(asinh, x)
#undef atanh
#define atanh(x) __assay_tg1c(atanh, x)
#undef cos
#define cos(x) __assay_tg1c(cos, x)
#undef sin
#define sin(x) __assay_tg1c(sin, x)
#undef tan
#define tan(x) __assay_tg1c(tan, x)
#undef cosh
#define cosh(x) __assay_tg1c(cosh, x)
#undef sinh
#define sinh(x) __assay_tg1c(sinh, x)
#undef tanh
#define tanh(x) __assay_tg1c(tanh, x)
#undef exp
#define exp(x) __assay_tg1c(exp, x)
#undef log
#define log(x) __assay_tg1c(log, x)
#undef sqrt
#define sqrt(x) __assay_tg1c(sqrt, x)
#undef cbrt
#define cbrt(x) __assay_tg1(cbrt, x)
#undef ceil
#define ceil(x) __assay_tg1(ceil, x)
#undef erf
#define erf(x) __assay_tg1(erf, x)
#undef erfc
#define erfc(x) __assay_tg1(erfc, x)
#undef exp2
#define exp2(x) __assay_tg1(exp2, x)
#undef expm1
#define expm1(x) __assay_tg1(expm1, x)
#undef fabs
#define fabs(x) __assay_tg1(fabs, x)
#undef floor
#define floor(x) __assay_tg1(floor, x)
#undef lgamma
#define lgamma(x) __assay_tg1(lgamma, x)
#undef log10
#define log10(x) __assay_tg1(log10, x)
#undef log1p
#define log1p(x) __assay_tg1(log1p, x)
#undef log2
#define log2(x) __assay_tg1(log2, x)
#undef logb
#define logb(x) __assay_tg1(logb, x)
#undef nearbyint
#define nearbyint(x) __assay_tg1(nearbyint, x)
#undef rint
#define rint(x) __assay_tg1(rint, x)
#undef round
#define round(x) __assay_tg1(round, x)
#undef tgamma
#define tgamma(x) __assay_tg1(tgamma, x)
#undef trunc
#define trunc(x) __assay_tg1(trunc, x)
#undef ilogb
#define ilogb(x) __assay_tg1(ilogb, x)
#undef lrint
#define lrint(x) __assay_tg1(lrint, x)
#undef llrint
#define llrint(x) __assay_tg1(llrint, x)
#undef lround
#define lround(x) __assay_tg1(lround, x)
#undef llround
#define llround(x) __assay_tg1(llround, x)
#undef atan2
#define atan2(x, y) __assay_tg2(atan2, x, y)
#undef copysign
#define copysign(x, y) __assay_tg2(copysign, x, y)
#undef fdim
#define fdim(x, y) __assay_tg2(fdim, x, y)
#undef fmax
#define fmax(x, y) __assay_tg2(fmax, x, y)
#undef fmin
#define fmin(x, y) __assay_tg2(fmin, x, y)
#undef fmod
#define fmod(x, y) __assay_tg2(fmod, x, y)
#undef hypot
#define hypot(x, y) __assay_tg2(hypot, x, y)
#undef nextafter
#define nextafter(x, y) __assay_tg2(nextafter, x, y)
#undef remainder
#define remainder(x, y) __assay_tg2(remainder, x, y)
#undef pow
#define pow(x, y) __assay_tg2(pow, x, y)

#endif
