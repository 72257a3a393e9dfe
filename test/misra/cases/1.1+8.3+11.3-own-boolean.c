/* What a type definition named like a Boolean stands for stays the same type. */
typedef unsigned char bool_t;
typedef unsigned char u8;
extern void take(u8 *p);
extern bool_t ask(bool_t a);
bool_t ask(bool_t a) { return a; }
u8 *raw(bool_t *b) { take(b); return b; }
bool_t *back(u8 *b) { return b; }
u8 (*pointer)(u8 a) = ask;
short *other(bool_t *b) { return (short *)b; }   /* expect: 11.3 */
short *wrong(bool_t *b) { return b; }            /* expect: 1.1 11.3 */
