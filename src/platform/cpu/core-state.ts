/** `CoreState`: a core as native firmware, debuggers and snapshots see it; architectural state only. */

import { translate } from '../mmu/walk.ts';
import { FETCH, READ, Walk, WRITE } from '../mmu/walk-result.ts';
import type { CoreState, ExceptionKind, ExceptionLevel, Translation, Word64 } from '../ports.ts';
import { ALL_POOLS, dropTlbs, EL1_POOLS, refreshContext } from './context.ts';
import { type Core, SP } from './core.ts';
import { EC, loadSp, pstateOf, saveSp, wakes } from './exceptions.ts';
import { SYS, SYSTEM_REGISTERS, systemRegisterNamed } from './sysregs.ts';
import { peekRegister, setStored, viewOf } from './system.ts';

const walk = new Walk();
const VECTOR: Record<ExceptionKind, number> = { sync: 0, irq: 0x80, fiq: 0x100, serror: 0x180 };

function indexOf(name: string): number {
  const index = systemRegisterNamed(name);
  if (index === undefined) throw new Error(`no system register is called ${name}`);
  return index;
}

export function createCoreState(core: Core, powerOn: CoreState['powerOn']): CoreState {
  const view = viewOf(core);
  return {
    index: core.index,
    get el() {
      return view.el;
    },
    get secure() {
      return view.secure;
    },
    get powered() {
      return core.powered;
    },
    get waiting() {
      return core.waiting;
    },
    get instructions() {
      return core.executed;
    },
    register: (name) => peekRegister(core, indexOf(name)),
    setRegister: (name, value) => {
      const index = indexOf(name);
      const unit = core.host.unitOf(index);
      if (unit !== undefined) unit.write(view, SYSTEM_REGISTERS[index]!.name, value);
      else setStored(core, index, value.lo | 0, value.hi | 0);
      if (name.toUpperCase().startsWith('SP_EL')) loadSp(core);
    },
    x: (n) => ({ lo: core.r[2 * n]!, hi: core.r[2 * n + 1]! }),
    setX: (n, value) => {
      if (n === 31) return;
      core.r[2 * n] = value.lo;
      core.r[2 * n + 1] = value.hi;
    },
    pc: () => ({ lo: core.pcLo, hi: core.pcHi }),
    setPc: (value) => {
      core.pcLo = value.lo | 0;
      core.pcHi = value.hi | 0;
    },
    sp: () => ({ lo: core.r[SP]!, hi: core.r[SP + 1]! }),
    setSp: (value) => {
      core.r[SP] = value.lo;
      core.r[SP + 1] = value.hi;
    },
    pstate: () => pstateOf(core),
    setPstate: (value) => setPstate(core, value),
    v: (n) => core.v.subarray(4 * n, 4 * n + 4),
    powerOn,
    powerOff: () => {
      core.powered = false;
      core.yielded = true;
    },
    suspend: () => {
      if (wakes(core)) return;
      core.waiting = true;
      core.yielded = true;
    },
    translate: (va, access) => translation(core, va, access),
    inject: (level, kind, esr, fault) => inject(core, level, kind, esr, fault),
    invalidateTlb: (scope) => {
      for (const one of [core]) {
        if (scope?.vmid === undefined) dropTlbs(one, ALL_POOLS);
        else dropTlbs(one, EL1_POOLS, scope.vmid);
      }
      core.host.broadcast(core, (other) => dropTlbs(other, scope?.vmid === undefined ? ALL_POOLS : EL1_POOLS, scope?.vmid));
    },
  };
}

function setPstate(core: Core, value: number): void {
  saveSp(core);
  core.nzcv = value >>> 28;
  core.pan = (value >>> 22) & 1;
  core.ss = (value >>> 21) & 1;
  core.il = (value >>> 20) & 1;
  core.daif = value & 0x3c0;
  core.el = ((value >>> 2) & 3) as ExceptionLevel;
  core.spSel = core.el === 0 ? 0 : value & 1;
  loadSp(core);
  refreshContext(core);
}

function translation(core: Core, va: Word64, access: { el: ExceptionLevel; write: boolean; execute: boolean }): Translation {
  const kind = access.execute ? FETCH : access.write ? WRITE : READ;
  if (translate(core, va.hi | 0, va.lo | 0, access.el, kind, false, walk)) {
    return { ok: true, pa: walk.pa, attributes: walk.attributes };
  }
  const status = walk.fault - 1;
  const ipa = { lo: (walk.ipa % 4294967296) | 0, hi: Math.floor(walk.ipa / 4294967296) };
  return { ok: false, stage: walk.stage, status, level: status & 3, ipa };
}

/**
 * Makes the interrupted lower level (what ELR/SPSR of the current EL describe) take an exception to `level`: its
 * ELR/SPSR/ESR/FAR are set and the pending return goes to its vector.
 */
function inject(
  core: Core,
  level: ExceptionLevel,
  kind: ExceptionKind,
  esr: number,
  fault?: { far: Word64; ipa?: Word64 },
): void {
  if (level === 0 || core.el <= level) throw new Error(`an exception cannot be injected from EL${core.el} into EL${level}`);
  const own = core.el === 2 ? { elr: SYS.ELR_EL2, spsr: SYS.SPSR_EL2 } : { elr: SYS.ELR_EL3, spsr: SYS.SPSR_EL3 };
  const to =
    level === 1
      ? { elr: SYS.ELR_EL1, spsr: SYS.SPSR_EL1, esr: SYS.ESR_EL1, far: SYS.FAR_EL1, vbar: SYS.VBAR_EL1 }
      : { elr: SYS.ELR_EL2, spsr: SYS.SPSR_EL2, esr: SYS.ESR_EL2, far: SYS.FAR_EL2, vbar: SYS.VBAR_EL2 };
  const sys = core.sys;
  const from = sys[own.spsr]!;
  const fromEl = (from >>> 2) & 3;
  let offset = VECTOR[kind];
  if (fromEl < level) offset += 0x400;
  else if ((from & 1) !== 0) offset += 0x200;
  sys[to.spsr] = from;
  sys[to.elr] = sys[own.elr]!;
  sys[to.elr + 1] = sys[own.elr + 1]!;
  if (kind === 'sync' || kind === 'serror') sys[to.esr] = sameLevel(esr, fromEl === level);
  if (fault !== undefined) {
    sys[to.far] = fault.far.lo;
    sys[to.far + 1] = fault.far.hi;
  }
  sys[own.elr] = (sys[to.vbar]! & ~0x7ff) | offset;
  sys[own.elr + 1] = sys[to.vbar + 1]!;
  sys[own.spsr] = 0x3c0 | (level << 2) | 1;
}

/** Aborts have another class when they come from the level that takes them. */
function sameLevel(esr: number, same: boolean): number {
  const ec = esr >>> 26;
  if (!same || (ec !== EC.dataLower && ec !== EC.fetchLower)) return esr;
  return esr | (1 << 26);
}
