/**
 * The way out of the hypervisor: expired timers are served, the next virtual processor is chosen, its state is put into
 * the core, its interrupts into the list registers, and the hypervisor's timer is set to the next moment it is needed.
 */

import { guestAccessOf } from './guest-access.ts';
import { expireWatchdogs, nextWatchdog } from './sched-op/watchdog.ts';
import { enterRunstate, RUNSTATE } from './scheduler/runstate.ts';
import { canRun, nowNs, pickNext, wake, yieldNow } from './scheduler/scheduler.ts';
import { domainOf, type Hypervisor, type PerCore } from './state.ts';
import { restoreContext, saveContext } from './vcpu/context.ts';
import type { Vcpu } from './vcpu/vcpu.ts';
import { updateRunstateArea } from './vcpu-op/hypercalls.ts';
import { flushToHardware, restoreVgic, saveVgic } from './vgic/vgic.ts';
import { expireTimers, nextTimer, restoreVtimer, saveVtimer, TICK_NS } from './vtimer/vtimer.ts';
import { toWord } from './word.ts';

/** EL2h, interrupts unmasked: the idle loop. */
const SPSR_IDLE = 0x9;

/** Prepares the core for ERET. */
export function leave(hv: Hypervisor, perCore: PerCore): void {
  serveTimers(hv, perCore);
  preemptIfDue(hv, perCore);
  const next = pickNext(hv);
  if (perCore.reschedule || perCore.current !== next) switchTo(hv, perCore, next);
  perCore.reschedule = false;
  if (perCore.current) flushToHardware(hv, perCore.current, perCore.core);
  else enterIdle(hv, perCore);
  armTimer(hv, perCore);
}

function serveTimers(hv: Hypervisor, perCore: PerCore): void {
  const now = hv.clock.now();
  for (const [vcpu, deadline] of [...hv.pollDeadlines]) if (deadline <= now) wake(hv, vcpu);
  expireWatchdogs(hv);
  for (const domain of hv.domains.values()) {
    for (const vcpu of domain.vcpus) expireTimers(hv, vcpu, perCore.current === vcpu, domain.counterOffset);
  }
}

// [impl->dsn~hyp-sched-preemption~1]
/** A time slice that is used up sends its owner to the end of the queue. */
function preemptIfDue(hv: Hypervisor, perCore: PerCore): void {
  if (perCore.sliceEnd === undefined || hv.clock.now() < perCore.sliceEnd) return;
  perCore.sliceEnd = undefined;
  yieldNow(hv, perCore);
}

function switchTo(hv: Hypervisor, perCore: PerCore, next: Vcpu | undefined): void {
  const before = perCore.current;
  if (before === next && next !== undefined) {
    startSlice(hv, perCore);
    return;
  }
  if (before) switchOut(hv, perCore, before);
  perCore.current = next;
  if (next) switchIn(hv, perCore, next);
  else perCore.sliceEnd = undefined;
}

function switchOut(hv: Hypervisor, perCore: PerCore, vcpu: Vcpu): void {
  const state = canRun(hv, vcpu)
    ? RUNSTATE.runnable
    : vcpu.blocked && !vcpu.down && !vcpu.paused
      ? RUNSTATE.blocked
      : RUNSTATE.offline;
  enterRunstate(vcpu.runstate, state, nowNs(hv));
  updateRunstateArea(hv, vcpu, guestAccessOf(perCore.core, hv.ram, hv.frames).write);
  saveContext(perCore.core, vcpu.context);
  saveVtimer(vcpu, perCore.core);
  saveVgic(hv, vcpu, perCore.core);
}

function switchIn(hv: Hypervisor, perCore: PerCore, vcpu: Vcpu): void {
  const { core } = perCore;
  const domain = domainOf(hv, vcpu);
  core.setRegister('VTTBR_EL2', toWord(domain.p2m.vttbr));
  core.setRegister('VMPIDR_EL2', toWord(vcpu.mpidr));
  restoreContext(core, vcpu.context);
  restoreVtimer(vcpu, core, domain.counterOffset);
  restoreVgic(vcpu, core);
  enterRunstate(vcpu.runstate, RUNSTATE.running, nowNs(hv));
  updateRunstateArea(hv, vcpu, guestAccessOf(core, hv.ram, hv.frames).write);
  startSlice(hv, perCore);
}

/** A slice is counted only while somebody else waits for the core. */
function startSlice(hv: Hypervisor, perCore: PerCore): void {
  perCore.sliceEnd = hv.clock.now() + hv.sliceNs;
}

function enterIdle(hv: Hypervisor, perCore: PerCore): void {
  perCore.core.setRegister('ELR_EL2', toWord(BigInt(hv.idleAddress)));
  perCore.core.setRegister('SPSR_EL2', { hi: 0, lo: SPSR_IDLE });
}

/** Programs the EL2 physical timer for the earliest thing to come. */
function armTimer(hv: Hypervisor, perCore: PerCore): void {
  const at = nextDeadline(hv, perCore);
  if (at === undefined) {
    perCore.core.setRegister('CNTHP_CTL_EL2', { hi: 0, lo: 0 });
    return;
  }
  perCore.core.setRegister('CNTHP_CVAL_EL2', toWord(BigInt(Math.ceil(at / TICK_NS))));
  perCore.core.setRegister('CNTHP_CTL_EL2', { hi: 0, lo: 1 });
}

function nextDeadline(hv: Hypervisor, perCore: PerCore): number | undefined {
  const all: (number | undefined)[] = [nextWatchdog(hv), ...hv.pollDeadlines.values()];
  if (hv.runQueue.length > 1) all.push(perCore.sliceEnd);
  for (const domain of hv.domains.values()) {
    if (domain.shuttingDown) continue;
    for (const vcpu of domain.vcpus) if (!vcpu.down) all.push(nextTimer(vcpu, perCore.current === vcpu, domain.counterOffset));
  }
  const known = all.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
