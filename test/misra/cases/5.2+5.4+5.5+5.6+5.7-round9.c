/* std: c17 */
#include <stdint.h>
#define low_speed_counter_register_of_the_first_timer_channel_on_port_number_a 1
#define low_speed_counter_register_of_the_first_timer_channel_on_port_number_b 2 /* expect: 5.4 */
#define MACRO_A 1
static int32_t low_speed_counter_register_of_the_second_timer_channel_on_port_c;
static int32_t low_speed_counter_register_of_the_second_timer_channel_on_port_d; /* expect: 5.2 */
struct MACRO_B { int32_t m; }; /* expect: 5.5 */
#define MACRO_B 3
static void helper(int32_t arg) { (void)arg; } /* expect: 5.5 */
#define arg 7
int32_t MACRO_C(void); /* expect: 5.5 */
#define MACRO_C() 4
typedef int32_t temp_t;
void f1(void) { int32_t temp_t = 0; (void)temp_t; } /* expect: 5.6 */
struct temp_t { int32_t q; }; /* expect: 5.6 */ /* expect: 5.7 */
typedef struct tag_a { int32_t a; } tag_a;
typedef struct { int32_t tag_a; } other_a; /* expect: 5.6 5.7 */
enum tag_b { TB1 };
void f2(int32_t tag_b) { (void)tag_b; } /* expect: 5.7 */
typedef int32_t loc_t;
void f3(void) { typedef int16_t loc_t; } /* expect: 5.6 */
union tag_c { int32_t i; };
struct holder { struct tag_c2 { int32_t z; } y; };
void f4(void) { struct tag_c3 { int32_t u; }; }
void f5(void) { enum tag_c3 { E51 }; } /* expect: 5.7 */
