/* heading */
#ifndef GOOD_H
#define GOOD_H
extern int good;
#endif
