#include "comment.h"                   /* expect: D4.10 */
#ifndef INC_H
#define INC_H
#endif
