int shared_configuration_table_entry_first;
int unique_a;
