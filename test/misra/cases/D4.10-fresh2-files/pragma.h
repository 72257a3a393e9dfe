#pragma once                           /* expect: D4.10 */
int p1(void);
