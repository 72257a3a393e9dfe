/* uchar.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_UCHAR_H
#define ASSAY_STD_UCHAR_H

#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#ifndef ASSAY_STD_MBSTATE
#define ASSAY_STD_MBSTATE
typedef struct { unsigned int __state[2]; } mbstate_t;
#endif
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;

size_t mbrtoc16(char16_t *__restrict pc16, const char *__restrict s, size_t n, mbstate_t *__restrict ps);
size_t c16rtomb(char *__restrict s, char16_t c16, mbstate_t *__restrict ps);
size_t mbrtoc32(char32_t *__restrict pc32, const char *__restrict s, size_t n, mbstate_t *__restrict ps);
size_t c32rtomb(char *__restrict s, char32_t c32, mbstate_t *__restrict ps);

#endif
