#include <stdalign.h>
alignas(16) int shared = 1;
alignas(8) int same = 1;
int none = 1;
