#ifndef Q_H
#define Q_H
typedef struct { int head; } queue_t;
extern queue_t rxq;
extern const char *const names[2];
int q_push(queue_t *q, int v);
void isr_uart(void);
#endif
