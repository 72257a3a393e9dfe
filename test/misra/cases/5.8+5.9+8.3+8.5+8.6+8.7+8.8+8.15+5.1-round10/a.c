#include "api.h"
extern int api_total; /* expect: 8.5 */
int api_total = 0;
static int helper_count;
static void helper(void) { helper_count++; }
void api_start(int mode, const char *nm) { (void)mode; (void)nm; helper(); } /* expect: 8.3 */
int communication_buffer_of_channel_number_one; /* expect: 8.7 */
int communication_buffer_of_channel_number_two;
char api_buf[64]; /* expect: 8.15 */
int only_a_uses; /* expect: 8.7 */
void reader(void) { only_a_uses = communication_buffer_of_channel_number_one; }
