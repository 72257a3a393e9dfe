/* expect+1: D4.10 */
int before;
#ifndef F_H
#define F_H
#endif
