#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <limits.h>
struct str { char *p; size_t len; size_t cap; };
struct entry { struct entry *next; char *key; long value; };
static struct entry *s_list;
static bool str_grow(struct str *s, size_t need)
{
  bool ok = true;
  if (need > s->cap)
  {
    size_t cap = (s->cap == 0U) ? 16U : s->cap;
    while (cap < need) { cap *= 2U; }
    char *p = realloc(s->p, cap);
    if (p == NULL)
    {
      ok = false;
    }
    else
    {
      s->p = p;
      s->cap = cap;
    }
  }
  return ok;
}
static bool str_add(struct str *s, const char *t)
{
  size_t n = strlen(t);
  bool ok = str_grow(s, s->len + n + 1U);
  if (ok)
  {
    (void)memcpy(&s->p[s->len], t, n + 1U);
    s->len += n;
  }
  return ok;
}
static char *trim(char *s)
{
  while (isspace((unsigned char)*s) != 0) { s++; }
  size_t n = strlen(s);
  while ((n > 0U) && (isspace((unsigned char)s[n - 1U]) != 0))
  {
    n--;
    s[n] = '\0';
  }
  return s;
}
static bool to_long(const char *s, long *out)
{
  char *end = NULL;
  errno = 0;
  long v = strtol(s, &end, 10);
  bool ok = (errno == 0) && (end != s) && (*end == '\0');
  if (ok) { *out = v; }
  return ok;
}
static bool list_add(const char *key, long value)
{
  bool ok = false;
  struct entry *e = malloc(sizeof(*e));
  if (e != NULL)
  {
    size_t n = strlen(key) + 1U;
    e->key = malloc(n);
    if (e->key == NULL)
    {
      free(e);
    }
    else
    {
      (void)memcpy(e->key, key, n);
      e->value = value;
      e->next = s_list;
      s_list = e;
      ok = true;
    }
  }
  return ok;
}
static void list_free(void)
{
  struct entry *e = s_list;
  while (e != NULL)
  {
    struct entry *next = e->next;
    free(e->key);
    free(e);
    e = next;
  }
  s_list = NULL;
}
static int load(const char *name)
{
  int rc = -1;
  char line[80];
  FILE *f = fopen(name, "r");
  if (f == NULL)
  {
    return rc;
  }
  rc = 0;
  while (fgets(line, (int)sizeof(line), f) != NULL)
  {
    char *eq = strchr(line, '=');
    if (eq == NULL)
    {
      rc = -2;
      goto done;
    }
    *eq = '\0';
    long v;
    if (!to_long(trim(&eq[1]), &v)) { continue; }
    if (!list_add(trim(line), v)) { rc = -3; break; }
  }
done:
  if (fclose(f) != 0)
  {
    rc = -4;
  }
  return rc;
}
static int copy_file(const char *from, const char *to)
{
  FILE *in = NULL;
  FILE *out = NULL;
  int rc = -1;
  in = fopen(from, "rb");
  if (in == NULL) { goto end; }
  out = fopen(to, "wb");
  if (out == NULL) { goto end; }
  int c;
  while ((c = fgetc(in)) != EOF)
  {
    if (fputc(c, out) == EOF) { goto end; }
  }
  rc = 0;
end:
  if (out != NULL) { (void)fclose(out); }
  if (in != NULL) { (void)fclose(in); }
  return rc;
}
static uint32_t hash(const uint8_t *p, size_t n)
{
  uint32_t h = 5381U;
  const uint8_t *end = &p[n];
  while (p != end) { h = (h * 33U) ^ *p; p++; }
  return h;
}
static void shift(uint8_t buf[16], size_t used, size_t by)
{
  if ((by <= used) && (used <= 16U))
  {
    (void)memmove(buf, &buf[by], used - by);
  }
}
static int digits(long v, char *out, size_t n)
{
  int k = snprintf(out, n, "%ld", v);
  if ((k < 0) || ((size_t)k >= n)) { k = -1; }
  return k;
}
static void **table_new(size_t n)
{
  void **t = calloc(n, sizeof(*t));
  for (size_t i = 0U; (t != NULL) && (i < n); i++)
  {
    t[i] = malloc(8U);
    if (t[i] == NULL)
    {
      while (i > 0U) { i--; free(t[i]); }
      free(t); /* known-false: 22.2 */
      t = NULL;
    }
  }
  return t;
}
static void table_free(void **t, size_t n)
{
  for (size_t i = 0U; i < n; i++) { free(t[i]); }
  free(t);
}
int main(int argc, char *argv[])
{
  struct str s = { NULL, 0U, 0U };
  char text[24];
  uint8_t buf[16] = { 0U };
  int rc = (argc > 2) ? copy_file(argv[1], argv[2]) : load("x.cfg");
  if (str_add(&s, "a") && str_add(&s, "b") && (s.p != NULL))
  {
    (void)puts(s.p);
  }
  free(s.p);
  shift(buf, 10U, 3U);
  if (digits(LONG_MAX, text, sizeof(text)) > 0) { (void)puts(text); }
  void **t = table_new(4U);
  if (t != NULL) { table_free(t, 4U); }
  list_free();
  return (rc == 0) ? (int)(hash(buf, sizeof(buf)) & 1U) : 2;
}
