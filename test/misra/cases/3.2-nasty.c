extern int a;
void f(void)
{
/* expect+1: 3.2 */
  int x = 1; // one \
  two
/* expect+1: 3.2 */
  // \
  x++;
  char *s = "//\
  x";
#define M 1 // def
/* expect+1: 3.2 */
#define N 2 // def \
  x
/* expect+1: 3.2 */
  // path C:\dir\
; a = x;
  // \ inside
  /* // \
  */
}
