/* std: c90 */
static int engine_exhaust_gas_temperature_raw;
static int engine_exhaust_gas_temperature_scaled;   /* expect: 5.2 */
static int engine_ok;
