/**
 * Round-robin scheduling of virtual processors on one physical core, with a time slice enforced by the hypervisor's
 * timer.
 *
 * Invariants:
 *  - the run queue holds exactly the virtual processors that can run, the one that runs included, each once;
 *  - the core holds the architectural state of `current` and of nobody else.
 */
import { domainOf, type Hypervisor, type PerCore } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { enterRunstate, RUNSTATE } from './runstate.ts';

export function canRun(hv: Hypervisor, vcpu: Vcpu): boolean {
  const domain = domainOf(hv, vcpu);
  return !vcpu.down && !vcpu.blocked && !vcpu.paused && domain.pauseCount === 0 && !domain.dying;
}

/** Call after any change to what `canRun` reads: keeps queue, run state and the wish to reschedule in step. */
export function update(hv: Hypervisor, vcpu: Vcpu): void {
  const able = canRun(hv, vcpu);
  const at = hv.runQueue.indexOf(vcpu);
  if (able && at < 0) hv.runQueue.push(vcpu);
  if (!able && at >= 0) hv.runQueue.splice(at, 1);
  const running = hv.cores.find((c) => c.current === vcpu);
  if (!running) enterRunstate(vcpu.runstate, idleState(hv, vcpu), nowNs(hv));
  else if (!able) running.reschedule = true;
  if (able && !running) for (const c of hv.cores) if (c.current === undefined) c.reschedule = true;
}

function idleState(hv: Hypervisor, vcpu: Vcpu): number {
  if (canRun(hv, vcpu)) return RUNSTATE.runnable;
  return vcpu.blocked && !vcpu.down && !vcpu.paused ? RUNSTATE.blocked : RUNSTATE.offline;
}

// [impl->dsn~hyp-sched-wake~1]
/** An event for a virtual processor: it stops waiting. */
export function wake(hv: Hypervisor, vcpu: Vcpu): void {
  if (!vcpu.blocked) return;
  vcpu.blocked = false;
  vcpu.isPolling = false;
  vcpu.polling.length = 0;
  hv.pollDeadlines.delete(vcpu);
  update(hv, vcpu);
}

// [impl->dsn~hyp-sched-yield~1]
/** The caller goes to the end of the queue. */
export function yieldNow(hv: Hypervisor, perCore: PerCore): void {
  const vcpu = perCore.current;
  if (!vcpu) return;
  const at = hv.runQueue.indexOf(vcpu);
  if (at >= 0) hv.runQueue.push(...hv.runQueue.splice(at, 1));
  perCore.reschedule = true;
}

// [impl->dsn~hyp-sched-round-robin~1]
/** The virtual processor that shall run next; undefined = none can. */
export function pickNext(hv: Hypervisor): Vcpu | undefined {
  return hv.runQueue[0];
}

export function nowNs(hv: Hypervisor): bigint {
  return BigInt(Math.floor(hv.clock.now()));
}
