#include "api.h"
int api_total; /* expect: 8.6 */
static int helper(int v) { return v; } /* expect: 5.9 */
void api_stop(void)
{
    int api_start = helper(3); /* expect: 5.8 */
    int helper_count = api_start; /* expect: 5.9 */
    api_total = helper_count + communication_buffer_of_channel_number_two + (int)api_buf[0];
}
static int late(void);
int late(void) { return 1; } /* expect: 8.8 */
