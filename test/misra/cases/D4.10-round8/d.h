
#ifndef D_H /* expect: D4.10 */
#define D_HH
int d(void);
#endif
