/* a serial driver with a ring buffer, a command table and callbacks; no system headers */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef int s32;
typedef unsigned long size;
#define NULL ((void *)0)
#define RING_LEN 16u
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define REG(off) (*(volatile u32 *)(0x40000000u + (off)))
#define UART_DR REG(0x0u)
#define UART_SR REG(0x4u)

enum state { ST_IDLE, ST_RUN, ST_COUNT };
struct ring { u8 data[RING_LEN]; u32 head; u32 tail; };
typedef s32 (*cmd_fn)(const u8 *arg, u32 len);
struct cmd { const char *name; cmd_fn run; };
struct dev { struct ring rx; struct ring tx; cmd_fn on_byte; u8 *scratch; };

static s32 do_reset(const u8 *arg, u32 len);
static s32 do_echo(const u8 *arg, u32 len);
static const struct cmd commands[] =
{
    { "reset", do_reset }, /* expect: 17.12 */
    { "echo", &do_echo },
};
static struct dev uart0;
static u32 counters[ST_COUNT];
extern void send_key(u8 key[16]);
extern s32 irq_attach(u32 irq, void (*isr)(void *ctx), void *ctx);
extern void log_text(const char *s);

static s32 ring_put(struct ring *r, u8 c)
{
    u32 next = (r->head + 1u) % RING_LEN;
    s32 rc = -1;
    if (next != r->tail)
    {
        r->data[r->head] = c;
        r->head = next;
        rc = 0;
    }
    return rc;
}
static s32 ring_get(struct ring *r, u8 *out) /* expect: 17.4 */
{
    if (r->head != r->tail)
    {
        *out = r->data[r->tail];
        r->tail = (r->tail + 1u) & (RING_LEN - 1u);
        return 0;
    }
}
static void isr(void *ctx)
{
    struct dev *d = (struct dev *)ctx;
    while ((UART_SR & 1u) != 0u)
    {
        ring_put(&d->rx, (u8)UART_DR); /* expect: 17.7 */
    }
}
static u32 checksum(const u8 *p, u32 n)
{
    u32 s = 0u;
    while (n-- > 0u) /* expect: 17.8 */
    {
        s += *p++; /* expect: 17.8 */
    }
    return s;
}
static u32 checksum2(const u8 *p, u32 n)
{
    u32 s = 0u;
    for (u32 i = 0u; i < n; i++) { s += p[i]; }
    return s + *(p + n); /* expect: 18.1, 18.4 */
}
void dev_open(void)
{
    u8 tmp[8];
    u8 key[16];
    u8 frame[4];
    s32 rc = irq_attach(3u, isr, &uart0); /* expect: 17.12 */
    (void)irq_attach(4u, &isr, &uart0);
    if (rc != 0)
    {
        irq_attach(5u, &isr, NULL); /* expect: 17.7 */
    }
    for (u32 i = 0u; i <= ARRAY_LEN(key); i++)
    {
        key[i] = 0u; /* expect: 18.1 */
    }
    for (u32 i = 0u; i < ARRAY_LEN(tmp); i++)
    {
        tmp[i] = (u8)i;
    }
    send_key(tmp); /* expect: 17.5 */
    send_key(key);
    uart0.scratch = frame; /* expect: 18.6 */
    frame[4] = 0u; /* expect: 18.1 */
    counters[ST_COUNT] = 1u; /* expect: 18.1 */
    counters[ST_RUN]++;
}
static s32 do_reset(const u8 *arg, u32 len)
{
    (void)arg;
    (void)len;
    uart0.rx.head = 0u;
    return 0;
}
static s32 walk(const struct cmd *c, u32 depth)
{
    s32 r = 0;
    if (depth > 0u)
    {
        r = walk(c, depth - 1u); /* expect: 17.2 */
    }
    return r;
}
static s32 do_echo(const u8 *arg, u32 len)
{
    u8 copy[len]; /* expect: 18.8 */
    for (u32 i = 0u; i < len; i++) { copy[i] = arg[i]; }
    return (s32)checksum(copy, len);
}
static u8 *next_byte(struct ring *r)
{
    u8 c = 0u;
    if (ring_get(r, &c) == 0)
    {
        return &c; /* expect: 18.6 */
    }
    return &r->data[r->tail];
}
static void panic(const char *why) /* expect: 17.11 */
{
    log_text(why);
    for (;;)
    {
        UART_DR = 0u;
    }
}
static void check(s32 rc)
{
    if (rc != 0) { panic("rc"); }
}
void poll(struct dev *d)
{
    u8 c;
    while (ring_get(&d->rx, &c) == 0)
    {
        if (d->on_byte != NULL)
        {
            d->on_byte(&c, 1u); /* expect: 17.7 */
        }
    }
    d->on_byte = (c == 0u) ? do_echo : NULL; /* expect: 17.12 */
    check(walk(commands, 2u));
    (void)next_byte(&d->rx);
    (void)checksum2(&c, 1u);
    d = NULL; /* expect: 17.8 */
}
