#ifndef WRONG_NAME_H  /* expect: D4.10 */
#define WRONGNAME_H
extern int wrongname;
#endif
