void calculate_average_value_of_all_samples(void) {}  /* expect: 5.1 */
int engine_exhaust_gas_temperature_max = 2;         /* expect: 5.1 */
int Engine_exhaust_gas_temperature_max = 2;
void set_the_value_of_the_first_register(int x) {}
void set_the_value_of_the_first_regulator(int x) {}
void set_the_value_of_the_first_rexxx(int x) {}
