#include <stdint.h>
#include <stdio.h>
#include <string.h>

extern void use(const char *s);

void f(const char *given)
{
  char small[4];
  char exact[6];
  char big[20] = "start";
  char open[3] = {'a', 'b', 'c'};

  (void)strcpy(small, "abc");
  (void)strcpy(small, "abcd"); /* expect: 21.17 */
  (void)strcpy(exact, "hello");
  (void)strcpy(exact, "hello!"); /* expect: 21.17 */
  (void)strcat(big, " of it");
  (void)strcpy(small, "ab");
  (void)strcat(small, "cd"); /* expect: 21.17 */
  (void)strlen(open); /* expect: 21.17 */
  (void)strcmp(open, "abc"); /* expect: 21.17 */
  (void)strlen("abc");
  (void)strcpy(small, big); /* expect: 21.17 */
  (void)strcpy(big, given); /* expect: 21.17 */
  if (strlen(given) < sizeof(big))
  {
    (void)strcpy(big, given);
  }
  use(big);
}
