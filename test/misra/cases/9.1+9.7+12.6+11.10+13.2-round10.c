#include <stdint.h>
#include <stdbool.h>
#include <stdatomic.h>
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
typedef struct { int32_t a; int32_t b[3]; } rec_t;
extern bool poll(void); extern void fill(rec_t *r); extern void show(const rec_t *r); extern int32_t take(int32_t v);
int32_t g1(void) { rec_t r; fill(&r); return r.b[1]; }
void g2(void) { rec_t r; show(&r); } /* expect: 9.1 */
int32_t g3(void) { rec_t r; r.a = 1; r.b[0] = 2; return r.b[0] + r.b[1]; } /* expect: 9.1 */
int32_t g4(void) { int32_t t[3]; for (int32_t i = 0; i < 3; i++) { t[i] = i; } return t[2]; }
int32_t g5(bool p) { int32_t v; if (p) { v = 1; } if (p) { return v; } return 0; }
int32_t g6(bool p) { int32_t v; if (p) { v = 1; } return take(v); } /* expect: 9.1 */
int32_t g7(void) { int32_t v; while (!poll()) { v = 3; } return v; } /* expect: 9.1 */
int32_t g8(void) { int32_t v; do { v = 3; } while (!poll()); return v; }
int32_t g9(int32_t k) { int32_t v; switch (k) { case 0: v = 1; break; case 1: break; default: v = 2; break; } return v; } /* expect: 9.1 */
int32_t g10(void) { int32_t v; goto set; use: return v; set: v = 1; goto use; }
int32_t g11(void) { int32_t v; int32_t *p = &v; *p = 3; return v; }
int32_t g12(void) { int32_t v; int32_t *p = &v; return *p; } /* expect: 9.1 */
int32_t g13(const char *s) { int32_t v; if (sscanf(s, "%d", &v) != 1) { return 0; } return v; }
int32_t g14(void) { int32_t *h = malloc(8u); int32_t r = 0; if (h != NULL) { h[0] = 1; r = h[1]; free(h); } return r; } /* expect: 9.1 */
char g15(void) { char b[8]; return b[0]; } /* expect: 9.1 */
size_t g16(void) { char b[8]; return strlen(b); } /* expect: 9.1 */
int32_t g17(bool p) { int32_t v; return (p && ((v = 2) > 1)) ? v : 0; }
int32_t g18(void) { int32_t a, b = 2; return a + b; } /* expect: 9.1 */
int32_t g19(int32_t n) { int32_t v; for (int32_t i = 0; i < n; i++) { if (i == 0) { v = 1; } else { v++; } } return n; } /* known-false: 9.1 */
rec_t g20(void) { rec_t r; r.a = 1; return r; } 
bool g21(void) { bool done; for (;;) { if (poll()) { done = true; break; } } return done; }
