typedef unsigned long size_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
#define NULL ((void *)0)
#define EOF (-1)
char *strcpy(char *d, const char *s);
char *strncpy(char *d, const char *s, size_t n);
char *strcat(char *d, const char *s);
char *strncat(char *d, const char *s, size_t n);
size_t strlen(const char *s);
int strcmp(const char *a, const char *b);
char *strchr(const char *s, int c);
void *memcpy(void *d, const void *s, size_t n);
void *memmove(void *d, const void *s, size_t n);
void *memset(void *d, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
int isdigit(int c);
int toupper(int c);
char *getenv(const char *n);
int getchar(void);
extern void use(const char *s);
struct rec { char id[4]; char name[8]; uint16_t w[3]; };
static struct rec db[2];
void s1(void) { char b[4]; strcpy(b, "abc"); strcpy(b, "abcd"); } /* expect: 21.17 */
void s2(void) { char b[8] = "abc"; strcat(b, "defg"); strcat(b, "h"); } /* expect: 21.17 */
void s3(void) { char b[3] = "abc"; if (strlen(b) > 0u) { use(b); } } /* expect: 21.17 */
void s4(void) { char b[4] = "abc"; if (strlen(b) > 0u) { use(b); } }
void s5(const char *s) { char b[8]; strncpy(b, s, 8u); b[7] = '\0'; use(b); (void)strlen(b); }
void s6(void) { strcpy(db[0].id, "xyz"); strcpy(db[0].id, "wxyz"); } /* expect: 21.17 */
void s7(struct rec *r) { strcpy(r->name, "1234567"); strcpy(r->name, "12345678"); } /* expect: 21.17 */
void s8(const char *s) { char b[8]; if (strlen(s) < 8u) { strcpy(b, s); use(b); } }
void s9(const char *s) { char b[8]; if (strlen(s) <= 8u) { strcpy(b, s); use(b); } } /* expect: 21.17 */
void s10(void) { char a[4] = { 'a', 'b', 'c', 'd' }; char b[8]; strcpy(b, a); } /* expect: 21.17 */
void s11(void) { char b[6] = "ab"; strncat(b, "cdefgh", 3u); }
void s12(void) { char b[6] = "ab"; strncat(b, "cdefgh", 4u); } /* expect: 21.17 */
void s13(void) { char big[16] = "0123456789"; char small[8]; strcpy(small, big); } /* expect: 21.17 */
void s14(void) { char big[16] = "0123"; char small[8]; strcpy(small, big); }
void z1(void) { uint8_t a[4]; memset(a, 0, 4u); memset(a, 0, 5u); } /* expect: 21.18 */
void z2(const uint8_t *s) { uint8_t a[4]; memcpy(a, s, sizeof(a)); memcpy(&a[1], s, sizeof(a)); } /* expect: 21.18 */
void z3(void) { memset(&db[0], 0, sizeof(db[0])); memset(&db[0], 0, 2u * sizeof(db)); } /* expect: 21.18 */
void z4(struct rec *r, const struct rec *s) { memcpy(r, s, sizeof(*r)); memcpy(r->w, s->w, sizeof(r->w)); memcpy(r->w, s->w, 4u * sizeof(r->w[0])); } /* expect: 21.18 */
int z5(void) { uint8_t a[4] = { 0 }; uint8_t b[6] = { 0 }; return memcmp(a, b, sizeof(a)) + memcmp(a, b, sizeof(b)); } /* expect: 21.18 */
void z6(size_t n) { uint8_t a[4]; if (n > 4u) { n = 4u; } memset(a, 0, n); }
void z7(size_t n) { uint8_t a[4]; if (n < 8u) { memset(a, 0, n); } } /* expect: 21.18 */
void z8(void) { uint8_t a[4]; memset(a, 0, 0u); } /* expect: 21.18 */
int m1(void) { const char *p = "abc"; char b[4] = "abc"; return memcmp(p, b, 4u); } /* expect: 21.14 */
int m2(const uint8_t *p, const uint8_t *q) { return memcmp(p, q, 4u); }
int m3(struct rec *r) { strcpy(r->id, "ab"); return memcmp(r->id, "ab", 2u); } /* expect: 21.14 */
int m4(void) { static const char magic[2] = { 'M', 'Z' }; static char hdr[2]; return memcmp(magic, hdr, 2u); }
void y1(struct rec *r, uint8_t *p) { memcpy(p, r->w, 2u); memcpy(r->w, &r->w[1], 2u); } /* expect: 21.15 */
void y2(struct rec *r, uint8_t *p) { memcpy(r, p, sizeof(*r)); memmove(r, &db[0], sizeof(*r)); } /* expect: 21.15 */
int i1(const char *s) { return isdigit(s[0]) + isdigit((unsigned char)s[0]); } /* expect: 21.13 */
int i2(void) { int c = getchar(); return isdigit(c); }
int i3(int n) { return (n > 0) ? toupper(n) : 0; } /* expect: 21.13 */
int i4(int n) { if ((n < -1) || (n > 255)) { return 0; } return toupper(n); }
int i5(signed char sc, unsigned char uc) { return toupper(uc) + toupper(sc); } /* expect: 21.13 */
void g1(void) { const char *a = getenv("A"); const char *b = getenv("B"); use(b); use(a); } /* expect: 21.20 */
void g2(void) { const char *a = getenv("A"); use(a); a = getenv("B"); use(a); }
void g3(int k) { const char *a = getenv("A"); if (k > 0) { (void)getenv("B"); } use(a); } /* expect: 21.20 */
void o1(uint8_t *p) { memcpy(p, p + 1, 1u); memcpy(p, p + 1, 2u); } /* expect: 19.1 */
void o2(struct rec *r) { memcpy(r->name, &r->name[2], 4u); } /* expect: 19.1 */
void o3(struct rec *r) { memmove(r->name, &r->name[2], 4u); memcpy(r->name, r->id, 4u); }
void o4(size_t n, uint8_t *p) { memcpy(p, p + n, n); }
