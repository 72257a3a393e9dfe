#ifndef DUP_H
#define DUP_H
extern int level;                      /* expect: 8.5 */
extern int gain;
#endif
