#include <float.h>
int c_declared;
