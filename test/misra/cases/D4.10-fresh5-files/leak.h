#ifndef LEAK_H  /* expect: D4.10 */
#define LEAK_H
extern int leak;
#endif
extern int outside;
