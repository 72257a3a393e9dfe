/* radio.h - register map */
/* bits /* of the status */                                /* expect: 3.1 */
struct status
{
  unsigned ready : 1, error : 1;
  int level : 4;                                           /* expect: 6.1 */
  signed int sign : 1;                                     /* expect: 6.2 */
  unsigned char small : 2;                                 /* expect: 6.1 */
  unsigned long big : 8;                                   /* expect: 6.1 */
  _Bool on : 1;
};
union reg { unsigned all; struct { unsigned lo : 16; unsigned hi : 16; } part; unsigned bit : 1; }; /* expect: 6.3 */
int mode = 0644;                                           /* expect: 7.1 */
int zero = 0;
int table[] = { 000, 010, 100, 0x10 };                     /* expect: 7.1 */
unsigned mask = 0xFFFFFFFF;                                /* expect: 7.2 */
unsigned mask_ok = 0xFFFFFFFFu;
unsigned long wide = 0x100000000;                          
long small_l = 5l;                                         /* expect: 7.3 */
unsigned long small_ul = 5Ul;                              /* expect: 7.3 */
char *greeting = "hello";                                  /* expect: 7.4 */
const char *greeting_ok = "hello";
char buffer[] = "hello";
void show(char *text);
void run(void)
{
  show("hello");                                           /* expect: 7.4 */
  greeting = "bye";                                        /* expect: 7.4 */
  show(buffer);
  show((char *)greeting_ok);
  char c = '\x7';
  char d[2] = { '\12', '\12' };
  show(d);
  const char *s = "\x7" "7";
  const char *t = "\x77z\n";                               /* expect: 4.1 */
  const char *u = "a\0b";                                  /* expect: 4.1 */
  int e = '\123';
  (void)s; (void)t; (void)u; (void)c; (void)e;
  /* http://a.b/c */
  int f = 010 + 8;                                         /* expect: 7.1 */
  if (mask == 0x80000000) { f = 07; }                      /* expect: 7.2 7.1 */
  (void)f;
}
const char *name(int i) { return i ? "one" : "two"; }
char *name_bad(int i) { return i ? "one" : "two"; }        /* expect: 7.4 */
int octal_in_macro(void);
#define PERM 0755                                          /* expect: 7.1 */
#define TOP 0xF0000000                                     /* expect: 7.2 */
int octal_in_macro(void) { return PERM + (int)TOP; }
