/**
 * Trapped system-register accesses of a guest. A row per behaviour; a register without a row is undefined for the guest.
 */
import { SYSTEM_REGISTERS } from '../../platform/cpu/sysregs.ts';
import type { CoreState } from '../../platform/ports.ts';
import type { Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { sendSgi } from '../vgic/mmio.ts';
import { readPhysicalTimer, writePhysicalTimer } from '../vtimer/vtimer.ts';
import { toBig, toWord } from '../word.ts';
import { injectUndefined } from './inject.ts';
import { systemAccess } from './syndrome.ts';

const NAME_OF = new Map(SYSTEM_REGISTERS.map((row) => [row.encoding, row.name as string]));

interface Behaviour {
  readonly covers: (name: string) => boolean;
  readonly read?: (hv: Hypervisor, vcpu: Vcpu, core: CoreState, name: string) => bigint;
  readonly write?: (hv: Hypervisor, vcpu: Vcpu, core: CoreState, name: string, value: bigint) => void;
}

/** Fields of the identification registers hidden from guests: name → bits that read as zero. */
const HIDDEN: Readonly<Record<string, bigint>> = {
  // no performance monitors, no statistical profiling, no trace
  ID_AA64DFR0_EL1: 0x0000_000f_0000_0ff0n,
  // no RAS, no SVE, no activity monitors, no realm management
  ID_AA64PFR0_EL1: 0xffff_0fff_f000_0000n & ~0xf00_0000n,
  ID_DFR0_EL1: 0x0f00_0000n,
};

// [impl->dsn~hyp-sysreg-traps~1]
const BEHAVIOURS: readonly Behaviour[] = [
  {
    covers: (name) => /^CNTP_(CTL|CVAL|TVAL)_EL0$/.test(name),
    read: (hv, vcpu, _core, name) => readPhysicalTimer(hv, vcpu, name),
    write: (hv, vcpu, _core, name, value) => writePhysicalTimer(hv, vcpu, name, value),
  },
  { covers: (name) => name === 'ICC_SGI1R_EL1', write: (hv, vcpu, _core, _name, value) => sendSgi(hv, vcpu, value) },
  // [impl->dsn~hyp-id-registers~1]
  {
    covers: (name) => /^(ID_|MVFR)/.test(name),
    read: (_hv, _vcpu, core, name) => toBig(core.register(name)) & ~(HIDDEN[name] ?? 0n),
  },
  {
    covers: (name) => name === 'ACTLR_EL1',
    read: (_hv, _vcpu, core) => toBig(core.register('ACTLR_EL1')),
    write: () => undefined,
  },
  // performance monitors and debug: read as zero, writes ignored
  { covers: (name) => /^(PM|DBG|MDCCINT|OSDTR|OSECCR|OSLAR|OSDLR|MDRAR)/.test(name), read: () => 0n, write: () => undefined },
];

/** Carries out or refuses a trapped MSR or MRS; the guest continues after it or at its vector. */
export function handleSystemRegister(hv: Hypervisor, vcpu: Vcpu, core: CoreState, syndrome: number): void {
  const access = systemAccess(syndrome);
  const name = NAME_OF.get(access.encoding);
  const pc = toBig(core.register('ELR_EL2'));
  const row =
    isIdSpace(access.encoding) && name === undefined
      ? READ_AS_ZERO
      : BEHAVIOURS.find((b) => name !== undefined && b.covers(name));
  const possible = access.read ? row?.read : row?.write;
  if (!row || !possible) {
    injectUndefined(core, pc);
    return;
  }
  if (access.read) {
    const value = row.read!(hv, vcpu, core, name ?? '');
    if (access.register !== 31) core.setX(access.register, toWord(value));
  } else row.write!(hv, vcpu, core, name ?? '', access.register === 31 ? 0n : toBig(core.x(access.register)));
  core.setRegister('ELR_EL2', toWord(pc + 4n));
}

const READ_AS_ZERO: Behaviour = { covers: () => true, read: () => 0n };

/** op0 3, op1 0, CRn 0, CRm 1–7: unallocated identification registers read as zero. */
function isIdSpace(encoding: number): boolean {
  const crm = (encoding >> 3) & 15;
  return encoding >> 7 === 3 << 7 && crm >= 1 && crm <= 7;
}
