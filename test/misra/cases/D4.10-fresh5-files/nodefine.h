#ifndef NODEFINE_H  /* expect: D4.10 */
extern int nodefine;
#endif
