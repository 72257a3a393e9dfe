/* assert.h of the C standard; it may be included again with another NDEBUG. */
#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
extern void __assay_assert_fail(const char *expression, const char *file, unsigned int line) __attribute__((__noreturn__));
#define assert(expression) ((expression) ? (void)0 : __assay_assert_fail(#expression, __FILE__, __LINE__))
#endif
#if defined(__STDC_VERSION__) && (__STDC_VERSION__ >= 201112L)
#undef static_assert
#define static_assert _Static_assert
#endif
