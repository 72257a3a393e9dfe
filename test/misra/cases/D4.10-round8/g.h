#ifndef G_H /* expect: D4.10 */
#define G_H
#endif
int after;
