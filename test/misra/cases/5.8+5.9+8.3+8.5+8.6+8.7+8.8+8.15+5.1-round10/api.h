#ifndef API_H
#define API_H
extern int api_total;
extern void api_start(int mode, const char *name);
extern void api_stop(void);
extern int communication_buffer_of_channel_number_one;
extern int communication_buffer_of_channel_number_two; /* expect: 5.1 */
extern _Alignas(16) char api_buf[64];
extern int api_never;
#endif
