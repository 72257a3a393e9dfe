/* Numbers of this installation. Every one of them is named in the requirements. */
#ifndef ISLAND_CONFIG_H
#define ISLAND_CONFIG_H

#include <stdint.h>

#define ISLAND_MAX_GUESTS        4u      /* guests under supervision */
#define ISLAND_CYCLE_US          10000u  /* period of the supervision cycle */
#define ISLAND_HEARTBEAT_US      50000u  /* a guest sends a heartbeat at least this often */
#define ISLAND_MISSED_WARN       2u      /* missed heartbeats before a guest is suspected */
#define ISLAND_MISSED_FAIL       4u      /* missed heartbeats before a guest is failed */
#define ISLAND_MAX_RESTARTS      3u      /* restarts of one guest before the island gives up */
#define ISLAND_RESTART_HOLD_US   200000u /* time a restarted guest has to send its first heartbeat */
#define ISLAND_WATCHDOG_MIN_US   5000u   /* the watchdog window opens */
#define ISLAND_WATCHDOG_MAX_US   20000u  /* the watchdog window closes */
#define ISLAND_RING_CAPACITY     256u    /* bytes of a mailbox ring, a power of two */
#define ISLAND_LOG_LINE          96u     /* characters of one log line */

#define ISLAND_UART_BASE         ((uintptr_t)0x09000000u)
#define ISLAND_WATCHDOG_BASE     ((uintptr_t)0x09080000u)
#define ISLAND_MAILBOX_BASE      ((uintptr_t)0x0A100000u)

#endif
