#ifndef DRV_H
#define DRV_H
#define DRV_MAX 4
#define DRV_UNUSED 5                     /* expect: 2.5 */
#define DRV_FN(x) ((x) + DRV_MAX)
typedef unsigned short drv_word_t;
typedef struct drv_never { int a; } drv_never_t;   /* expect: 2.3 2.4 */
typedef enum drv_mode { DRV_OFF, DRV_ON } drv_mode_t; /* expect: 2.4 */
struct drv_state { drv_mode_t mode; drv_word_t word; };
extern struct drv_state drv_state;
extern int drv_count;
extern void drv_init(void);
extern void drv_poll(void);
extern int drv_private(int x);
#endif
