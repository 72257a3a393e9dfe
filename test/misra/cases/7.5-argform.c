#include <stdint.h>
int8_t a1 = INT8_C(5);
int8_t a2 = INT8_C(5u);      /* expect: 7.5 */
uint8_t a3 = UINT8_C(0x10);
uint8_t a4 = UINT8_C(010);   
uint16_t a5 = UINT16_C(-1);  /* expect: 7.5 */
int32_t a6 = INT32_C(1.5);   /* expect: 7.5 */
int32_t a7 = INT32_C('a');   /* expect: 7.5 */
#define V 7
int32_t a8 = INT32_C(V);     
int32_t a9 = INT32_C(1 + 1); /* expect: 7.5 */
int64_t b1 = INT64_C(1L);    /* expect: 7.5 */
uint8_t b2 = UINT8_C(256);   /* expect: 7.5 */
int8_t b3 = INT8_C(128);     /* expect: 7.5 */
int8_t b4 = INT8_C(127);
uint32_t b5 = UINT32_C(0xFFFFFFFF);
uint64_t b6 = UINTMAX_C(3);
intmax_t b7 = INTMAX_C(3LL); /* expect: 7.5 */
int32_t b8 = INT32_C((3));   /* expect: 7.5 */
uint32_t b9 = UINT32_C(~0);  /* expect: 7.5 */
