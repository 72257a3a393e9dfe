#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>

#define RX_SIZE 16u
#define UART_BASE 0x40001000u
#define UART ((volatile struct uart_regs *)UART_BASE)
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

struct uart_regs { uint32_t dr; uint32_t sr; uint32_t cr; };
struct ring { uint8_t buf[RX_SIZE]; uint16_t head; uint16_t tail; };
enum uart_err { UART_OK, UART_BUSY, UART_OVR, UART_PARITY };
typedef void (*rx_cb_t)(uint8_t byte, void *ctx);

static struct ring rx;
static rx_cb_t user_cb;
static void *user_ctx;
static const char *last_text;
static uint8_t *dma_target;
static uint32_t errors[4];

static bool ring_full(const struct ring *r)
{
    return (uint16_t)((r->head + 1u) % RX_SIZE) == r->tail;
}

static bool ring_put(struct ring *r, uint8_t b)
{
    if (ring_full(r))
    {
        return false; /* expect: 15.5 */
    }
    r->buf[r->head++] = b; /* expect: 13.3 */
    r->head %= RX_SIZE;
    return true;
}

static bool ring_get(struct ring *r, uint8_t *out)
{
    bool ok = false;
    if (r->head != r->tail)
    {
        *out = r->buf[r->tail];
        r->tail = (uint16_t)((r->tail + 1u) % RX_SIZE);
        ok = true;
    }
    return ok;
}

void uart_isr(void)
{
    uint32_t sr = UART->sr;
    if (sr & 1u) /* expect: 14.4 */
    {
        uint8_t b = (uint8_t)UART->dr;
        ring_put(&rx, b); /* expect: 17.7 */
        if (user_cb != NULL && ring_full(&rx))
        {
            user_cb(b, user_ctx);
        }
    }
    else if ((sr & 2u) != 0u) /* expect: 15.7 */
    {
        errors[UART_OVR]++;
    }
    while ((UART->sr & 4u) != 0u); /* expect: 15.6 */
}

enum uart_err uart_send(const uint8_t *data, uint16_t len)
{
    uint16_t n = len;
    if (data == NULL || len == 0u) /* expect: 15.6 */
        return UART_BUSY; /* expect: 15.5 */
    while (n-- > 0u)
    {
        UART->dr = *data++; /* expect: 13.3 17.8 */
        if ((UART->sr & 8u) != 0u)
        {
            break;
        }
        if (n == 100u)
        {
            goto abort; /* expect: 15.1 15.4 */
        }
    }
    return UART_OK; /* expect: 15.5 */
abort:
    errors[4] = 1u; /* expect: 18.1 */
    return UART_BUSY;
}

const char *uart_strerror(enum uart_err e)
{
    char tmp[8] = "none";
    switch (e)
    {
        case UART_OK:
            last_text = "ok";
            break;
        case UART_BUSY: /* expect: 16.3 */
            last_text = "busy";
        case UART_OVR:
            last_text = "overrun";
            break;
        case UART_PARITY: /* expect: 16.3 */
            return tmp; /* expect: 15.5 18.6 */
        default: /* the text of the last error stays */
            break;
    }
    return last_text;
}

uint8_t uart_checksum(const uint8_t *p, uint16_t len)
{
    uint8_t sum = 0u;
    uint16_t i;
    for (i = 0u; i < len; i++) /* expect: 14.2 */
    {
        sum ^= *(p + i); /* expect: 18.4 */
        if (sum == 0xFFu)
        {
            i += 2u;
        }
    }
    return sum;
}

void uart_dma_start(uint16_t len)
{
    uint8_t bounce[32];
    dma_target = bounce; /* expect: 18.6 */
    for (uint16_t k = 0u; k <= ARRAY_LEN(bounce); k++)
    {
        bounce[k] = 0u; /* expect: 18.1 */
    }
    len = (len > 32u) ? 32u : len; /* expect: 17.8 */
    UART->cr = len;
}

bool uart_poll(uint8_t *b)
{
    bool got;
    if ((got = ring_get(&rx, b)) && (*b != 0u)) /* expect: 13.4 */
    {
        *b = (uint8_t)(UART->dr + UART->sr); /* expect: 13.2 */
    }
    switch (got) { case true: errors[0]++; break; default: errors[1]++; break; }
    return got && ring_put(&rx, *b); /* expect: 13.5 */
}

void uart_set_mode(uint8_t mode)
{
    switch (mode) /* expect: 16.4 */
    {
        case 0u:
            UART->cr = 1u;
            break;
        case 1u:
            UART->cr = 2u;
            break;
    }
    if (mode <= 255u) /* expect: 14.3 */
    {
        UART->cr |= 8u;
    }
    for (uint8_t t = 10u; t > 0u; t--)
    {
        if ((UART->sr & 1u) == 0u) continue; /* expect: 15.6 */
        if (mode == 3u) break; /* expect: 15.6 */
    }
    (void)ring_put(&rx, mode);
}
