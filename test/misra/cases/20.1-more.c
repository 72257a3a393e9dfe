// first
#pragma once
#define A
#include <stddef.h>
#ifdef B
extern int b;
#endif
#include <stdint.h>
typedef int t;
#ifdef A
#include <limits.h> /* expect: 20.1 */
#endif
#if 0
#include "nothing.h"
#endif
#define C 1
#include <float.h> /* expect: 20.1 */
