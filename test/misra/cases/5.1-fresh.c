#include <stdint.h>
int32_t engine_exhaust_gas_temperature_raw;
int32_t engine_exhaust_gas_temperature_scaled;   /* expect: 5.1 */
int32_t engine_exhaust_gas_temp_raw;
int32_t engine_exhaust_gas_temp_scaled;
void abcdefghijklmnopqrstuvwxyz12345_one(void);
void abcdefghijklmnopqrstuvwxyz12345_two(void);  /* expect: 5.1 */
static int32_t static_abcdefghijklmnopqrstuvwxyz_1;
static int32_t static_abcdefghijklmnopqrstuvwxyz_2;
int32_t short_a; int32_t short_b;
