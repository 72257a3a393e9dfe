/* Frame parser: a state machine fed octet by octet. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum { ST_IDLE, ST_LEN, ST_BODY, ST_CRC } state_t;
typedef enum { RC_OK, RC_MORE, RC_ERROR } rc_t;

#define SYNC 0x7Eu
#define MAX_BODY 32u

struct parser
{
  state_t state;
  uint8_t len;
  uint8_t pos;
  uint16_t crc;
  uint8_t body[MAX_BODY];
};

static uint16_t crc_step(uint16_t crc, uint8_t octet)
{
  uint16_t c = crc ^ octet;

  for (uint8_t i = 0u; i < 8u; i++)
  {
    if (c & 1u)                                       // expect: 14.4
    {
      c = (uint16_t)(c >> 1u) ^ 0x8408u;
    }
    else
    {
      c >>= 1;
    }
  }
  return c;
}

rc_t parser_feed(struct parser *p, uint8_t octet)
{
  rc_t rc = RC_MORE;

  if (p == NULL)                       // expect: 15.6
    return RC_ERROR;                   // expect: 15.5

  switch (p->state)                                   // expect: 16.1, 16.4
  {
    case ST_IDLE:
      if (octet == SYNC)
      {
        p->state = ST_LEN;
      }
      break;
    case ST_LEN:                                      // expect: 16.3
      if (octet > MAX_BODY)
      {
        p->state = 0;                                 // expect: 10.3
        return RC_ERROR;                              // expect: 15.5
      }
      p->len = octet;
      p->pos = 0;
      p->state = ST_BODY;
    case ST_BODY:
      p->body[p->pos++] = octet;                      // expect: 13.3
      p->crc = crc_step(p->crc, octet);
      if (p->pos == p->len) p->state = ST_CRC;        // expect: 15.6
      break;
    case ST_CRC:
      rc = (p->crc == 0) ? RC_OK : RC_ERROR;          // expect: 10.4
      p->state = ST_IDLE;
      break;
  }
  return rc;
}

bool parser_run(struct parser *p, const uint8_t *in, size_t n)
{
  rc_t rc = RC_MORE;
  size_t i;
  bool good = false;

  for (i = 0; i < n; i++)
  {
    if ((rc = parser_feed(p, in[i])) == RC_ERROR)     // expect: 13.4
    {
      break;
    }
    else if (rc == RC_OK)                             // expect: 15.7
    {
      good = true;
      goto done;                                      // expect: 15.1, 15.4
    }
  }
done:
  return good && rc != RC_ERROR;                      // expect: 12.1
}

static uint8_t hex_value(char c)
{
  uint8_t v = 0u;

  if ((c >= '0') && (c <= '9'))
  {
    v = c - '0';                                      // expect: 10.3
  }
  else if ((c >= 'a') && (c <= 'f'))
  {
    v = (uint8_t)(uint32_t)((c - 'a') + 10);
  }
  else
  {
    v = 0xffu;
  }
  return v;
}

uint32_t hex_parse(const char *text)
{
  uint32_t value = 0u;

  while (*text)                                       // expect: 14.4
  {
    uint8_t nibble = hex_value(*text++);              // expect: 13.3
    value = (value << 4) + nibble;
  }
  return value;
}

const char *rc_name(rc_t rc)
{
  const char *name;

  switch (rc)
  {
    case RC_OK: name = "ok"; break;
    case RC_MORE: name = "more"; break;
    case RC_ERROR:
    default: name = "error"; break;
  }
  return name;
}

int32_t pick(int32_t n)
{
  int32_t r = 0;
  switch (n)                           // expect: 16.1, 16.6
  {
    case 4:
    default:
      r = n << 1;                                     // expect: 10.1
      break;
  }
  if (r) r = r - 1;                                   // expect: 14.4, 15.6
  return r;
}
