/* stddef.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDDEF_H
#define ASSAY_STD_STDDEF_H

#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#ifndef ASSAY_STD_WCHAR_T
#define ASSAY_STD_WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#if defined(__STDC_VERSION__) && (__STDC_VERSION__ >= 201112L)
typedef struct { long long __a; long double __b; } max_align_t;
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
