#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
typedef struct { FILE *fp; char *buf; size_t n; } reader_t;
static FILE *trace;
static char *cache;
extern void adopt(char *p);
static reader_t *reader_open(const char *path)
{
    reader_t *r = malloc(sizeof(*r));
    if (r == NULL) { return NULL; }
    r->buf = malloc(64u);
    if (r->buf == NULL)
    {
        free(r);
        return NULL;
    }
    r->fp = fopen(path, "r");
    if (r->fp == NULL)
    {
        free(r->buf);
        free(r);
        return NULL;
    }
    r->n = 0u;
    return r;
}
static void reader_close(reader_t *r)
{
    if (r != NULL)
    {
        (void)fclose(r->fp);
        free(r->buf);
        free(r);
    }
}
int32_t use_reader(void)
{
    reader_t *r = reader_open("a.txt");
    if (r == NULL) { return -1; }
    (void)fputs("x", r->fp); /* expect: 22.4 */
    reader_close(r);
    return 0;
}
int32_t copy_file(const char *from, const char *to)
{
    int32_t rc = -1;
    FILE *in = fopen(from, "rb"); /* expect: 22.1 */
    FILE *out;
    if (in == NULL) { return rc; }
    out = fopen(to, "wb");
    if (out == NULL) { return rc; }
    int c = fgetc(in);
    while (c != EOF)
    {
        if (fputc(c, out) == EOF) { break; }
        c = fgetc(in);
    }
    (void)fputc(0, in); /* expect: 22.4 */
    (void)fclose(out);
    (void)fclose(in);
    (void)fflush(out); /* expect: 22.6 */
    return 0;
}
int32_t copy_ok(const char *from, const char *to)
{
    int32_t rc = -1;
    FILE *in = NULL;
    FILE *out = NULL;
    in = fopen(from, "rb");
    if (in != NULL)
    {
        out = fopen(to, "wb");
        if (out != NULL)
        {
            rc = 0;
            (void)fclose(out);
        }
        (void)fclose(in);
    }
    return rc;
}
char *read_all(FILE *fp, size_t n)
{
    char *p = malloc(n + 1u); /* expect: 22.1 */
    if (p == NULL) { return NULL; }
    if (fread(p, 1u, n, fp) != n) { return NULL; }
    p[n] = '\0';
    return p;
}
void owners(char *given)
{
    char *a = malloc(8u);
    char *b = malloc(8u);
    char *c = strdup("x"); /* expect: 22.1 */
    adopt(a);
    cache = b;
    free(given);
    if (c != NULL) { c[0] = 'y'; }
}
void frees(int32_t k, char *given)
{
    char *p = malloc(8u);
    char *q = p;
    char arr[4];
    char *mid;
    char *r = malloc(4u);
    free(p);
    free(q); /* expect: 22.2 */
    mid = given + 2;
    free(mid); /* note: undecided, the base is not known */
    q = arr;
    free(q); /* expect: 22.2 */
    free((void *)"text"); /* expect: 22.2 */
    if (k > 0) { free(r); r = NULL; }
    free(r);
    p = calloc(2u, 2u); /* expect: 22.1 */
    p = (k > 3) ? p : arr;
    free(p); /* expect: 22.2 */
}
void loops(int32_t n)
{
    for (int32_t i = 0; i < n; i++)
    {
        char *p = malloc(4u);
        if (p == NULL) { continue; }
        free(p);
    }
    for (int32_t i = 0; i < n; i++)
    {
        char *p = malloc(4u); /* expect: 22.1 */
        if (p == NULL) { continue; }
        if (i == 3) { break; }
        free(p);
    }
    char *list[4];
    for (int32_t i = 0; i < 4; i++) { list[i] = malloc(2u); }
    for (int32_t i = 0; i < 4; i++) { free(list[i]); }
}
void modes(const char *name, int32_t append)
{
    FILE *log = fopen("log.txt", (append != 0) ? "a" : "w");
    FILE *again = fopen("log.txt", "r"); /* expect: 22.3 */
    FILE *rd = fopen("cfg.txt", "r");
    FILE *rd2 = fopen("cfg.txt", "r");
    if (log != NULL) { (void)fprintf(log, "x"); }
    if (rd != NULL) { (void)fprintf(rd, "x"); } /* expect: 22.4 */
    if (rd2 != NULL) { (void)fputs("y", rd2); } /* expect: 22.4 */
    if (log != NULL) { (void)fclose(log); }
    if (again != NULL) { (void)fclose(again); }
    if (rd != NULL) { (void)fclose(rd); }
    if (rd2 != NULL) { (void)fclose(rd2); }
    log = fopen("log.txt", "r");
    if (log != NULL)
    {
        (void)fclose(log);
        log = fopen("log.txt", "w");
        if (log != NULL)
        {
            (void)fputs("ok", log);
            (void)fclose(log);
        }
    }
    FILE *plus = fopen(name, "r+b");
    if (plus != NULL)
    {
        (void)fwrite("x", 1u, 1u, plus);
        (void)fclose(plus);
    }
}
void closed(void)
{
    trace = fopen("t", "w");
    if (trace == NULL) { return; }
    (void)fclose(trace);
    (void)fputs("late", trace); /* expect: 22.6 */
    trace = NULL;
    FILE *fp = fopen("u", "r");
    do
    {
        if (fp == NULL) { break; }
        (void)fgetc(fp);
        (void)fclose(fp);
        if (feof(fp) != 0) { break; } /* expect: 22.6 */
    } while (0);
}
void contents(FILE *fp, FILE **pp, reader_t *r)
{
    FILE copy = *fp; /* expect: 22.5 */
    FILE *other = fp;
    *other = copy; /* expect: 22.5 */
    *pp = fp;
    copy = **pp; /* expect: 22.5 */
    r->fp = *pp;
    (void)memcpy(&copy, r->fp, sizeof(copy)); /* expect: 22.5 */
    (void)fgetc(*pp);
}
