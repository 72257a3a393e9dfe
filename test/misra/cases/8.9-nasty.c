#include <stdint.h>
static int counter;                          /* expect: 8.9 */
static const uint8_t tab[2] = { 1, 2 };      /* expect: 8.9 */
static int both;
static int *ptr;                             /* expect: 8.9 */
static int fileuse = 1;
static int *fileptr = &fileuse;              /* expect: 8.9 */
static struct { int a; } cfg;                /* expect: 8.9 */
extern int ext;
static int neverused;
static char big[100];                        /* expect: 8.9 */
void f1(void) { counter++; both = tab[0]; ptr = &both; *ptr = 1; cfg.a = 2; }
void f2(void) { both = 2; (void)fileptr; for (int i = 0; i < 3; i++) { big[i] = 'a'; } }
