#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

bool f(char c, signed char sc, unsigned char uc, int i, uint8_t u8, uint16_t u16, FILE *in)
{
  bool r = false;
  int got = getc(in);

  r = (isdigit(c) != 0); /* expect: 21.13 */
  r = (isdigit((unsigned char)c) != 0);
  r = (isalpha(uc) != 0);
  r = (isalpha(sc) != 0); /* expect: 21.13 */
  r = (isspace(u8) != 0);
  r = (isupper(i) != 0); /* expect: 21.13 */
  r = (isupper(u16) != 0); /* expect: 21.13 */
  r = (isalnum('a') != 0);
  r = (isalnum(EOF) != 0);
  r = (isalnum(-2) != 0); /* expect: 21.13 */
  r = (isxdigit(255) != 0);
  r = (isxdigit(256) != 0); /* expect: 21.13 */
  r = (ispunct(got) != 0);
  (void)toupper(c); /* expect: 21.13 */
  (void)tolower((unsigned char)c);
  (void)toupper(uc);
  return r;
}
