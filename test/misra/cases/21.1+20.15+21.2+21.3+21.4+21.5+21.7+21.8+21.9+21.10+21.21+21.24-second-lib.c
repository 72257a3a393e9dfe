#define _GNU_SOURCE /* expect: 20.15, 21.1 */
#define _CONFIG_H_ /* expect: 20.15, 21.1 */
#include <stdlib.h>
#include <setjmp.h> /* expect: 21.4 */
#include <signal.h> /* expect: 21.5 */
#include <time.h>
#include <stdint.h>
#undef NULL /* expect: 20.15, 21.1 */
#define NULL 0 /* expect: 20.15, 21.1 */
#define errno my_errno /* expect: 20.15, 21.1 */
#define my__value 3
#define isdigit(c) (((c) >= '0') && ((c) <= '9')) /* expect: 20.15, 21.1 */
#define __REG32 volatile uint32_t /* expect: 20.15, 21.1 */
static int32_t _count; /* expect: 21.2 */
extern char **__environ; /* expect: 21.2 */
struct _device { int32_t id; }; /* expect: 21.2 */
typedef struct device_s { int32_t _id; int32_t __rsv; } device_t; /* expect: 21.2 */
static uint32_t toupper(uint32_t c) { return c - 32u; } /* expect: 21.2 */
static void *remalloc(size_t n) { return malloc(n); } /* expect: 21.3 */
static jmp_buf recover; /* expect: 21.4 */
static volatile sig_atomic_t stop; /* expect: 21.5 */
static void on_sig(int s) { stop = s; longjmp(recover, 1); } /* expect: 21.4 */
static int by_id(const void *a, const void *b)
{
    return ((const device_t *)a)->_id - ((const device_t *)b)->_id;
}
int32_t start(const char *const argv[], device_t *devs, size_t n)
{
    int32_t level = atoi(argv[1]); /* expect: 21.7 */
    double ratio = (argv[2] != NULL) ? atof(argv[2]) : 1.0; /* expect: 21.7 */
    long port = strtol(argv[3], NULL, 10);
    time_t now = time(NULL); /* expect: 21.10 */
    struct tm *parts = localtime(&now); /* expect: 21.10 */
    if (setjmp(recover) != 0) /* expect: 21.4 */
    {
        exit(1); /* expect: 21.8 */
    }
    (void)signal(SIGINT, &on_sig); /* expect: 21.5 */
    qsort(devs, n, sizeof(devs[0]), &by_id); /* expect: 21.9 */
    device_t key = { 3, 0 };
    device_t *hit = bsearch(&key, devs, n, sizeof(key), &by_id); /* expect: 21.9 */
    if (hit == NULL) { abort(); } /* expect: 21.8 */
    void *p = remalloc(8u);
    p = realloc(p, 16u); /* expect: 21.3 */
    free(p); /* expect: 21.3 */
    srand((unsigned)now); /* expect: 21.24 */
    level += rand(); /* expect: 21.24 */
    level += system("reboot"); /* expect: 21.21 */
    atexit(NULL);
    (void)getenv("HOME");
    (void)parts; (void)ratio; (void)port; (void)_count; (void)toupper(3u);
    return level;
}
