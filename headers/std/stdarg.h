/* stdarg.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDARG_H
#define ASSAY_STD_STDARG_H

#ifndef ASSAY_STD_VA_LIST
#define ASSAY_STD_VA_LIST
typedef __builtin_va_list va_list;
#endif
#define va_start(ap, parm) __builtin_va_start(ap, parm)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_end(ap) __builtin_va_end(ap)
#define va_copy(dest, src) __builtin_va_copy(dest, src)

#endif
