/**
 * Shutdown of a domain: its virtual processors stop, the reason is kept for the control domain, and the machine follows
 * when the hardware domain goes.
 */
import { log } from '../console/console.ts';
import { sendVirq } from '../event-channel/event-channel.ts';
import { update } from '../scheduler/scheduler.ts';
import type { Hypervisor } from '../state.ts';
import { type Domain, SHUTDOWN } from './domain.ts';

const VIRQ_DOM_EXC = 3;

// [impl->dsn~hyp-domain-shutdown~1]
/** Stops a domain. The first reason given stands; a second call changes nothing. */
export function shutDown(hv: Hypervisor, domain: Domain, reason: number): void {
  domain.shutdownCode ??= reason & 0xff;
  if (domain.hardware) {
    log(hv, `Hardware domain shut down, reason ${domain.shutdownCode}`);
    hv.machineOff(domain.shutdownCode === SHUTDOWN.reboot);
  }
  if (domain.shuttingDown) return;
  domain.shuttingDown = true;
  for (const vcpu of domain.vcpus) {
    vcpu.paused = true;
    update(hv, vcpu);
  }
  log(hv, `Domain ${domain.id} shut down, reason ${domain.shutdownCode}`);
  for (const other of hv.domains.values()) if (other.hardware) sendVirq(hv, other, VIRQ_DOM_EXC);
}
