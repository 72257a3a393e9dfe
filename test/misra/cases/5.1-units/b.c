int shared_name_of_more_than_31_chars_b = 2; /* expect: 5.1 */
static int local_name_of_more_than_31_chars_b = 1;
int use_b(void) { return local_name_of_more_than_31_chars_b; }
