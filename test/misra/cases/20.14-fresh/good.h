#ifndef GOOD_H
#define GOOD_H
#if 1
int good;
#elif 2
#else
#endif
#endif
