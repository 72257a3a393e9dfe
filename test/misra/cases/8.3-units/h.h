typedef unsigned uint_a;
typedef unsigned uint_b;
int shared(int a);
