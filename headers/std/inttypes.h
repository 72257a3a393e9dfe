/* inttypes.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_INTTYPES_H
#define ASSAY_STD_INTTYPES_H

#include <stdint.h>
#ifndef ASSAY_STD_WCHAR_T
#define ASSAY_STD_WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif

typedef struct { intmax_t quot; intmax_t rem; } imaxdiv_t;

#define PRId8 "hhd"
#define SCNd8 "hhd"
#define PRIdLEAST8 "hhd"
#define SCNdLEAST8 "hhd"
#define PRIdFAST8 "hhd"
#define SCNdFAST8 "hhd"
#define PRId16 "hd"
#define SCNd16 "hd"
#define PRIdLEAST16 "hd"
#define SCNdLEAST16 "hd"
#define PRIdFAST16 "hd"
#define SCNdFAST16 "hd"
#define PRId32 "d"
#define SCNd32 "d"
#define PRIdLEAST32 "d"
#define SCNdLEAST32 "d"
#define PRIdFAST32 "d"
#define SCNdFAST32 "d"
#if __SIZEOF_LONG__ == 8
#define PRId64 "ld"
#else
#define PRId64 "lld"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNd64 "ld"
#else
#define SCNd64 "lld"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIdLEAST64 "ld"
#else
#define PRIdLEAST64 "lld"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNdLEAST64 "ld"
#else
#define SCNdLEAST64 "lld"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIdFAST64 "ld"
#else
#define PRIdFAST64 "lld"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNdFAST64 "ld"
#else
#define SCNdFAST64 "lld"
#endif
#define PRIdMAX "jd"
#define PRIdPTR "td"
#define PRIi8 "hhi"
#define SCNi8 "hhi"
#define PRIiLEAST8 "hhi"
#define SCNiLEAST8 "hhi"
#define PRIiFAST8 "hhi"
#define SCNiFAST8 "hhi"
#define PRIi16 "hi"
#define SCNi16 "hi"
#define PRIiLEAST16 "hi"
#define SCNiLEAST16 "hi"
#define PRIiFAST16 "hi"
#define SCNiFAST16 "hi"
#define PRIi32 "i"
#define SCNi32 "i"
#define PRIiLEAST32 "i"
#define SCNiLEAST32 "i"
#define PRIiFAST32 "i"
#define SCNiFAST32 "i"
#if __SIZEOF_LONG__ == 8
#define PRIi64 "li"
#else
#define PRIi64 "lli"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNi64 "li"
#else
#define SCNi64 "lli"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIiLEAST64 "li"
#else
#define PRIiLEAST64 "lli"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNiLEAST64 "li"
#else
#define SCNiLEAST64 "lli"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIiFAST64 "li"
#else
#define PRIiFAST64 "lli"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNiFAST64 "li"
#else
#define SCNiFAST64 "lli"
#endif
#define PRIiMAX "ji"
#define PRIiPTR "ti"
#define PRIo8 "hho"
#define SCNo8 "hho"
#define PRIoLEAST8 "hho"
#define SCNoLEAST8 "hho"
#define PRIoFAST8 "hho"
#define SCNoFAST8 "hho"
#define PRIo16 "ho"
#define SCNo16 "ho"
#define PRIoLEAST16 "ho"
#define SCNoLEAST16 "ho"
#define PRIoFAST16 "ho"
#define SCNoFAST16 "ho"
#define PRIo32 "o"
#define SCNo32 "o"
#define PRIoLEAST32 "o"
#define SCNoLEAST32 "o"
#define PRIoFAST32 "o"
#define SCNoFAST32 "o"
#if __SIZEOF_LONG__ == 8
#define PRIo64 "lo"
#else
#define PRIo64 "llo"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNo64 "lo"
#else
#define SCNo64 "llo"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIoLEAST64 "lo"
#else
#define PRIoLEAST64 "llo"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNoLEAST64 "lo"
#else
#define SCNoLEAST64 "llo"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIoFAST64 "lo"
#else
#define PRIoFAST64 "llo"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNoFAST64 "lo"
#else
#define SCNoFAST64 "llo"
#endif
#define PRIoMAX "jo"
#define PRIoPTR "to"
#define PRIu8 "hhu"
#define SCNu8 "hhu"
#define PRIuLEAST8 "hhu"
#define SCNuLEAST8 "hhu"
#define PRIuFAST8 "hhu"
#define SCNuFAST8 "hhu"
#define PRIu16 "hu"
#define SCNu16 "hu"
#define PRIuLEAST16 "hu"
#define SCNuLEAST16 "hu"
#define PRIuFAST16 "hu"
#define SCNuFAST16 "hu"
#define PRIu32 "u"
#define SCNu32 "u"
#define PRIuLEAST32 "u"
#define SCNuLEAST32 "u"
#define PRIuFAST32 "u"
#define SCNuFAST32 "u"
#if __SIZEOF_LONG__ == 8
#define PRIu64 "lu"
#else
#define PRIu64 "llu"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNu64 "lu"
#else
#define SCNu64 "llu"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIuLEAST64 "lu"
#else
#define PRIuLEAST64 "llu"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNuLEAST64 "lu"
#else
#define SCNuLEAST64 "llu"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIuFAST64 "lu"
#else
#define PRIuFAST64 "llu"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNuFAST64 "lu"
#else
#define SCNuFAST64 "llu"
#endif
#define PRIuMAX "ju"
#define PRIuPTR "tu"
#define PRIx8 "hhx"
#define SCNx8 "hhx"
#define PRIxLEAST8 "hhx"
#define SCNxLEAST8 "hhx"
#define PRIxFAST8 "hhx"
#define SCNxFAST8 "hhx"
#define PRIx16 "hx"
#define SCNx16 "hx"
#define PRIxLEAST16 "hx"
#define SCNxLEAST16 "hx"
#define PRIxFAST16 "hx"
#define SCNxFAST16 "hx"
#define PRIx32 "x"
#define SCNx32 "x"
#define PRIxLEAST32 "x"
#define SCNxLEAST32 "x"
#define PRIxFAST32 "x"
#define SCNxFAST32 "x"
#if __SIZEOF_LONG__ == 8
#define PRIx64 "lx"
#else
#define PRIx64 "llx"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNx64 "lx"
#else
#define SCNx64 "llx"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIxLEAST64 "lx"
#else
#define PRIxLEAST64 "llx"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNxLEAST64 "lx"
#else
#define SCNxLEAST64 "llx"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIxFAST64 "lx"
#else
#define PRIxFAST64 "llx"
#endif
#if __SIZEOF_LONG__ == 8
#define SCNxFAST64 "lx"
#else
#define SCNxFAST64 "llx"
#endif
#define PRIxMAX "jx"
#define PRIxPTR "tx"
#define PRIX8 "hhX"
#define PRIXLEAST8 "hhX"
#define PRIXFAST8 "hhX"
#define PRIX16 "hX"
#define PRIXLEAST16 "hX"
#define PRIXFAST16 "hX"
#define PRIX32 "X"
#define PRIXLEAST32 "X"
#define PRIXFAST32 "X"
#if __SIZEOF_LONG__ == 8
#define PRIX64 "lX"
#else
#define PRIX64 "llX"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIXLEAST64 "lX"
#else
#define PRIXLEAST64 "llX"
#endif
#if __SIZEOF_LONG__ == 8
#define PRIXFAST64 "lX"
#else
#define PRIXFAST64 "llX"
#endif
#define PRIXMAX "jX"
#define PRIXPTR "tX"

intmax_t imaxabs(intmax_t j);
imaxdiv_t imaxdiv(intmax_t numer, intmax_t denom);
intmax_t strtoimax(const char *__restrict nptr, char **__restrict endptr, int base);
uintmax_t strtoumax(const char *__restrict nptr, char **__restrict endptr, int base);
intmax_t wcstoimax(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);
uintmax_t wcstoumax(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);

#endif
