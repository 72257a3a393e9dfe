#ifndef DRV_H
#define DRV_H
extern int drv_state;
int drv_open(int minor);
#endif
