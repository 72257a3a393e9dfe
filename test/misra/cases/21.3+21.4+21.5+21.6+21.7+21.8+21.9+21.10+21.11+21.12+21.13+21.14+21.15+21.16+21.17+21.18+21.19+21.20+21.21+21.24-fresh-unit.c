typedef unsigned long size_t; typedef struct f_ FILE; void *malloc(size_t n); void *realloc(void *p, size_t n); void free(void *p);
int setjmp(int *e); void longjmp(int *e, int v); int raise(int s); int printf(const char *f, ...); FILE *fopen(const char *n, const char *m); int fclose(FILE *f); int sprintf(char *b, const char *f, ...);
int atoi(const char *s); void exit(int c); void abort(void); char *getenv(const char *n); int system(const char *c); int rand(void); void srand(unsigned s);
void qsort(void *b, size_t n, size_t s, int (*c)(const void *, const void *)); long time(long *t); int memcmp(const void *a, const void *b, size_t n); void *memcpy(void *a, const void *b, size_t n); void *memset(void *a, int c, size_t n);
char *strcpy(char *a, const char *b); char *strcat(char *a, const char *b); size_t strlen(const char *s); char *strncpy(char *a, const char *b, size_t n); char *setlocale(int c, const char *l); int isdigit(int c); int toupper(int c); char *strerror(int e);
static void m3(void) { char *p = malloc(3); free(p); } /* expect: 21.3 */
static void m3b(char *q) { q = realloc(q, 2); (void)q; } /* expect: 21.3 */
static void m4(int *e) { if (setjmp(e)) { longjmp(e, 1); } } /* expect: 21.4 */
static void m5(void) { raise(3); signal(2, 0); } /* expect: 21.5 */
static void m6(FILE *f) { printf("a"); fclose(f); char b[3]; sprintf(b, "c"); } /* expect: 21.6 */
static FILE *m6b(void) { return fopen("x", "r"); } /* expect: 21.6 */
static int m7(const char *s) { return atoi(s); } /* expect: 21.7 */
static long m7b(const char *s) { return atol(s); } /* expect: 21.7 */
static void m8(void) { exit(1); } /* expect: 21.8 */
static void m8b(void) { abort(); } /* expect: 21.8 */
static void m9(int *a, int (*c)(const void *, const void *)) { qsort(a, 3, 4, c); } /* expect: 21.9 */
static void m9b(int *a, int (*c)(const void *, const void *)) { bsearch(a, a, 3, 4, c); } /* expect: 21.9 */
static long m10(void) { return time(0); } /* expect: 21.10 */
static void m10b(void) { long c = clock(); (void)c; } /* expect: 21.10 */
static int m13(void) { return isdigit(1000) + isdigit('a') + isdigit(-1); } /* expect: 21.13 */
static int m13b(unsigned char u, int w) { return toupper(u) + toupper(-5); } /* expect: 21.13 */
static int m14(const char *a) { return memcmp(a, "abc", 3); } /* expect: 21.14 21.16 */
static void m15(short *a, int *b) { memcpy(a, b, 4); } /* expect: 21.15 */
static int m16(float *a, float *b) { return memcmp(a, b, 4); } /* expect: 21.16 */
static int m16b(unsigned char *a, unsigned char *b) { return memcmp(a, b, 4); }
static void m17(void) { char b[3]; strcpy(b, "abc"); } /* expect: 21.17 */
static void m17b(void) { char b[4]; strcpy(b, "abc"); strcat(b, "d"); } /* expect: 21.17 */
static size_t m17c(void) { char b[2] = { 'a', 'b' }; return strlen(b); } /* expect: 21.17 */
static void m18(void) { char b[3]; memset(b, 0, 4); } /* expect: 21.18 */
static void m18b(void) { char b[3]; memset(b, 0, sizeof b); strncpy(b, "abcdef", 5); } /* expect: 21.18 */
static void m19(void) { char *p = getenv("a"); p[0] = 'a'; } /* expect: 21.19 */
static const char *m19b(void) { const char *p = getenv("a"); return p; }
static void m20(void) { const char *p = getenv("a"); const char *q = getenv("b"); printf("%s", q); strlen(p); } /* expect: 21.6 21.20 */
static void m20b(void) { const char *p = setlocale(0, 0); setlocale(0, "x"); strlen(p); } /* expect: 21.20 */
static void m21(void) { system("ls"); } /* expect: 21.21 */
static void m24(void) { srand(2); (void)rand(); } /* expect: 21.24 */
