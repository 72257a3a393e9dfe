/* Stand-ins for the hypervisor and the counter: they record what they were asked. */
#include "fakes.h"

uint64_t fake_time_us = 0u;
int64_t fake_answer = 0;
uint32_t fake_calls = 0u;
uint64_t fake_operations[64];
uint64_t fake_guests[64];

int64_t hypercall5(uint64_t number, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
    (void)number;
    (void)a2;
    (void)a3;
    (void)a4;
    if (fake_calls < 64u) {
        fake_operations[fake_calls] = a0;
        fake_guests[fake_calls] = a1;
    }
    fake_calls++;
    return fake_answer;
}

uint64_t timer_count(void)
{
    return fake_time_us;
}

uint32_t timer_frequency_hz(void)
{
    return 1000000u;
}

void fakes_reset(void)
{
    fake_time_us = 0u;
    fake_answer = 0;
    fake_calls = 0u;
}
