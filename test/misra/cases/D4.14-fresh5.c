#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
static int table[16];
int index_from_args(int argc, char *argv[])
{
  int n = atoi(argv[1]);
  return table[n];
}
int main(int argc, char *argv[])
{
  char text[8];
  int n;
  if (scanf("%d", &n) != 1) { return 1; }
  table[n] = 1;                        /* expect: D4.14 */
  if ((n >= 0) && (n < 16)) { table[n] = 2; }
  if (argc > 1)
  {
    strcpy(text, argv[1]);             /* expect: D4.14 */
  }
  char *home = getenv("HOME");
  if (home != NULL) { strcpy(text, home); }   /* expect: D4.14 */
  if ((home != NULL) && (strlen(home) < sizeof text)) { strcpy(text, home); }
  char line[32];
  if (fgets(line, sizeof line, stdin) != NULL)
  {
    long size = strtol(line, NULL, 10);
    char *p = malloc((size_t)size);    /* expect: D4.14 */
    free(p);
    for (long i = 0; i < size; i++) { putchar('.'); } /* expect: D4.14 */
    if ((size > 0) && (size < 100))
    {
      char *q = malloc((size_t)size);
      free(q);
    }
    system(line);                      /* expect: D4.14 */
    printf(line);                      /* expect: D4.14 */
    printf("%s", line);
  }
  unsigned char head[4];
  if (fread(head, 1, 4, stdin) == 4)
  {
    memcpy(text, line, head[0]);       /* expect: D4.14 */
    if (head[1] < sizeof text) { memcpy(text, line, head[1]); }
    int total = 100 / head[2];         /* expect: D4.14 */
    (void)total;
  }
  struct { unsigned short size; unsigned kind; } message;
  (void)fread(&message, sizeof message, 1, stdin);
  table[message.kind] = 4;             /* expect: D4.14 */
  if (message.size < 16u) { table[message.size] = 4; }
  int c = getchar();
  table[c] = 5;                        /* expect: D4.14 */
  table[c & 15] = 3;
  return table[c % 16];
}
