/* std: c90 */
#define engine_exhaust_gas_temperature_raw egt_r
#define engine_exhaust_gas_temperature_scaled egt_s /* expect: 5.4 */
#define engine_exhaust_gas_temp_raw egt_r
#define engine_exhaust_gas_temp_scaled egt_s
#define low_pressure_turbine_temperature_1(value_of_the_turbine_temperature_a, value_of_the_turbine_temperature_b) 0 /* expect: 5.4 */
#define ABCDEFGHIJKLMNOPQRSTUVWXYZ12345_A 1
#define ABCDEFGHIJKLMNOPQRSTUVWXYZ12345_B 2 /* expect: 5.4 */
#define ABCDEFGHIJKLMNOPQRSTUVWXYZ1234_A 1
#define ABCDEFGHIJKLMNOPQRSTUVWXYZ1234_B 2 /* expect: 5.4 */
