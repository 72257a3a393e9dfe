/*  3         4         5         6         */
/*1234567890123456789012345678901234567890  */
int engine_exhaust_gas_temperature_raw;
int engine_exhaust_gas_temperature_scaled;     /* expect: 5.1 */
int engine_coolant_gas_temperature_a;
static int engine_exhaust_gas_temperature_local;
int abc;
int ABC;
void function_with_a_very_long_name_one(void);
void function_with_a_very_long_name_one(void);
void function_with_a_very_long_name_ol(void);  /* expect: 5.1 */
int function_with_a_very_long_name_b1(void);   /* expect: 5.1 */
int function_with_a_very_long_name_b2(void) { return 0; } /* expect: 5.1 */
