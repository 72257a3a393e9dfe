/** HVC and SMC from a guest: the hypercall table by immediate 0xEA1, the SMC calling convention by immediate 0. */
import type { CoreState } from '../../platform/ports.ts';
import { fail } from '../abi/errno.ts';
import { type Call, dispatch, type Hypercall, type Outcome } from '../abi/hypercall.ts';
import { guestAccessOf } from '../guest-access.ts';
import { callSmccc } from '../smccc/smccc.ts';
import { domainOf, type Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { toBig, toWord } from '../word.ts';
import { injectUndefined } from './inject.ts';

export const HYPERCALL_TAG = 0xea1;
const MULTICALL_NUMBER = 13;

export function callOf(hv: Hypervisor, vcpu: Vcpu, core: CoreState): Call {
  const args = [0, 1, 2, 3, 4].map((n) => toBig(core.x(n)));
  return { hv, vcpu, domain: domainOf(hv, vcpu), args, guest: guestAccessOf(core, hv.ram, hv.frames) };
}

// [impl->dsn~hyp-hypercall-abi~1]
/** Runs the hypercall in x16; only x0 changes. A number without a table answers ENOSYS. */
export function runHypercall(table: ReadonlyMap<bigint, Hypercall>, call: Call, number: bigint): Outcome {
  const hypercall = table.get(number);
  // [impl->dsn~hyp-hypercall-unknown~1]
  return hypercall ? dispatch(hypercall, call) : fail('ENOSYS');
}

// [impl->dsn~hyp-hvc-immediate~1]
export function handleHvc(
  hv: Hypervisor,
  table: ReadonlyMap<bigint, Hypercall>,
  vcpu: Vcpu,
  core: CoreState,
  immediate: number,
): void {
  if (immediate === HYPERCALL_TAG) {
    const call = callOf(hv, vcpu, core);
    const outcome = runHypercall(table, call, toBig(core.x(16)));
    setResult(core, outcome);
  } else if (immediate === 0) answerSmccc(hv, vcpu, core);
  else injectUndefined(core, toBig(core.register('ELR_EL2')) - 4n);
}

// [impl->dsn~hyp-smc-trap~1]
/** A trapped SMC: as HVC, but the guest continues after it only because the hypervisor steps over it. */
export function handleSmc(hv: Hypervisor, vcpu: Vcpu, core: CoreState, immediate: number): void {
  const pc = toBig(core.register('ELR_EL2'));
  if (immediate !== 0) {
    injectUndefined(core, pc);
    return;
  }
  core.setRegister('ELR_EL2', toWord(pc + 4n));
  answerSmccc(hv, vcpu, core);
}

function answerSmccc(hv: Hypervisor, vcpu: Vcpu, core: CoreState): void {
  callSmccc(callOf(hv, vcpu, core)).forEach((value, n) => {
    core.setX(n, toWord(BigInt(value)));
  });
}

function setResult(core: CoreState, outcome: Outcome): void {
  core.setX(0, toWord(BigInt(outcome)));
}

// [impl->dsn~hyp-multicall~1]
/** HYPERVISOR_multicall (13): x0 = list of {op, result, args[6]}, x1 = how many; each result is stored in its entry. */
export function multicall(table: () => ReadonlyMap<bigint, Hypercall>): Hypercall {
  return {
    number: MULTICALL_NUMBER,
    name: 'multicall',
    summary: 'Runs a list of hypercalls. x0 = list, x1 = length.',
    unknown: 'EINVAL',
    operations: [],
    before(call) {
      const count = Number(call.args[1]! & 0xffff_ffffn);
      for (let i = 0; i < count; i++) {
        const at = call.args[0]! + BigInt(i * 64);
        const bytes = call.guest.read(at, 64);
        if (!bytes) return fail('EFAULT');
        const view = new DataView(bytes.buffer);
        const args = [0, 1, 2, 3, 4].map((n) => view.getBigUint64(16 + n * 8, true));
        const op = view.getBigUint64(0, true);
        const outcome = op === BigInt(MULTICALL_NUMBER) ? fail('EINVAL') : runHypercall(table(), { ...call, args }, op);
        view.setBigUint64(8, BigInt.asUintN(64, BigInt(outcome)), true);
        if (!call.guest.write(at + 8n, bytes.subarray(8, 16))) return fail('EFAULT');
        if (!call.hv.cores.some((c) => c.current === call.vcpu && !c.reschedule)) return 0;
      }
      return 0;
    },
  };
}
