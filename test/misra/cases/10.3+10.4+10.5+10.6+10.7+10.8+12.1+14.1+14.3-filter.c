/* Sensor filters with fixed and floating point numbers. */
#include <stdbool.h>
#include <stdint.h>

typedef int16_t q15_t;
typedef float real_t;
typedef enum { GAIN_LOW = 1, GAIN_MID = 4, GAIN_HIGH = 16 } gain_t;

#define Q15_ONE  32768
#define TAPS     8
#define ADC_MAX  4095u

static q15_t taps[TAPS];
static uint16_t samples[TAPS];

int32_t fir(const q15_t *in)
{
  int32_t acc = 0;

  for (int32_t i = 0; i < TAPS; i++)
  {
    acc += taps[i] * in[i];                           // expect: 10.7
    acc += (int32_t)taps[i] * in[i];
  }
  return acc >> 15;
}

q15_t saturate(int32_t v)
{
  q15_t r;

  if (v > Q15_ONE - 1)                                // expect: 12.1
  {
    r = Q15_ONE - 1;
  }
  else if (v < -Q15_ONE)
  {
    r = -Q15_ONE;
  }
  else
  {
    r = v;                                            // expect: 10.3
  }
  return r;
}

uint16_t average(void)
{
  uint32_t sum = 0u;

  for (uint8_t i = 0u; i < 8u; i++)
  {
    sum += samples[i];
  }
  return (uint16_t)(sum / 8u);
}

real_t volts(uint16_t raw, gain_t gain)
{
  real_t v = raw * 3.3f;                              // expect: 10.4
  v = (real_t)raw * (3.3f / 4096.0f);
  v = v / gain;                                       // expect: 10.4
  v = v / (real_t)gain;
  v = v + 0.5;                                        // expect: 10.3
  v = (real_t)(raw + 1u);                             // expect: 10.8
  v = 1;                                              // expect: 10.3
  return v;
}

uint32_t energy(uint16_t a, uint16_t b)
{
  uint32_t e = a * a;                                 // expect: 10.6
  e = e + (b * b);                                    // expect: 10.7
  e = e + ((uint32_t)b * b);
  e = (uint32_t)(a - b);                              // expect: 10.8
  if (a <= 65535u)                                    // expect: 14.3
  {
    e += 1u;
  }
  if (a > ADC_MAX)
  {
    e = ADC_MAX;
  }
  return e;
}

gain_t step_gain(gain_t g, bool up)
{
  gain_t next = up ? (gain_t)(g * 4) : g; // expect: 10.4, 10.5, 10.8
  next = (gain_t)4;                                   // expect: 10.5
  if (g == 16)                                        // expect: 10.4
  {
    next = GAIN_HIGH;
  }
  return next;
}

real_t settle(real_t target)
{
  real_t v = 0.0f;
  uint32_t rounds = 0u;

  for (real_t t = 0.0f; t < 1.0f; t += 0.125f)        // expect: 14.1
  {
    v += (target - v) * 0.5f;
    rounds++;
  }
  while (rounds > 0u)
  {
    v *= 0.99f;
    rounds--;
  }
  return (v > 1.0f) ? 1 : v;                          // expect: 10.4
}

bool out_of_range(int8_t temp, uint8_t humidity)
{
  bool bad = (temp < -40) || (temp > 200);
  bad = bad || (bool)humidity;                        // expect: 10.5
  bad = bad || (humidity > 100);                      // expect: 10.4
  if (temp > 127)                                     // expect: 14.3
  {
    bad = true;
  }
  return bad;
}
