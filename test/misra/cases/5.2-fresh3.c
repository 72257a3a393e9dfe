void f(int parameter_with_a_name_that_is_longer_than_the_sixty_three_characters_a,
       int parameter_with_a_name_that_is_longer_than_the_sixty_three_characters_b)   /* expect: 5.2 */
{
    int local_object_with_a_name_that_is_longer_than_the_sixty_three_characters_a = 1;
    (void)parameter_with_a_name_that_is_longer_than_the_sixty_three_characters_a;
    (void)parameter_with_a_name_that_is_longer_than_the_sixty_three_characters_b;
    (void)local_object_with_a_name_that_is_longer_than_the_sixty_three_characters_a;
}
void g(void)
{
    int local_object_with_a_name_that_is_longer_than_the_sixty_three_characters_b = 1;
    (void)local_object_with_a_name_that_is_longer_than_the_sixty_three_characters_b;
    for (int counter_of_a_loop_with_a_name_that_is_longer_than_sixty_three_chars_a = 0; ;) { break; }
    for (int counter_of_a_loop_with_a_name_that_is_longer_than_sixty_three_chars_b = 0; ;) { break; }
}
struct tag_with_a_name_that_is_considerably_longer_than_sixty_three_characters_a { int a; };
struct tag_with_a_name_that_is_considerably_longer_than_sixty_three_characters_b { int a; };   /* expect: 5.2 */
union u { int member_with_a_name_that_is_longer_than_the_sixty_three_characters_of_a;
          int member_with_a_name_that_is_longer_than_the_sixty_three_characters_of_b; };   /* expect: 5.2 */
