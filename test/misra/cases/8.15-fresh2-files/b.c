#include <stdalign.h>
extern alignas(8) int shared;          /* expect: 8.15 */
extern alignas(8) int same;
extern int none;
