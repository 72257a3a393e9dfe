#include "e.h"
void module_initialise_all_subsystems_c(void) { }   /* expect: 5.1 */
int network_interface_statistic = 3;
