#include <stdbool.h>
extern bool b;
void f(void)
{
    int x = 0; // expect: 3.2 \
    if (b)
    {
        ++x;
    }
}
// expect: 3.2 \
two \
three
/* block \
   ok */
// expect: 3.2 ends with backslash and blank \ 
int y;
// c:\dir\file
#define M 3 // macro expect: 3.2 \
   continued
int z; // expect: 3.2 ??/
int w;
