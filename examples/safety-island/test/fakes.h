#ifndef FAKES_H
#define FAKES_H

#include <stdint.h>

#include "hypercall.h"
#include "timer.h"

extern uint64_t fake_time_us;
extern int64_t fake_answer;
extern uint32_t fake_calls;
extern uint64_t fake_operations[64];
extern uint64_t fake_guests[64];

void fakes_reset(void);

#endif
