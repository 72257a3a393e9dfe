/** The two watchdogs of a domain: a domain that stops petting one is shut down with reason `watchdog`. */
import { fail } from '../abi/errno.ts';
import { type Domain, SHUTDOWN } from '../domain/domain.ts';
import { shutDown } from '../domain/shutdown.ts';
import type { Hypervisor } from '../state.ts';

export const WATCHDOGS = 2;
const NS_PER_S = 1_000_000_000;

// [impl->dsn~hyp-sched-watchdog~1]
/** id 0 starts a free one (result: its number from 1), others are restarted or, with time-out 0, stopped. Seconds. */
export function setWatchdog(hv: Hypervisor, domain: Domain, id: number, timeoutS: number): number {
  if (id > WATCHDOGS) return fail('EINVAL');
  const deadline = hv.clock.now() + timeoutS * NS_PER_S;
  if (id === 0) {
    const free = domain.watchdogs.indexOf(undefined);
    if (free < 0) return fail('ENOSPC');
    domain.watchdogs[free] = deadline;
    return free + 1;
  }
  if (domain.watchdogs[id - 1] === undefined) return fail('EINVAL');
  domain.watchdogs[id - 1] = timeoutS === 0 ? undefined : deadline;
  return 0;
}

// [impl->dsn~hyp-sched-watchdog-expiry~1]
/** Shuts down the domains whose watchdog has expired. */
export function expireWatchdogs(hv: Hypervisor): void {
  for (const domain of hv.domains.values()) {
    const expired = domain.watchdogs.findIndex((at) => at !== undefined && at <= hv.clock.now());
    if (expired < 0) continue;
    domain.watchdogs[expired] = undefined;
    shutDown(hv, domain, SHUTDOWN.watchdog);
  }
}

/** Earliest expiry, or undefined. */
export function nextWatchdog(hv: Hypervisor): number | undefined {
  const all = [...hv.domains.values()].flatMap((d) => (d.shuttingDown ? [] : d.watchdogs.filter((at) => at !== undefined)));
  return all.length === 0 ? undefined : Math.min(...all);
}
