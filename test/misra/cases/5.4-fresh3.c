/* std: c90 */
#define DRIVER_CONFIGURATION_OPTION_SET_A 1
#define DRIVER_CONFIGURATION_OPTION_SET_B 2   /* expect: 5.4 */
#define DRIVER_CONFIG_OPTION_SET_A 1
#define DRIVER_CONFIG_OPTION_SET_B 1
#define SUM(first_operand_of_the_summation_1, first_operand_of_the_summation_2) 0 /* expect: 5.4 */
#define first_operand_of_the_summation_3 3
#undef DRIVER_CONFIG_OPTION_SET_A
#define DRIVER_CONFIG_OPTION_SET_A 3
