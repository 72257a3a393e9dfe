#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "ring.h"
struct app { struct ring in; FILE *log; char *name; };
static struct app *g_app;
static uint8_t *g_last;
static bool show(uint8_t v, void *ctx)
{
  struct app *a = (struct app *)ctx;
  fprintf(a->log, "%u\n", (unsigned)v);                 /* expect: 17.7 */
  return v != 0U;
}
static bool again(uint8_t v, void *ctx)
{
  struct app *a = (struct app *)ctx;
  ring_each(&a->in, again, ctx);                        /* expect: 17.2 */
  return v > 1U;
}
static int app_open(struct app *a, const char *name)
{
  int r = -1;
  a->log = fopen("app.log", "w");
  if (a->log != NULL)
  {
    if (!ring_init(&a->in, 16U))
    {
      (void)fclose(a->log);
    }
    else
    {
      a->name = malloc(strlen(name) + 1U);
      if (a->name != NULL)
      {
        (void)strcpy(a->name, name);
        r = 0;
      }
    }
  }
  return r;
}
static void app_close(struct app *a)
{
  ring_done(&a->in);
  free(a->name);
  (void)fclose(a->log);
}
static void app_dump(struct app *a)
{
  FILE *f = fopen("dump", "r");
  (void)fputs("x", f);                                  /* expect: 22.4 */
  ring_each(&a->in, show, a);
  ring_each(&a->in, again, a);
  (void)fclose(f);
  (void)fgetc(f);                                       /* expect: 22.6 */
}
static void app_store(struct app *a)
{
  uint8_t last = 0U;
  (void)ring_put(&a->in, 9U);
  if (ring_get(&a->in, &last))
  {
    g_last = &last;                                     /* expect: 18.6 */
  }
  uint8_t pair[2] = { last, ring_put(&a->in, 1U) ? 1U : 0U };   /* expect: 13.1 */
  (void)pair;
  ring_put(&a->in, 3U);                                 /* expect: 17.7 */
}
int main(void)
{
  static struct app app;
  struct app *heap = malloc(sizeof(*heap));             /* expect: 22.1 */
  g_app = &app;
  if (app_open(&app, "x") == 0)
  {
    app_store(&app);
    app_dump(&app);
    (void)fputs("end", app.log);
    app_close(&app);
    free(app.name);                                     /* known-miss: 22.2 */
    (void)fputs("late", app.log);                       /* known-miss: 22.6 */
  }
  if (heap != NULL)
  {
    heap->name = NULL;
  }
  return 0;
}
