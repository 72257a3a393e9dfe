#include <stdint.h>
void named(int16_t a, int16_t b);
void unnamed(int16_t, int16_t);        /* expect: 8.2 */
void empty();                          /* expect: 8.2 */
void none(void);
int16_t (*fp)(int16_t a);
int16_t (*fp2)(int16_t);               /* expect: 8.2 */
int16_t (*fp3)();                      /* expect: 8.2 */
typedef int (*cb_t)(void *, int);      /* expect: 8.2 */
typedef int (*cb2_t)(void *ctx, int v);
int old(vec, n) int *vec; int n;       /* expect: 8.2 */
{ return vec[n]; }
int emptydef() { return 0; }           /* expect: 8.2 */
int good(int *vec, int n) { return vec[n]; }
struct ops
{
    int (*open)(int fd);
    int (*close)(int);                 /* expect: 8.2 */
    int (*ioctl)();                    /* expect: 8.2 */
    int (*sync)(void);
};
void mixed(int a, int);                /* expect: 8.2 */
void cbp(void (*cb)(int));             /* expect: 8.2 */
void cbp2(void (*cb)(int v));
extern int variadic(const char *fmt, ...);
extern int variadic2(const char *, ...);   /* expect: 8.2 */
void f(void)
{
    int (*loc)(int) = 0;               /* expect: 8.2 */
    int (*loc2)(int q) = 0;
    (void)loc; (void)loc2;
    (void)(int (*)(int))0;             /* expect: 8.2 */
    (void)sizeof(int (*)(int v));
    extern void inner();               /* expect: 8.2 */
}
int (*ret_fp(int sel))(int);           /* expect: 8.2 */
int (*ret_fp2(int sel))(int v);
int arrs(int a[], int [3]);            /* expect: 8.2 */
