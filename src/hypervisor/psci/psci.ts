/**
 * The power interface a guest sees (PSCI 1.1): its virtual processors on and off, and the domain off. By HVC or SMC with
 * immediate 0. Results are 32-bit signed numbers, sign-extended into x0.
 */

import type { Call } from '../abi/hypercall.ts';
import { type Domain, SHUTDOWN } from '../domain/domain.ts';
import { shutDown } from '../domain/shutdown.ts';
import { upcallPending } from '../event-channel/event-channel.ts';
import { update } from '../scheduler/scheduler.ts';
import { initialContext } from '../vcpu/context.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { clearPending, hasDeliverable } from '../vgic/vgic.ts';
import { low32 } from '../word.ts';

export const PSCI = {
  success: 0,
  notSupported: -1,
  invalidParameters: -2,
  denied: -3,
  alreadyOn: -4,
  onPending: -5,
  internalFailure: -6,
  notPresent: -7,
  disabled: -8,
  invalidAddress: -9,
} as const;

const VERSION_1_1 = 0x1_0001;
const TRUSTED_OS_NOT_PRESENT = 2;
const AFFINITY = { on: 0, off: 1 } as const;
const AFFINITY_MASKS = [0xff_00ff_ffffn, 0xff_00ff_ff00n, 0xff_00ff_0000n, 0xff_0000_0000n] as const;

export interface PsciFunction {
  readonly id: number;
  readonly name: string;
  /** Also callable with the 64-bit convention (identifier + 0x4000_0000). */
  readonly has64: boolean;
  /** Named by PSCI_FEATURES. */
  readonly featured: boolean;
  readonly run: (call: Call) => number;
}

// [impl->dsn~hyp-psci-cpu-on~1]
function cpuOn(call: Call): number {
  const target = vcpuOf(call.domain, call.args[1]!);
  const entry = call.args[2]!;
  if (!target) return PSCI.invalidParameters;
  if ((entry & 1n) !== 0n) return PSCI.invalidAddress;
  if (!target.down) return PSCI.alreadyOn;
  start(call, target, entry, call.args[3]!);
  return PSCI.success;
}

function start(call: Call, target: Vcpu, entry: bigint, x0: bigint): void {
  clearPending(target);
  const fresh = initialContext(entry, x0);
  Object.assign(target.context.registers, fresh.registers);
  target.context.x.splice(0, 31, ...fresh.x);
  for (const v of target.context.v) v.fill(0);
  target.context.pc = fresh.pc;
  target.context.pstate = fresh.pstate;
  target.blocked = false;
  target.down = false;
  update(call.hv, target);
}

/** The virtual processor an affinity names: Aff0 holds 16, Aff1 counts the groups. */
export function vcpuOf(domain: Domain, affinity: bigint): Vcpu | undefined {
  const id = Number(affinity & 0xffn) | (Number((affinity >> 8n) & 0xffn) << 4);
  return domain.vcpus[id];
}

// [impl->dsn~hyp-psci-cpu-off~1]
function cpuOff(call: Call): number {
  call.vcpu.down = true;
  update(call.hv, call.vcpu);
  return PSCI.success;
}

// [impl->dsn~hyp-psci-cpu-suspend~1]
/** Every state is treated as standby: the caller waits for an interrupt and continues after the call. */
function cpuSuspend(call: Call): number {
  if (upcallPending(call.hv, call.vcpu) || hasDeliverable(call.hv, call.vcpu)) return PSCI.success;
  call.vcpu.blocked = true;
  update(call.hv, call.vcpu);
  return PSCI.success;
}

// [impl->dsn~hyp-psci-affinity-info~1]
function affinityInfo(call: Call): number {
  const mask = AFFINITY_MASKS[low32(call.args[2]!)];
  if (mask === undefined) return PSCI.invalidParameters;
  const wanted = call.args[1]! & mask;
  const on = call.domain.vcpus.some((v) => (v.mpidr & mask) === wanted && !v.down);
  return on ? AFFINITY.on : AFFINITY.off;
}

// [impl->dsn~hyp-psci-features~1]
function features(call: Call): number {
  const id = low32(call.args[1]!);
  if (id === SMCCC_VERSION) return PSCI.success;
  const found = PSCI_FUNCTIONS.some((f) => f.featured && (f.id === id || (f.has64 && f.id + 0x4000_0000 === id)));
  return found ? PSCI.success : PSCI.notSupported;
}

// [impl->dsn~hyp-psci-system-off~1]
function end(reason: number): (call: Call) => number {
  return (call) => {
    shutDown(call.hv, call.domain, reason);
    return PSCI.internalFailure;
  };
}

const SMCCC_VERSION = 0x8000_0000;

// [impl->dsn~hyp-psci-functions~1]
export const PSCI_FUNCTIONS: readonly PsciFunction[] = [
  { id: 0x8400_0000, name: 'PSCI_VERSION', has64: false, featured: true, run: () => VERSION_1_1 },
  { id: 0x8400_0001, name: 'CPU_SUSPEND', has64: true, featured: true, run: cpuSuspend },
  { id: 0x8400_0002, name: 'CPU_OFF', has64: false, featured: true, run: cpuOff },
  { id: 0x8400_0003, name: 'CPU_ON', has64: true, featured: true, run: cpuOn },
  { id: 0x8400_0004, name: 'AFFINITY_INFO', has64: true, featured: true, run: affinityInfo },
  { id: 0x8400_0006, name: 'MIGRATE_INFO_TYPE', has64: false, featured: true, run: () => TRUSTED_OS_NOT_PRESENT },
  { id: 0x8400_0008, name: 'SYSTEM_OFF', has64: false, featured: true, run: end(SHUTDOWN.poweroff) },
  { id: 0x8400_0009, name: 'SYSTEM_RESET', has64: false, featured: true, run: end(SHUTDOWN.reboot) },
  { id: 0x8400_000a, name: 'PSCI_FEATURES', has64: false, featured: true, run: features },
];

/** PSCI 0.1: numbers of their own, and two error codes less. */
export const PSCI_0_1_FUNCTIONS: readonly PsciFunction[] = [
  { id: 1, name: 'cpu_off (0.1)', has64: false, featured: false, run: cpuOff },
  {
    id: 2,
    name: 'cpu_on (0.1)',
    has64: false,
    featured: false,
    run(call) {
      const result = cpuOn({ ...call, args: [call.args[0]!, call.args[1]! & 0xffff_ffffn, call.args[2]!, 0n, 0n] });
      return result === PSCI.alreadyOn || result === PSCI.invalidAddress ? PSCI.invalidParameters : result;
    },
  },
];
