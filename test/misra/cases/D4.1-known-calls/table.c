/* What all calls of the program give is known: constants that fit need no test in the function. */
#include "table.h"

static int table[4];

void put(int place, int value)
{
    table[place] = value;
}

void put_anywhere(int place, int value)
{
    table[place] = value; /* expect: D4.1 */
}

void put_beyond(int place, int value)
{
    table[place] = value; /* expect: D4.1 */
}

int part(int whole, int parts)
{
    return whole / parts;
}

int part_of(int whole, int parts)
{
    return whole / parts; /* expect: D4.1 */
}

void put_handed(int place, int value)
{
    table[place] = value; /* expect: D4.1 */
}
