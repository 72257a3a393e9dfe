/* the library is declared here, not included */
typedef unsigned long size_t;
typedef struct _file FILE;
#define NULL ((void *)0)
#define EOF (-1)
void *malloc(size_t n);
void *calloc(size_t n, size_t m);
void *realloc(void *p, size_t n);
void free(void *p);
FILE *fopen(const char *name, const char *mode);
int fclose(FILE *fp);
int fputc(int c, FILE *fp);
int fgetc(FILE *fp);
int fprintf(FILE *fp, const char *fmt, ...);
extern int check(const char *p);
struct pair { char *a; char *b; };
int l1(int k)
{
    char *p = malloc(4); /* expect: 22.1 */
    if (p != NULL)
    {
        if (k > 3) { return 1; }
        free(p);
    }
    return 0;
}
int l2(int k)
{
    char *p = malloc(4);
    int r = 0;
    if (p == NULL) { r = -1; }
    else if (k > 3) { r = 1; }
    else { r = check(p); }
    free(p);
    return r;
}
struct pair *l3(void)
{
    struct pair *x = calloc(1, sizeof(*x));
    if (x == NULL) { goto fail; }
    x->a = malloc(3);
    if (x->a == NULL) { goto fail_x; }
    x->b = malloc(3);
    if (x->b == NULL) { goto fail_a; }
    return x;
fail_a:
    free(x->a);
fail_x:
    free(x);
fail:
    return NULL;
}
struct pair *l4(void)
{
    struct pair *x = calloc(1, sizeof(*x));
    if (x == NULL) { return NULL; }
    x->a = malloc(3);
    x->b = malloc(3); 
    if ((x->a == NULL) || (x->b == NULL))
    {
        free(x->a);
        free(x->b);
        free(x);
        return NULL;
    }
    return x;
}
void l5(void)
{
    char *p = malloc(3); /* expect: 22.1 */
    p = realloc(p, 6);
    free(p);
}
int l6(const char *n)
{
    FILE *fp = fopen(n, "r"); /* expect: 22.1 */
    if (fp == NULL) { return -1; }
    for (int i = 0; i < 10; i++)
    {
        if (fgetc(fp) == EOF) { return i; }
    }
    return fclose(fp);
}
int l7(const char *n)
{
    FILE *fp = fopen(n, "r");
    int c;
    if (fp == NULL) { return -1; }
    do { c = fgetc(fp); } while (c != EOF);
    return fclose(fp);
}
void l8(int k)
{
    char *p;
    switch (k)
    {
    case 1: p = malloc(1); free(p); break;
    case 2: p = malloc(2); break; /* expect: 22.1 */
    default: p = NULL; break;
    }
    (void)p;
}
static char *make(void) { return malloc(5); }
static void destroy(char *p) { free(p); }
void l9(void) { char *p = make(); destroy(p); }
void l10(void) { char *p = make(); (void)p; } /* expect: 22.1 */
void f1(int k) { char b[3]; char *p = b; if (k > 0) { p = malloc(3); } if (p != b) { free(p); } }
void f2(void) { char *p = malloc(3); free(p); p = malloc(4); free(p); }
void f3(void) { char *p = malloc(3); if (p != NULL) { free(p); } free(p); } /* expect: 22.2 */
void f4(struct pair *x) { free(x->a); free(x->a); } /* expect: 22.2 */
void f5(struct pair *x) { free(x->a); x->a = NULL; free(x->a); }
void f6(void) { char *p = malloc(8); if (p != NULL) { free(&p[2]); } } /* expect: 22.1, 22.2 */
void f7(char *p) { for (int i = 0; i < 2; i++) { free(p); } } /* expect: 22.2 */
void f8(void) { char *p = make(); destroy(p); destroy(p); } /* expect: 22.2 */
void f9(void) { static char s[4]; free(s); } /* expect: 22.2 */
void c1(void) { FILE *fp = fopen("a", "r"); if (fp != NULL) { (void)fclose(fp); (void)fgetc(fp); } } /* expect: 22.6 */
void c2(int k) { FILE *fp = fopen("a", "r"); if (fp == NULL) { return; } if (k) { (void)fclose(fp); return; } (void)fgetc(fp); (void)fclose(fp); }
void c3(void) { FILE *fp = fopen("a", "w"); if (fp == NULL) { return; } (void)fclose(fp); fp = fopen("a", "w"); if (fp != NULL) { (void)fputc('a', fp); (void)fclose(fp); } }
void c4(FILE *fp) { (void)fclose(fp); (void)fputc('a', fp); } /* expect: 22.6 */
void c5(FILE *fp) { if (fclose(fp) != 0) { (void)fprintf(fp, "x"); } } /* expect: 22.6 */
void w1(void) { FILE *fp = fopen("a", "rb"); if (fp != NULL) { (void)fputc('a', fp); (void)fclose(fp); } } /* expect: 22.4 */
void w2(void) { FILE *fp = fopen("a", "ab"); if (fp != NULL) { (void)fputc('a', fp); (void)fclose(fp); } }
void w3(int k) { const char *mode = k ? "r" : "w"; FILE *fp = fopen("a", mode); if (fp != NULL) { if (!k) { (void)fputc('a', fp); } (void)fclose(fp); } }
void s1(void) { FILE *a = fopen("d", "w"); FILE *b = fopen("e", "w"); if (a != NULL) { (void)fclose(a); } if (b != NULL) { (void)fclose(b); } }
void s2(void) { FILE *a = fopen("d", "w"); if (a != NULL) { FILE *b = fopen("d", "r"); if (b != NULL) { (void)fclose(b); } (void)fclose(a); } } /* expect: 22.3 */
