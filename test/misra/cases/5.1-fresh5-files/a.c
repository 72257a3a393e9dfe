extern int engine_exhaust_gas_temperature_raw;
extern int engine_exhaust_gas_temperature_scaled;   /* expect: 5.1 */
int engine_exhaust_gas_temperature_raw = 0;
int engine_exhaust_gas_temperature_scaled = 0;
int abcdefghijklmnopqrstuvwxyz_1234__ = 1;
int abcdefghijklmnopqrstuvwxyz_123_other = 1;
static int engine_exhaust_gas_temperature_static;
int short_a;
int short_b;
void calculate_average_value_of_all_sensors(void) {}
int a(void) { return engine_exhaust_gas_temperature_static; }
