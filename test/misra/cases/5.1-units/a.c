int shared_name_of_more_than_31_chars_a = 1;
static int local_name_of_more_than_31_chars_a = 1;
int use_a(void) { return local_name_of_more_than_31_chars_a; }
