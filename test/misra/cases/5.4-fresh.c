/* std: c99 */
#define engine_exhaust_gas_temperature_raw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_1 egt_r
#define engine_exhaust_gas_temperature_raw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_2 egt_s   /* expect: 5.4 */
#define engine_exhaust_gas_temp_r egt_r
#define engine_exhaust_gas_temp_s egt_s
#define F(parameter_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1, parameter_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2) 0 /* expect: 5.4 */
#define low 1
#define LOW 2
#define G(low2, b) ((low2) + (b))
#define H(b, a) ((a) + (b))
