int shared_configuration_table_entry_second;   /* expect: 5.1 */
int unique_b;
extern int unique_a;
