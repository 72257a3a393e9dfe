#include <stdint.h>
#include <stdnoreturn.h>
#include <stdbool.h>
extern void h(void); extern int32_t get(void); noreturn void stop(void);
static int32_t mode = 0;
int32_t a1(int32_t k) { switch (k) { case 1: return 1; default: return 2; } h(); return 3; } /* expect: 2.1 */
void a2(void) { do { h(); break; h(); } while (get() > 0); } /* expect: 2.1 */
void a3(uint32_t u) { if (u < 0u) { h(); } }
void a4(void) { const int32_t z = 0; if (z != 0) { h(); } }
void a5(void) { for (;;) { h(); } h(); } /* expect: 2.1 */
int32_t a6(int32_t k) { if (k > 5) { if (k < 3) { h(); } } return k; }
void a7(void) { stop(); }
int32_t a8(void) { int32_t x = 3; if (x == 3) { return 1; } return 2; }
static void a9(void) { h(); }
int32_t a10(void) { return (true ? get() : (get() + 1)); }
void a11(void) { goto l1; l2: h(); return; l1: goto l2; }
void a12(int32_t k) { while (k > 0) { k--; continue; } }
void a13(bool b) { if (b) { return; } else { stop(); } h(); } /* expect: 2.1 */
int32_t a14(int32_t k) { if (mode == 1) { k++; } return k; }
