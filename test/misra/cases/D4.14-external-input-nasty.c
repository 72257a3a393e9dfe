#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t buffer[32];

static void use_index(int32_t k)
{
  buffer[k] = 1u; /* expect: D4.14 */
}

static int32_t ask(void)
{
  int32_t v = 0;
  (void)scanf("%d", &v);
  return v;
}

void f1(void)
{
  int32_t v = ask();
  use_index(v);
  if ((v > 0) && (v < 32))
  {
    buffer[v] = 2u;
  }
  int32_t w = v + 1;
  buffer[w] = 3u; /* expect: D4.14 */ /* known-miss: D4.14 */
}

void f2(FILE *in)
{
  uint32_t len = 0u;
  uint8_t data[8];
  (void)fread(&len, sizeof(len), 1u, in);
  (void)memcpy(data, buffer, len); /* expect: D4.14 */
  if (len <= sizeof(data))
  {
    (void)memcpy(data, buffer, len);
  }
  for (uint32_t i = 0u; i < len; i++) /* expect: D4.14 */ /* known-miss: D4.14 */
  {
    (void)putchar(3);
  }
}

void f3(FILE *in)
{
  char line[20];
  if (fgets(line, 20, in) != NULL)
  {
    long n = strtol(line, NULL, 10);
    (void)(100 / n); /* expect: D4.14 */
    if (n != 0)
    {
      (void)(100 / n);
    }
    (void)system(line); /* expect: D4.14 */
  }
}
