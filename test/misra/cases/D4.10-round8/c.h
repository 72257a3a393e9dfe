#pragma once /* expect: D4.10 */
int c(void);
