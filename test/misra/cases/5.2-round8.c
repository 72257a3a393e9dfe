/* std: c99 */
/*            1234567890123456789012345678901********* */
static int engine_exhaust_gas_temperature_raw;
static int engine_exhaust_gas_temperature_scaled;
static int very_long_identifier_with_more_than_sixty_three_characters_in_common_1;
static int very_long_identifier_with_more_than_sixty_three_characters_in_common_2; /* expect: 5.2 */
void f(void)
{
    int very_long_identifier_with_more_than_sixty_three_characters_in_common_3 = 0;
    int local_identifier_with_more_than_sixty_three_characters_in_common_at_all_a = 0;
    int local_identifier_with_more_than_sixty_three_characters_in_common_at_all_b = 0; /* expect: 5.2 */
}
struct local_identifier_with_more_than_sixty_three_characters_in_common_at_all_c { int a; };
typedef int local_identifier_with_more_than_sixty_three_characters_in_common_at_all_d;
