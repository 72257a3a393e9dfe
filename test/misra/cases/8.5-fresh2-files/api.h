#ifndef API_H
#define API_H
extern int level;
void api_init(void);
#endif
