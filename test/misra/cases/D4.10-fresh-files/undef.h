#ifndef UNDEF_H                        /* expect: D4.10 */
int u(void);
#endif
