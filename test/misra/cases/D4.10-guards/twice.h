#ifndef GOOD_H           /* expect: D4.10 */
#define GOOD_H
extern int twice;
#endif
