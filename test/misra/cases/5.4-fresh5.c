#define a_macro_name_that_is_longer_than_the_number_of_significant_characters_1 1
#define a_macro_name_that_is_longer_than_the_number_of_significant_characters_2 2 /* expect: 5.4 */
#define engine_exhaust_gas_temperature_low 1
#define engine_exhaust_gas_temperature_high 2
#define SHORT_A 1
#define SHORT_B 2
#define a_function_like_macro_longer_than_the_number_of_significant_chars1(x) (x)
#define a_function_like_macro_longer_than_the_number_of_significant_chars2(x) (x) /* expect: 5.4 */
#define PARAMS(a_parameter_of_a_macro_longer_than_the_number_of_significant_characters_1, a_parameter_of_a_macro_longer_than_the_number_of_significant_characters_2) 1 /* expect: 5.4 */
#define FIRST 1
#undef FIRST
#define FIRST 2
#define TWO(a, b) ((a) + (b))
#define SELF_NAMED_PARAM(SHORT_A) (SHORT_A)
