#include "e.h"
int network_interface_statistics_recv = 1;
int network_interface_statistics_received = 2;   /* expect: 5.1 */
void module_initialise_all_subsystems_a(void) { }
static void module_initialise_all_subsystems_b(void) { }
int short_1 = 1;
