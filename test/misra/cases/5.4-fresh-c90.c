/* std: c90 */
#define engine_exhaust_gas_temperature_raw 1
#define engine_exhaust_gas_temperature_scaled 2   /* expect: 5.4 */
#define engine_exhaust_gas_temp_raw 1
#define engine_exhaust_gas_temp_scaled 2
