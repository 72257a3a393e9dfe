/* a comment first */
#ifndef FEATURE
#define FEATURE 1
#endif
#include <stddef.h>
#include "b.h"
#pragma once_more
#include <stdint.h>
int before;
#include <string.h> /* expect: 20.1 */
#if FEATURE
#include "c.h" /* expect: 20.1 */
#endif
void f(void)
{
#include "body.h" /* expect: 20.1 */
}
