#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
typedef bool flag_t; typedef unsigned char boolean;
enum e { E0, E1 };
struct bits { unsigned int a : 1; bool b : 1; };
extern int32_t get(void); extern bool ok(void); extern int32_t *ptr(void);
#define TRUE 1
#define IS_SET(x) ((x) & 1u)
void conds(int32_t i, uint8_t u, bool b, char c, float f, int32_t *p, enum e e, struct bits s, flag_t fl, const bool *pb)
{
  if (i) { i = 1; }                    // expect: 14.4
  if (i != 0) { i = 1; }
  if (u & 1u) { i = 1; }               // expect: 14.4
  if ((u & 1u) != 0u) { i = 1; }
  if (b) { i = 1; }
  if (!i) { i = 1; }
  if (c) { i = 1; }                    // expect: 14.4
  if (f) { i = 1; }                    // expect: 14.4
  if (p) { i = 1; }                    // expect: 14.4
  if (p != NULL) { i = 1; }
  if (e) { i = 1; }                    // expect: 14.4
  if (s.a) { i = 1; }                  // expect: 14.4
  if (s.b) { i = 1; }
  if (fl) { i = 1; }
  if (*pb) { i = 1; }
  if (get()) { i = 1; }                // expect: 14.4
  if (ok()) { i = 1; }
  if (ptr()) { i = 1; }                // expect: 14.4
  if (*p) { i = 1; }                   // expect: 14.4
  if (TRUE) { i = 1; }                 // expect: 14.4
  if (IS_SET(u)) { i = 1; }            // expect: 14.4
  while (i) { i--; }                   // expect: 14.4
  while (i > 0) { i--; }
  while (1) { break; }                 // expect: 14.4
  while (true) { break; }
  do { i--; } while (i);               // expect: 14.4
  do { i--; } while (0);               // expect: 14.4
  do { i--; } while (i != 0);
  for (i = 5; i; i--) { u++; }         // expect: 14.4
  for (i = 5; i > 0; i--) { u++; }
  for (;;) { break; }
  for (; p; p++) { u++; }              // expect: 14.4
  if (i && u) { i = 1; }
  if (b ? i : 2) { i = 1; }            // expect: 14.4
  if ((i = get())) { i = 1; }          // expect: 14.4
  if (i - 1) { i = 2; }                // expect: 14.4
  else if (u) { i = 3; }               // expect: 14.4
  else { i = 4; }
  if ((bool)1) { i = 5; }
  i = i ? 1 : 2;
  if (u == 3u) { i = 1; }
  if (ok() == true) { i = 1; }
}
