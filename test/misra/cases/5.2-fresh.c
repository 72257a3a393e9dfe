#include <stdint.h>
static int32_t engine_exhaust_gas_temperature_raw__aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_x1;
static int32_t engine_exhaust_gas_temperature_raw__aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_x2;  /* expect: 5.2 */
static int32_t engine_a;
void f(void)
{
    int32_t engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x1 = 0;
    int32_t engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x2 = 0;  /* expect: 5.2 */
    {
        int32_t engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x3 = 0;
        (void)engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x3;
    }
    (void)engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x1;
    (void)engine_exhaust_gas_temperature_local_aaaaaaaaaaaaaaaaaaaaaaaaaaaa_x2;
}
struct s
{
    int member_of_structure_with_long_name_that_goes_past_sixty_three_chars_1;
    int member_of_structure_with_long_name_that_goes_past_sixty_three_chars_2;   /* expect: 5.2 */
};
struct t { int member_of_structure_with_long_name_that_goes_past_sixty_three_chars_1; };
typedef int type_name_with_long_name_that_goes_past_sixty_three_characters_1;
typedef int type_name_with_long_name_that_goes_past_sixty_three_characters_2;   /* expect: 5.2 */
enum e { constants_with_long_name_that_goes_past_sixty_three_characters_1,
         constants_with_long_name_that_goes_past_sixty_three_characters_2 };   /* expect: 5.2 */
