#pragma once  /* expect: D4.10 */
extern int once;
