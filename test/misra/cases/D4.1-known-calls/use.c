#include "table.h"

typedef void (*putter)(int place, int value);
extern putter chosen;
putter chosen = put_handed;

int main(void)
{
    put(0, 5);
    put(3, 6);
    put_anywhere(part(8, 2), 1);
    put_beyond(4, 2);
    put_handed(1, 2);
    return part_of(7, part(9, 3));
}
