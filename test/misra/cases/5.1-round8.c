/* std: c99 */
extern int engine_exhaust_gas_temperature_raw;
extern int engine_exhaust_gas_temperature_scaled; /* expect: 5.1 */
extern int abcdefghijklmnopqrstuvwxyz12345;
extern int abcdefghijklmnopqrstuvwxyz12346;
extern int abcdefghijklmnopqrstuvwxyz12345a; /* expect: 5.1 */
int engine_exhaust_gas_temperature_function(void); /* expect: 5.1 */
static int engine_exhaust_gas_temperature_static;
void f(void)
{
    int engine_exhaust_gas_temperature_local = 0;
    (void)engine_exhaust_gas_temperature_local;
}
extern int Engine_exhaust_gas_temperature_raw;
