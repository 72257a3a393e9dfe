/* Serial port with a ring buffer. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UART0_BASE      0x40011000UL
#define UART0           ((struct uart_regs *)UART0_BASE)
#define SR_RXNE         (1u << 5)
#define SR_TXE          (1u << 7)
#define CR_ENABLE       0x2000
#define RING_SIZE       64u
#define RING_NEXT(i)    (((i) + 1u) % RING_SIZE)
#define MIN(a, b)       (((a) < (b)) ? (a) : (b))

struct uart_regs
{
  volatile uint32_t sr;
  volatile uint32_t dr;
  volatile uint32_t brr;
  volatile uint32_t cr;
};

struct ring
{
  uint8_t data[RING_SIZE];
  uint16_t head;
  uint16_t tail;
  bool overrun;
};

static struct ring rx;

static bool ring_full(const struct ring *r)
{
  return RING_NEXT(r->head) == r->tail;
}

static void ring_put(struct ring *r, uint8_t v)
{
  if (ring_full(r))                    // expect: 15.6
    r->overrun = 1;                    // expect: 10.3
  else
  {
    r->data[r->head] = v;
    r->head = RING_NEXT(r->head);
  }
}

static int16_t ring_get(struct ring *r)
{
  int16_t result = -1;

  if (r->head != r->tail)
  {
    result = r->data[r->tail];                        // expect: 10.3
    r->tail = (uint16_t)((r->tail + 1u) % RING_SIZE);
  }

  return result;
}

void uart_init(uint32_t clock, uint32_t baud)
{
  struct uart_regs *u = (struct uart_regs *)UART0_BASE; // expect: 11.4
  uint16_t mantissa = clock / (16u * baud);           // expect: 10.3
  uint8_t fraction = (uint8_t)(((clock / baud) % 16u) & 0x0fu);

  u->brr = mantissa << 4 | fraction;                  // expect: 12.1, 10.6
  u->brr = ((uint32_t)mantissa << 4) | fraction;
  u->cr |= CR_ENABLE;                                 // expect: 10.1, 10.4
  u->cr |= 0x2000u;
}

void uart_irq(void)
{
  struct uart_regs *u = (struct uart_regs *)(uintptr_t)0x40011000u; // expect: 11.4
  uint32_t sr = u->sr;

  if (sr & SR_RXNE)                                   // expect: 14.4
  {
    ring_put(&rx, (uint8_t)u->dr);
  }
  if ((sr & SR_TXE) != 0u)
  {
    u->dr = 'x';                                      // expect: 10.3
  }
  if ((sr & 1 << 3) != 0u)                            // expect: 10.1, 10.4, 12.1
  {
    rx.overrun = true;
  }
}

uint32_t checksum(const uint8_t *p, uint16_t len)
{
  uint32_t sum = 0;
  uint8_t low;

  for (uint16_t i = 0u; i < len; i++)  // expect: 15.6
    sum += p[i];

  low = (uint8_t)(sum & 0xffu);
  sum = (uint32_t)(low + len);                        // expect: 10.8
  sum = ~sum + 1u;
  sum = sum << 32u;                                   // expect: 12.2
  return len ? sum : 0;                               // expect: 10.1, 10.4
}

int32_t uart_read(char *dst, int32_t max)
{
  int32_t n = 0;
  int16_t v = ring_get(&rx);

  while (v >= 0 && n < max)                           // expect: 12.1
  {
    dst[n] = v;                                       // expect: 10.3
    dst[n] = (char)v;
    n++;
    v = ring_get(&rx);
  }
  return MIN(n, max);
}
