// accepted by gcc 12 -std=gnu17 (x86-64)
_Static_assert(__builtin_clz(1)==31 &&
  __builtin_ctz(8)==3 &&
  __builtin_ffs(0)==0 &&
  __builtin_ffsl(16)==5 &&
  __builtin_popcountll(0xff00ffull)==16 &&
  __builtin_parity(7)==1 &&
  __builtin_clrsb(-1)==31 &&
  __builtin_clrsb(0)==31 &&
  __builtin_bswap16(0x1234)==0x3412 &&
  __builtin_bswap32(1)==0x1000000 &&
  __builtin_bswap64(1)==1ull<<56 &&
  __builtin_clzl(1)==63,"b");
_Static_assert(__builtin_strlen("abc\0d")==3,"s");
double d; _Complex float cf; typedef float V __attribute__((vector_size(16))); typedef int I __attribute__((vector_size(16))); V v; I i;
void f(void){ __builtin_sin(d);
  __builtin_cpowf(cf,cf);
  __builtin_fabsf128(d);
  __builtin_shuffle(v,i);
  __builtin_convertvector(v,I);
  __builtin_complex(1.0f,2.0f);
  __builtin_free(0);
  __builtin_nand64("");
  __builtin_FILE();
  __builtin_LINE();
  __builtin_huge_valf();
  __builtin_lrint(d);
  __builtin___memcpy_chk(&d,&d,8,8); int t = __builtin_has_attribute(d, aligned(8)) + __builtin_has_attribute(d, gnu_inline);
  __builtin_shufflevector(v,v,0,1); t++;
  __builtin_bswap128(1);
  __builtin_isinf_sign(d);}
_Static_assert(__builtin_add_overflow_p(127, 1, (signed char)0) && !__builtin_mul_overflow_p(5, 5, (char)0), "overflow");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_sinf(1)), float), "");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_cabsl(1)), long double), "");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_cexp(1)), _Complex double), "");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_sqrtf128(1)), _Float128), "");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_convertvector(v, I)), I), "");
_Static_assert(__builtin_types_compatible_p(__typeof__(__builtin_complex(1.0f, 2.0f)), _Complex float), "");
typedef unsigned word_mode __attribute__((__mode__(__unwind_word__)));
_Static_assert(sizeof(word_mode) == 8, "");
typedef double aligned_array[4] __attribute__((aligned(32)));
_Static_assert(__alignof__(const aligned_array) == 32, "");
V vs[] = {1, 2, 3, 4, 5, 6, 7, 8};
_Static_assert(sizeof vs == 32, "vectors without braces");
int ahead(int n; int a[n], int n);
int u, *pu; _Atomic int *pa; void *pv;
_Static_assert(_Generic(1 ? pa : pv, void * : 1, default : 0), "_Atomic goes");
_Static_assert(_Generic(1 ? pu : (void *)(void *)0, void * : 1, default : 0), "no null pointer constant");
const char raw[] = R"a(x)\
a" y ??= )a";
_Static_assert(sizeof raw == 14, "splices stay in raw strings");
