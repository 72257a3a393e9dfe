/* std: c99 */
extern int b;
void f(void)
{
  /* expect+1: 3.2 */
  int x = 0; // comment \
  if (b) { x = 1; }
  /* a block comment \
     goes on */
  int y = 0; // not at the end \ here
  /* expect+1: 3.2 */
  int z = 0; // trigraph ??/
  x++;
#define M(a) do { \
  a; } while (0)
  const char *s = "// no comment \
  really";
  /* expect+1: 3.2 */
  // with blank after \ 
  // ends
}
