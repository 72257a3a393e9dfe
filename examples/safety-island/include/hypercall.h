/* The subset of the hypervisor interface that the island uses: guest creation, destruction and monitoring.
 * Calling convention of Xen on Arm64: HVC #0xEA1, number in x16, arguments in x0 to x4, result in x0. */
#ifndef ISLAND_HYPERCALL_H
#define ISLAND_HYPERCALL_H

#include "island_types.h"

#define HYPERCALL_SCHED_OP      29u
#define HYPERCALL_EVENT_CHANNEL 32u
#define HYPERCALL_DOMCTL        36u

#define DOMCTL_PAUSE    3u
#define DOMCTL_UNPAUSE  4u
#define DOMCTL_DESTROY  2u
#define DOMCTL_CREATE   1u

/* In hvc.S. */
int64_t hypercall5(uint64_t number, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4);

island_result_t hypervisor_create_guest(uint8_t guest);
island_result_t hypervisor_destroy_guest(uint8_t guest);
island_result_t hypervisor_restart_guest(uint8_t guest);
island_result_t hypervisor_notify(uint32_t port);

#endif
