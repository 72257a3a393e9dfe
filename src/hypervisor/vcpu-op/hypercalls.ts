/** HYPERVISOR_vcpu_op (24): where a virtual processor keeps what it shares with the hypervisor (public/vcpu.h). */
import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation } from '../abi/hypercall.ts';
import { PAGE_SIZE } from '../abi/layout.ts';
import { VCPU_INFO } from '../abi/shared-info.ts';
import { struct } from '../abi/struct.ts';
import { markEventsPending } from '../event-channel/event-channel.ts';
import { addressOf } from '../frames/frame-table.ts';
import { isWritable } from '../p2m/descriptor.ts';
import type { Runstate } from '../scheduler/runstate.ts';
import { nowNs } from '../scheduler/scheduler.ts';
import { domainOf, type Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { low32 } from '../word.ts';

export const registerInfoArgument = struct('vcpu_register_vcpu_info', { mfn: 'u64', offset: 'u32', rsvd: 'u32' });
export const runstateAreaArgument = struct('vcpu_register_runstate_memory_area', { address: 'u64' });
const runstateInfo = struct('vcpu_runstate_info', {
  state: 'i32',
  state_entry_time: 'u64',
  running: 'u64',
  runnable: 'u64',
  blocked: 'u64',
  offline: 'u64',
});

const EFAULT = { errno: 'EFAULT', when: 'the argument cannot be read' } as const;

// [impl->dsn~hyp-vcpu-info~1]
/** Moves a vcpu_info to a place in the guest's memory. Only once, and only by itself or while the target is down. */
function registerInfo(call: Call, a: { mfn: bigint; offset: number }): Outcome {
  const vcpu = call.domain.vcpus[low32(call.args[1]!)]!;
  if (a.offset > PAGE_SIZE - VCPU_INFO.size || a.offset % 8 !== 0) return fail('ENXIO');
  if (vcpu.infoRegistered) return fail('EINVAL');
  if (vcpu !== call.vcpu && !vcpu.down) return fail('EINVAL');
  const mapping = a.mfn <= 0xffff_ffffn ? call.domain.p2m.lookup(Number(a.mfn)) : undefined;
  if (!mapping || !isWritable(mapping.type) || mapping.type === 'mmio') return fail('EINVAL');
  if (call.hv.frames.owner(mapping.mfn) !== call.domain.id) return fail('EINVAL');
  place(call.hv, vcpu, mapping.mfn, a.offset);
  return 0;
}

function place(hv: Hypervisor, vcpu: Vcpu, mfn: number, offset: number): void {
  const to = addressOf(mfn) + offset;
  if (vcpu.info) hv.ram.put(to, hv.ram.bytes(addressOf(vcpu.info.mfn) + vcpu.info.offset, VCPU_INFO.size));
  else hv.ram.fill(to, VCPU_INFO.size);
  hv.frames.get(mfn);
  vcpu.info = { mfn, offset };
  vcpu.infoRegistered = true;
  hv.ram.setU64(to + VCPU_INFO.evtchnPendingSel, 0xffff_ffff_ffff_ffffn);
  markEventsPending(hv, vcpu);
}

/** Bytes of a runstate area, the running state charged up to now. */
export function runstateBytes(hv: Hypervisor, r: Runstate): Uint8Array {
  const time = [...r.time];
  time[r.state]! += nowNs(hv) - r.entryTime;
  const bytes = new Uint8Array(runstateInfo.size);
  const [running, runnable, blocked, offline] = time as [bigint, bigint, bigint, bigint];
  runstateInfo.encode({ state: r.state, state_entry_time: r.entryTime, running, runnable, blocked, offline }, bytes);
  return bytes;
}

// [impl->dsn~hyp-vcpu-runstate-area~1]
function registerRunstate(call: Call, a: { address: bigint }): Outcome {
  const vcpu = call.domain.vcpus[low32(call.args[1]!)]!;
  vcpu.runstateArea = a.address === 0n ? undefined : a.address;
  if (a.address !== 0n) call.guest.write(a.address, runstateBytes(call.hv, vcpu.runstate));
  return 0;
}

// [impl->dsn~hyp-vcpu-op-operations~1]
export const vcpuOp: Hypercall = {
  number: 24,
  name: 'vcpu_op',
  summary: 'Registration of shared areas of a virtual processor. x1 = its number, x2 = argument.',
  unknown: 'EINVAL',
  before: (call) => (call.domain.vcpus[low32(call.args[1]!)] ? undefined : fail('ENOENT')),
  operations: [
    operation({
      command: 5,
      name: 'VCPUOP_register_runstate_memory_area',
      summary: 'Names an area in which the run state is kept up to date.',
      argument: runstateAreaArgument,
      handle: 2,
      privilege: 'any',
      errors: [EFAULT],
      run: registerRunstate,
    }),
    operation({
      command: 10,
      name: 'VCPUOP_register_vcpu_info',
      summary: 'Places the vcpu_info in a page of the caller (`mfn` is a guest frame).',
      argument: registerInfoArgument,
      handle: 2,
      privilege: 'any',
      errors: [
        { errno: 'ENXIO', when: 'the structure would cross the page or is not aligned to 8' },
        { errno: 'EINVAL', when: 'already registered, the frame is not writable RAM of the caller, or the target runs' },
        EFAULT,
      ],
      run: registerInfo,
    }),
  ],
};

/** Keeps a registered area current; called with the guest's translation still loaded. */
export function updateRunstateArea(hv: Hypervisor, vcpu: Vcpu, write: (va: bigint, data: Uint8Array) => boolean): void {
  if (vcpu.runstateArea !== undefined && !domainOf(hv, vcpu).dying) write(vcpu.runstateArea, runstateBytes(hv, vcpu.runstate));
}
