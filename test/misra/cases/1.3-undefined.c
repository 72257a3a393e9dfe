#include <stddef.h>
#include <stdint.h>
#include <string.h>

extern int32_t get(void);

int32_t f(int32_t a)
{
  int32_t i = 0;
  int32_t arr[3] = {0};
  const int32_t fixed = 3;
  char *text = "abc";
  int32_t un;

  i = i++; /* expect: 1.3 */
  arr[i] = i++; /* expect: 1.3 */
  i = a + 1;
  text[0] = 'x'; /* expect: 1.3 */
  *(int32_t *)&fixed = 4; /* expect: 1.3 */
  a = a / 0; /* expect: 1.3 */
  a = 1 << 40; /* expect: 1.3 */
  a = arr[7]; /* expect: 1.3 */
  return a + un; /* expect: 1.3 */
}
