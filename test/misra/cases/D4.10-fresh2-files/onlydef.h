#define ONLYDEF_H                      /* expect: D4.10 */
int o1(void);
