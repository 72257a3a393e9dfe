#ifndef A_H
#define A_H
typedef int area_t;
typedef int height_t;
extern int sum(int a, int b);
extern int scaled(int value, int factor);
extern area_t area(int width, height_t height);
extern void quals(const int a);
extern int arr(int data[]);
extern void ptr(int *p);
extern unsigned int plain;
#endif
