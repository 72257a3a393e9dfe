#include <stdint.h>
#include <string.h>
extern int32_t get(void); extern volatile int32_t reg; extern int32_t sink;
static void nop(void) { }
static int32_t id(int32_t v) { return v; }
static void conf(int32_t v) { (void)v; }
void b1(void) { int32_t x = get(); x = get(); sink = x; }
void b2(void) { int32_t x; x = 3; x = 4; sink = x; } /* expect: 2.2 */
void b3(void) { nop(); } /* expect: 2.2 */
void b4(void) { get(); (void)get(); }
void b5(void) { sink + 1; sink++; } /* expect: 2.2 */
void b6(void) { id(3); } /* expect: 2.2 */
void b7(void) { conf(3); } /* expect: 2.2 */
void b8(void) { reg; reg = 1; reg = 2; }
void b9(void) { ; ; }
void b10(void) { if (get() > 1) { } }
void b11(int32_t p) { p = 3; } /* expect: 2.2 */
int32_t b12(int32_t p) { p = p + 0; return p; }  /* expect: 2.2 */
void b13(void) { int32_t a[3]; a[0] = 1; }
void b14(void) { sink == 3; } /* expect: 2.2 */
void b15(void) { (int16_t)sink; } /* expect: 2.2 */
void b16(void) { int32_t i; for (i = 0; i < 3; i++) { } }
void b17(void) { sink = sink; }  /* expect: 2.2 */
void b18(char *d) { char t[4]; (void)memcpy(t, d, 4u); }
void b19(void) { "text"; 3; } /* expect: 2.2 */
void b20(void) { get(), 3; }
