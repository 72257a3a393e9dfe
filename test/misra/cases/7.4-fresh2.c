#include <stddef.h>
#include <stdint.h>
typedef char *str_t;
typedef const char *cstr_t;
struct cmd { const char *name; char *help; int (*fn)(char *arg); };
static int run(char *arg) { return arg[0]; }
static const struct cmd cmds[] = {
    { "go", "goes", run },             /* expect: 7.4 */
    { .name = "stop", .fn = run },
    { .name = "x",
      .help = "y",                     /* expect: 7.4 */
      .fn = run },
};
static str_t s1 = "a";                 /* expect: 7.4 */
static cstr_t s2 = "a";
static char *const s3 = "a";           /* expect: 7.4 */
static const char *const s4 = "a";
static unsigned char u1[] = "a";
static const uint8_t *u2 = (const uint8_t *)"a";
static char buf[2][4] = { "ab", "cd" };
extern void log_line(char *l);
extern void log_cline(const char *l);
extern int old();
static char *pick(int i)
{
    static char *const names[] = { "one", "two" };   /* expect: 7.4 */
    if (i < 0) { return "neg"; }       /* expect: 7.4 */
    if (i > 1) { return NULL; }
    return names[i];
}
static void f(void)
{
    log_line("x");                     /* expect: 7.4 */
    log_cline("x");
    (void)run("arg");                  /* expect: 7.4 */
    cmds[0].fn("arg");                 /* expect: 7.4 */
    char *p;
    p = &"abc"[1];                     /* expect: 7.4 */
    p = "abc" + 1;                     /* expect: 7.4 */
    const char *q = &"abc"[1];
    char *ptrs[] = { buf[0], "lit" };  /* expect: 7.4 */
    (void)p; (void)q; (void)ptrs;
    char **pp = (char *[]){ "a", "b" };   /* expect: 7.4 */
    (void)pp;
    for (char *it = "abc"; *it != '\0'; it++) { }   /* expect: 7.4 */
    (void)_Generic("a", char *: 1, default: 2);
    log_line((1 > 0) ? "a" : buf[0]);  /* expect: 7.4 */
#define MSG "m"
    log_line(MSG);                     /* expect: 7.4 */
}
