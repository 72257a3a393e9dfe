#ifndef GUARDED_H  /* expect: D4.10 */
#define GUARDED_H
extern int same;
#endif
