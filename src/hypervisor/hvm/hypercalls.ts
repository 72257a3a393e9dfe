/** HYPERVISOR_hvm_op (34): parameters of a domain that its toolstack sets and it reads (public/hvm/params.h). */
import { fail } from '../abi/errno.ts';
import { type Call, type Hypercall, type Outcome, operation } from '../abi/hypercall.ts';
import { GUEST } from '../abi/layout.ts';
import { struct } from '../abi/struct.ts';
import { domainById, mayControl } from '../access-policy.ts';
import type { Domain } from '../domain/domain.ts';

export const hvmParamArgument = struct('xen_hvm_param', { domid: 'u16', index: 'u32', value: 'u64' });

export const HVM_PARAM = {
  callbackIrq: 0,
  storePfn: 1,
  storeEvtchn: 2,
  consolePfn: 17,
  consoleEvtchn: 18,
  monitorRingPfn: 28,
} as const;
const KNOWN: ReadonlySet<number> = new Set(Object.values(HVM_PARAM));

/** The event interrupt as HVM_PARAM_CALLBACK_IRQ says it: type PPI, low level, interrupt number. */
export const CALLBACK_IRQ = (2n << 56n) | (2n << 8n) | BigInt(GUEST.eventPpi);

// [impl->dsn~hyp-hvm-param-access~1]
function access(call: Call, a: { domid: number; index: number; value: bigint }, write: boolean): Outcome {
  const domain = domainById(call.hv, call.domain, a.domid);
  if (!domain) return fail('ESRCH');
  if (!mayControl(call.domain, domain)) return fail('EPERM');
  if (!KNOWN.has(a.index)) return fail('EINVAL');
  const own = domain === call.domain;
  if (own && (write || a.index === HVM_PARAM.monitorRingPfn)) return fail('EPERM');
  if (write) domain.hvmParams.set(a.index, a.value);
  else a.value = parameterOf(domain, a.index);
  return 0;
}

function parameterOf(domain: Domain, index: number): bigint {
  return domain.hvmParams.get(index) ?? 0n;
}

const ERRORS = [
  { errno: 'EFAULT', when: 'the argument cannot be read or written' },
  { errno: 'ESRCH', when: 'there is no such domain' },
  { errno: 'EPERM', when: 'the caller may not act on that domain, or not on this parameter of itself' },
  { errno: 'EINVAL', when: 'there is no such parameter on Arm' },
] as const;

// [impl->dsn~hyp-hvm-operations~1]
export const hvmOp: Hypercall = {
  number: 34,
  name: 'hvm_op',
  summary: 'Parameters of a domain. x1 = argument.',
  unknown: 'ENOSYS',
  select: (x0) => (x0 > 0xffffn ? -1 : Number(x0)),
  operations: [
    operation({
      command: 0,
      name: 'HVMOP_set_param',
      summary: 'Sets a parameter of another domain.',
      argument: hvmParamArgument,
      privilege: 'control',
      errors: ERRORS,
      run: (call, a) => access(call, a, true),
    }),
    operation({
      command: 1,
      name: 'HVMOP_get_param',
      summary: 'Reads a parameter.',
      argument: hvmParamArgument,
      copyBack: true,
      privilege: 'self-or-control',
      errors: ERRORS,
      run: (call, a) => access(call, a, false),
    }),
  ],
};
