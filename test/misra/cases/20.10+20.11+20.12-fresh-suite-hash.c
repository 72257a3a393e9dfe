#define STR(x) #x                 /* expect: 20.10 */
#define CAT(a, b) a ## b          /* expect: 20.10 */
#define PLAIN(x) (x)
#define BOTH(a, b) # a ## b       /* expect: 20.10 20.11 */
#define OBJ a ## b                /* expect: 20.10 */
#define LATE(p, q) (p) #q        /* expect: 20.10 */
#define THREE(a, b, c) a ## b ## c   /* expect: 20.10 */
#define STRCAT(a, b) a ## #b     /* expect: 20.10 */
#define MIX(x) x + x ## _t       /* expect: 20.10 */
#define MIX2(x) #x, (x)          /* expect: 20.10 20.12 */
#define ONLY(x) x ## 1           /* expect: 20.10 */
#define PCT(a) %:a                /* expect: 20.10 */
#define HH "#" "##"
#define WRAP(x) STR(x)
#define VAL 4
#define DBG(x) log_it(#x, x)     /* expect: 20.10 20.12 */
extern int log_it(const char *s, int v);
int a12 = 1, a12_t = 2, a121 = 3; int VALX_t = 3;
int k12(void) {
  int r = MIX(a12);
  const char *s = STR(VAL);
  r += log_it(MIX2(VAL));
  r += DBG(VAL);
  r += ONLY(a12);
  return r + log_it(s, PLAIN(VAL)) + log_it(WRAP(VAL), 2);
}
