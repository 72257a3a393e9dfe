extern void api_init(void);            /* expect: 8.5 */
extern int gain;                       /* expect: 8.5 */
void b(void) { api_init(); gain = 1; }
