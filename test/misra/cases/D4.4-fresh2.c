#include <stdint.h>
#include <stdio.h>
/* UART driver: 8N1, no flow control. */
static int n;
/* n counts frames; it wraps. */
void f(int a)
{
    n = a;
    /* expect+1: D4.4 */
    //n = a + 1;
    /* expect+1: D4.4 */
    /*printf("debug %d\n", a);*/
    /* expect+1: D4.4 */
    /* while (n > 0) { n--; } */
    // if the queue is full, drop the frame
    /* return value is ignored here */
    // for each entry do this
    // else: nothing to do
    /* expect+1: D4.4 */
    // } else {
    /* see section 4.2 (timing); note 3 */
    /* expect+1: D4.4 */
    // int k = 0;
    // a = b is the invariant
    /* expect+1: D4.4 */
    /* uint8_t buf[16]; */
    // NOTE: f(a) must not be called twice
    /* expect+1: D4.4 */
    // (void)f(a);
    /* -> next state */
    /* expect+1: D4.4 */
    // p->next = NULL;
    /* i.e. x = 1, y = 2 */
    // 0x1234
    // default;
    /* expect+1: D4.4 */
    // static const int table[] = { 1, 2 };
    /* expect+1: D4.4 */
    /* #ifdef DEBUG
       log(a);
       #endif */
    // TODO(me): call reset() first
    /* expect+1: D4.4 */
    // switch (a) {
    /* expect+1: D4.4 */
    // *p++ = 0;
}
/* Usage: tool [options] file; */
/* struct below is packed */
/* http://x.y/z; */
/* expect+1: D4.4 */
/* void old(void);
   void older(int a); */
