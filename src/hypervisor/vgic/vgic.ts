/**
 * The virtual interrupt controller of a guest (GICv3): which interrupts are pending, enabled and of which priority, and
 * the list registers through which the machine's interrupt controller presents them.
 *
 * The list registers hold at most four interrupts of the running virtual processor; what does not fit waits here, and a
 * maintenance interrupt brings the next ones in.
 *
 * Invariants:
 *  - an interrupt is in at most one list register;
 *  - an interrupt that is disabled in the distributor is not put into a list register.
 */

import type { CoreState } from '../../platform/ports.ts';
import type { Domain } from '../domain/domain.ts';
import { wake } from '../scheduler/scheduler.ts';
import { domainOf, type Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { toBig, toWord } from '../word.ts';
import { type InterruptBank, LIST_REGISTERS } from './state.ts';

const LOCAL = 32;
/** Fields of ICH_LRn_EL2. */
const LR = { pending: 1n << 62n, active: 1n << 63n, group1: 1n << 60n, priorityShift: 48n } as const;
const ICH_HCR_EN = 1;
const ICH_HCR_UIE = 2;

interface Source {
  readonly bank: InterruptBank;
  readonly index: number;
}

/** Where an interrupt number's state lies: private to the virtual processor below 32, of the domain above. */
export function sourceOf(domain: Domain, vcpu: Vcpu, intid: number): Source | undefined {
  if (intid < LOCAL) return { bank: vcpu.vgic.local, index: intid };
  const index = intid - LOCAL;
  return index < domain.vgic.spis.pending.length ? { bank: domain.vgic.spis, index } : undefined;
}

function isEdge(bank: InterruptBank, index: number): boolean {
  return (bank.config[index]! & 2) !== 0;
}

// [impl->dsn~hyp-vgic-raise~1]
/** Makes an interrupt pending and lets its virtual processor go on if it waits. */
export function raise(hv: Hypervisor, vcpu: Vcpu, intid: number): void {
  const source = sourceOf(domainOf(hv, vcpu), vcpu, intid);
  if (!source) return;
  source.bank.pending[source.index] = 1;
  deliver(hv, vcpu);
}

/** Changes a shared level-sensitive line. */
export function setSpiLine(hv: Hypervisor, domain: Domain, intid: number, level: boolean): void {
  const target = domain.vcpus[0];
  const source = target && sourceOf(domain, target, intid);
  if (!source) return;
  source.bank.line[source.index] = level ? 1 : 0;
  if (level) raise(hv, target, intid);
  else if (!isEdge(source.bank, source.index)) source.bank.pending[source.index] = 0;
}

/** Interrupt numbers that are pending and enabled for a virtual processor, most urgent first. */
function candidates(hv: Hypervisor, vcpu: Vcpu): number[] {
  const domain = domainOf(hv, vcpu);
  const found: { intid: number; priority: number }[] = [];
  const scan = (bank: InterruptBank, base: number): void => {
    for (let i = 0; i < bank.pending.length; i++) {
      if (bank.pending[i] === 1 && bank.enabled[i] === 1 && !vcpu.vgic.lr.includes(base + i))
        found.push({ intid: base + i, priority: bank.priority[i]! });
    }
  };
  scan(vcpu.vgic.local, 0);
  if (vcpu.id === 0) scan(domain.vgic.spis, LOCAL);
  return found.sort((a, b) => a.priority - b.priority || a.intid - b.intid).map((f) => f.intid);
}

// [impl->dsn~hyp-vgic-deliverable~1]
/** Whether an interrupt waits that the virtual processor would take, were it to run. */
export function hasDeliverable(hv: Hypervisor, vcpu: Vcpu): boolean {
  const held = vcpu.vgic.lr.some((intid, n) => intid >= 0 && (vcpu.vgic.lrValues[n]! & LR.pending) !== 0n);
  return held || ((domainOf(hv, vcpu).vgic.ctlr & 2) !== 0 && candidates(hv, vcpu).length > 0);
}

/** Wakes the virtual processor if something can be delivered; list registers are filled before it runs. */
export function deliver(hv: Hypervisor, vcpu: Vcpu): void {
  if (hasDeliverable(hv, vcpu)) wake(hv, vcpu);
}

// [impl->dsn~hyp-vgic-list-registers~1]
/** Before the guest runs: frees finished list registers and fills free ones from what waits. */
export function flushToHardware(hv: Hypervisor, vcpu: Vcpu, core: CoreState): void {
  if (!hasListRegisters(core)) return;
  readBack(hv, vcpu, core);
  const waiting = (domainOf(hv, vcpu).vgic.ctlr & 2) !== 0 ? candidates(hv, vcpu) : [];
  for (let n = 0; n < LIST_REGISTERS && waiting.length > 0; n++) {
    if (vcpu.vgic.lr[n]! >= 0) continue;
    load(hv, vcpu, core, n, waiting.shift()!);
  }
  core.setRegister('ICH_HCR_EL2', { hi: 0, lo: ICH_HCR_EN | (waiting.length > 0 ? ICH_HCR_UIE : 0) });
}

function load(hv: Hypervisor, vcpu: Vcpu, core: CoreState, n: number, intid: number): void {
  const { bank, index } = sourceOf(domainOf(hv, vcpu), vcpu, intid)!;
  const value =
    LR.pending |
    (bank.group1[index] === 1 ? LR.group1 : 0n) |
    (BigInt(bank.priority[index]!) << LR.priorityShift) |
    BigInt(intid);
  vcpu.vgic.lr[n] = intid;
  vcpu.vgic.lrValues[n] = value;
  bank.pending[index] = 0;
  core.setRegister(`ICH_LR${n}_EL2`, toWord(value));
}

/** After the guest ran: what it acknowledged and completed. A level line that is still up becomes pending again. */
export function readBack(hv: Hypervisor, vcpu: Vcpu, core: CoreState): void {
  if (!hasListRegisters(core)) return;
  for (let n = 0; n < LIST_REGISTERS; n++) {
    const intid = vcpu.vgic.lr[n]!;
    if (intid < 0) continue;
    const value = toBig(core.register(`ICH_LR${n}_EL2`));
    vcpu.vgic.lrValues[n] = value;
    const { bank, index } = sourceOf(domainOf(hv, vcpu), vcpu, intid)!;
    bank.active[index] = (value & LR.active) !== 0n ? 1 : 0;
    if ((value & (LR.active | LR.pending)) !== 0n) continue;
    vcpu.vgic.lr[n] = -1;
    vcpu.vgic.lrValues[n] = 0n;
    core.setRegister(`ICH_LR${n}_EL2`, toWord(0n));
    if (bank.line[index] === 1 && !isEdge(bank, index)) bank.pending[index] = 1;
  }
}

/** Takes the virtual CPU interface out of a core. */
export function saveVgic(hv: Hypervisor, vcpu: Vcpu, core: CoreState): void {
  if (!hasListRegisters(core)) return;
  readBack(hv, vcpu, core);
  vcpu.vgic.vmcr = toBig(core.register('ICH_VMCR_EL2'));
  vcpu.vgic.ap0r0 = toBig(core.register('ICH_AP0R0_EL2'));
  vcpu.vgic.ap1r0 = toBig(core.register('ICH_AP1R0_EL2'));
}

/** Puts it into a core. */
export function restoreVgic(vcpu: Vcpu, core: CoreState): void {
  if (!hasListRegisters(core)) return;
  core.setRegister('ICH_VMCR_EL2', toWord(vcpu.vgic.vmcr));
  core.setRegister('ICH_AP0R0_EL2', toWord(vcpu.vgic.ap0r0));
  core.setRegister('ICH_AP1R0_EL2', toWord(vcpu.vgic.ap1r0));
  for (let n = 0; n < LIST_REGISTERS; n++) core.setRegister(`ICH_LR${n}_EL2`, toWord(vcpu.vgic.lrValues[n]!));
}

/** A machine without an interrupt controller has no list registers; interrupts then only wake. */
function hasListRegisters(core: CoreState): boolean {
  return core.register('ICH_VTR_EL2').lo !== 0;
}

/** PSCI CPU_ON: nothing of an earlier life is pending. */
export function clearPending(vcpu: Vcpu): void {
  vcpu.vgic.local.pending.fill(0);
  vcpu.vgic.local.active.fill(0);
  vcpu.vgic.lr.fill(-1);
  vcpu.vgic.lrValues.fill(0n);
}
