/* Nothing declares the standard's own types: they mean what they always mean. */
uint8_t a1(uint16_t a) { return a; }             /* expect: 10.3 */
bool a2(uint32_t a, int32_t b) { return a > b; } /* expect: 10.4 */
void a3(size_t n) { use(n << 70); }              /* expect: 12.2 */
uint32_t a4(uint16_t a, uint16_t b) { return a + b; } /* expect: 10.6 */
uint16_t *a5(uint32_t *p) { return (uint16_t *)p; } /* expect: 11.3 */
int32_t a6(int32_t a) { return a & 3; }          /* expect: 10.1 */
bool a7(int32_t a) { return a; }                 /* expect: 10.3 */
bool a8(bool a) { return a && true; }
u8 a9(u16 v) { return v; }
struct bits { uint32_t a : 3; bool b : 1; uint8_t c : 2; }; /* expect: 6.1 */
int32_t a10(custom_t c) { return c + 1; }
