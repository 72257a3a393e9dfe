/**
 * The timers of a guest. The virtual timer is the machine's own while the guest runs; while it does not, its deadline is
 * kept by the hypervisor. The physical timer is emulated: its registers trap.
 *
 * Counter values are ticks of the system counter; `tickNs` nanoseconds each.
 */

import type { CoreState } from '../../platform/ports.ts';
import { GUEST } from '../abi/layout.ts';
import type { Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { raise } from '../vgic/vgic.ts';
import { toBig, toWord } from '../word.ts';
import type { VtimerState } from './state.ts';

/** 62.5 MHz. */
export const TICK_NS = 16;
const CTL = { enable: 1, mask: 2, status: 4 } as const;

export function initialVtimer(): VtimerState {
  return { ctl: 0, cval: 0n, physCtl: 0, physCval: 0n };
}

export function counter(hv: Hypervisor): bigint {
  return BigInt(Math.floor(hv.clock.now() / TICK_NS));
}

// [impl->dsn~hyp-vtimer-switch~1]
/** Takes the virtual timer out of a core and silences it there. */
export function saveVtimer(vcpu: Vcpu, core: CoreState): void {
  vcpu.vtimer.ctl = core.register('CNTV_CTL_EL0').lo & (CTL.enable | CTL.mask);
  vcpu.vtimer.cval = toBig(core.register('CNTV_CVAL_EL0'));
  core.setRegister('CNTV_CTL_EL0', { hi: 0, lo: 0 });
}

export function restoreVtimer(vcpu: Vcpu, core: CoreState, offset: bigint): void {
  core.setRegister('CNTVOFF_EL2', toWord(offset));
  core.setRegister('CNTV_CVAL_EL0', toWord(vcpu.vtimer.cval));
  core.setRegister('CNTV_CTL_EL0', { hi: 0, lo: vcpu.vtimer.ctl });
}

// [impl->dsn~hyp-vtimer-interrupt~1]
/** The running guest's virtual timer has fired: it is masked until the guest programs it anew, and interrupt 27 is raised. */
export function checkRunningTimer(hv: Hypervisor, vcpu: Vcpu, core: CoreState): void {
  const ctl = core.register('CNTV_CTL_EL0').lo;
  if ((ctl & (CTL.enable | CTL.mask | CTL.status)) !== (CTL.enable | CTL.status)) return;
  core.setRegister('CNTV_CTL_EL0', { hi: 0, lo: CTL.enable | CTL.mask });
  raise(hv, vcpu, GUEST.vtimerPpi);
}

function isArmed(ctl: number): boolean {
  return (ctl & (CTL.enable | CTL.mask)) === CTL.enable;
}

/** Deadline in ns of a descheduled guest's virtual timer and of its physical one, running or not. */
export function nextTimer(vcpu: Vcpu, running: boolean, offset: bigint): number | undefined {
  const deadlines: number[] = [];
  if (!running && isArmed(vcpu.vtimer.ctl)) deadlines.push(ticksToNs(vcpu.vtimer.cval + offset));
  if (isArmed(vcpu.vtimer.physCtl)) deadlines.push(ticksToNs(vcpu.vtimer.physCval));
  return deadlines.length === 0 ? undefined : Math.min(...deadlines);
}

function ticksToNs(ticks: bigint): number {
  return Number(ticks & 0xff_ffff_ffff_ffffn) * TICK_NS;
}

/** Raises the interrupts of the timers whose time has come. */
export function expireTimers(hv: Hypervisor, vcpu: Vcpu, running: boolean, offset: bigint): void {
  const now = counter(hv);
  if (!running && isArmed(vcpu.vtimer.ctl) && vcpu.vtimer.cval + offset <= now) {
    vcpu.vtimer.ctl |= CTL.mask;
    raise(hv, vcpu, GUEST.vtimerPpi);
  }
  if (isArmed(vcpu.vtimer.physCtl) && vcpu.vtimer.physCval <= now) {
    vcpu.vtimer.physCtl |= CTL.mask;
    raise(hv, vcpu, GUEST.physTimerPpi);
  }
}

// [impl->dsn~hyp-vtimer-physical~1]
/** A trapped read of CNTP_CTL_EL0, CNTP_CVAL_EL0 or CNTP_TVAL_EL0. */
export function readPhysicalTimer(hv: Hypervisor, vcpu: Vcpu, register: string): bigint {
  const { physCtl, physCval } = vcpu.vtimer;
  if (register === 'CNTP_CVAL_EL0') return physCval;
  if (register === 'CNTP_TVAL_EL0') return BigInt.asUintN(32, physCval - counter(hv));
  const fired = (physCtl & CTL.enable) !== 0 && physCval <= counter(hv);
  return BigInt((physCtl & (CTL.enable | CTL.mask)) | (fired ? CTL.status : 0));
}

export function writePhysicalTimer(hv: Hypervisor, vcpu: Vcpu, register: string, value: bigint): void {
  if (register === 'CNTP_CVAL_EL0') vcpu.vtimer.physCval = value;
  else if (register === 'CNTP_TVAL_EL0') vcpu.vtimer.physCval = BigInt.asUintN(64, counter(hv) + BigInt.asIntN(32, value));
  else vcpu.vtimer.physCtl = Number(value & 3n);
}
