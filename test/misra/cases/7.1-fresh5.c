int a = 0;
int b = 052;                           /* expect: 7.1 */
int c = 00;                            /* expect: 7.1 */
int d = 0x10;
int e = 10;
unsigned f = 07u;                      /* expect: 7.1 */
double g = 0.5;
double h = 00.5;
long i = 0L;
long j = 017L;                         /* expect: 7.1 */
const char *k = "\012";
char l = '\0';
int m[] = { 000, 001, 100 };           /* expect: 7.1 */
#define MODE 0644                      /* expect: 7.1 */
int n = MODE;
#if 010 == 8                           /* expect: 7.1 */
int o;
#endif
enum { P = 02 };                       /* expect: 7.1 */
int q(int x) { switch (x) { case 03: return 1; default: return 0; } } /* expect: 7.1 */
double r = 09e1;
struct bits { unsigned b : 03; };      /* expect: 7.1 */
