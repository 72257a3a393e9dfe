#include <stdint.h>
static int32_t only1; /* expect: 8.9 */
static int32_t two;
static const int32_t tbl[3] = { 1, 2, 3 }; /* expect: 8.9 */
static int32_t none;
int32_t ext;
static int32_t addr_used; 
static int32_t *ptr = &addr_used; /* expect: 8.9 */
int32_t f1(void) { only1++; two++; return only1 + tbl[1] + ext; }
int32_t f2(void) { two--; return *ptr; }
static int32_t insize; /* expect: 8.9 */
int32_t f3(void) { return (int32_t)sizeof(insize); }
