/* a small shell: own declarations of the library */
typedef unsigned long size_t;
typedef long time_t;
#include <stdarg.h> /* expect: 17.1 */
void *malloc(size_t n);
void free(void *p);
void exit(int status);
void abort(void);
int system(const char *cmd);
int rand(void);
void srand(unsigned seed);
time_t time(time_t *t);
int vsnprintf(char *s, size_t n, const char *f, va_list ap); /* expect: 17.1 */
#define MAX_ARGS 4
#define STRINGIFY(x) #x /* expect: 20.10 */
#define XSTR(x) STRINGIFY(x)
#define DOUBLE(x) x * 2 /* expect: 20.7 */
#define HALF(x) ((x) / 2)
#define BIT(n) (1u << n) /* expect: 20.7 */
#define SHOW(v) note(#v, v) /* expect: 20.10, 20.12 */
#define FOR_EACH(i, n) for ((i) = 0; (i) < (n); (i)++)
#undef MAX_ARGS /* expect: 20.5 */
#define MAX_ARGS 8
union word { unsigned u; unsigned char b[4]; }; /* expect: 19.2 */
struct job { char *line; union word w; int status; }; /* expect: 19.2 */
extern int note(const char *s, int v);
static int say(const char *f, ...)
{
    char buf[64];
    va_list ap; /* expect: 17.1 */
    int n;
    va_start(ap, f); /* expect: 17.1 */
    n = vsnprintf(buf, sizeof(buf), f, ap);
    va_end(ap); /* expect: 17.1 */
    return n;
}
_Noreturn static void quit(int code) /* expect: 17.9 */
{
    if (code > 1)
    {
        abort(); /* expect: 21.8 */
    }
    if (code == 1)
    {
        exit(code); /* expect: 21.8 */
    }
}
_Noreturn int leave(int code) /* expect: 17.10 */
{
    exit(code); /* expect: 21.8 */
}
int run(struct job *j, int n)
{
    int i;
    int r = 0;
    char *p = malloc(16u); /* expect: 21.3 */
    char stack[4];
    char *s = stack;
    FOR_EACH(i, n)
    {
        r += DOUBLE(i + 1) + HALF(i + 1);
        r += (int)BIT(i);
    }
    srand((unsigned)time((time_t *)0)); /* expect: 21.10, 21.24 */
    r += rand() % 6; /* expect: 21.24 */
    r += system(j->line); /* expect: 21.21 */
    r += sys_status(j->status); /* expect: 17.3 */
    SHOW(MAX_ARGS);
    free(j->line); /* expect: 21.3 */
    free(p); /* expect: 21.3 */
    free(p); /* expect: 21.3, 22.2 */
    free(s); /* expect: 21.3, 22.2 */
    if (r < 0) { quit(r); }
    if (r > 9) { leave(r); }
    return say("x") + note(XSTR(MAX_ARGS), r);
}
