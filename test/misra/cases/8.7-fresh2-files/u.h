#ifndef U_H
#define U_H
extern int u_shared;
extern int u_priv;
int u_get(void);
int u_calc(int v);
int u_both(int v);
#endif
