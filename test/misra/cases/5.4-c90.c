/* std: c90 */
#define engine_exhaust_gas_temperature_raw egt_r
#define engine_exhaust_gas_temperature_scaled egt_s /* expect: 5.4 */
#define engine_exhaust_gas_temp_a 1
#define engine_exhaust_gas_temp_b 1
