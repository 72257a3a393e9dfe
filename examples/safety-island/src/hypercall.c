#include "hypercall.h"

#define EVTCHNOP_SEND 4u

/* [impl->swr~hypervisor-subset~1] */
static island_result_t domain_control(uint64_t operation, uint8_t guest)
{
    const int64_t answer = hypercall5(HYPERCALL_DOMCTL, operation, guest, 0u, 0u, 0u);

    return (answer == 0) ? ISLAND_OK : ISLAND_EIO;
}

island_result_t hypervisor_create_guest(uint8_t guest)
{
    island_result_t result = domain_control(DOMCTL_CREATE, guest);

    if (result == ISLAND_OK)
        result = domain_control(DOMCTL_UNPAUSE, guest);

    return result;
}

island_result_t hypervisor_destroy_guest(uint8_t guest)
{
    (void)domain_control(DOMCTL_PAUSE, guest);

    return domain_control(DOMCTL_DESTROY, guest);
}

island_result_t hypervisor_restart_guest(uint8_t guest)
{
    island_result_t result = hypervisor_destroy_guest(guest);

    if (result == ISLAND_OK) {
        result = hypervisor_create_guest(guest);
    }

    return result;
}

island_result_t hypervisor_notify(uint32_t port)
{
    const int64_t answer = hypercall5(HYPERCALL_EVENT_CHANNEL, EVTCHNOP_SEND, port, 0u, 0u, 0u);

    return (answer == 0) ? ISLAND_OK : ISLAND_EIO;
}
