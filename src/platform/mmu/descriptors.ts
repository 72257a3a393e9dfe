/** Translation table descriptors in memory: read by walks, written when the hardware manages access flag and dirty state. */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';
import { codeWritten } from './code-pages.ts';
import { EE, SCTLR, type Walk } from './walk-result.ts';

/** Reverses the bytes of a word. */
export function reversed(word: number): number {
  return (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

// [impl->dsn~platform-big-endian~1]
/** Reads the descriptor at a physical address into `w`, in the byte order of the regime; false = no RAM there. */
export function readDescriptor(core: Core, pa: number, regime: number, w: Walk): boolean {
  const offset = core.ram.place(pa);
  if (offset < 0) return false;
  core.ram.bring(Math.floor(offset / 4096));
  const index = offset / 4;
  const first = core.m32[index]!;
  const second = core.m32[index + 1]!;
  if ((core.sys[SCTLR[regime]!]! & EE) === 0) {
    w.lo = first;
    w.hi = second;
  } else {
    w.lo = reversed(second);
    w.hi = reversed(first);
  }
  return true;
}

/** Writes the low half of a descriptor that was read (`Walk.updated`); cores run one at a time, so nothing came between. */
export function updateDescriptor(core: Core, pa: number, regime: number, w: Walk): void {
  const offset = core.ram.place(pa);
  const frame = Math.floor(offset / 4096);
  core.ram.change(frame);
  const index = offset / 4;
  if ((core.sys[SCTLR[regime]!]! & EE) === 0) core.m32[index] = w.updated;
  else core.m32[index + 1] = reversed(w.updated);
  if (core.ram.code[frame] !== undefined) codeWritten(core, frame, offset & 0xfff, 8);
}

const AF = 0x400;
/** Dirty bit modifier, in the high half. */
const DBM = 0x80000;

// [impl->dsn~platform-hardware-flags~1]
/**
 * What the hardware makes of the low half of a leaf: the access flag set (HA), and for a write to a page that may become dirty
 * (HD, DBM) the bit `writable` changed so that it is writable. Undefined = the access flag is software's, and not set.
 */
export function managed(
  core: Core,
  w: Walk,
  ha: boolean,
  hd: boolean,
  write: boolean,
  writable: 'clear' | 'set',
): number | undefined {
  const { lo, hi } = w;
  const level = core.sys[SYS.ID_AA64MMFR1_EL1]! & 15;
  const flags = ha && level >= 1;
  if ((lo & AF) === 0 && !flags) return undefined;
  const dirty = flags && hd && level >= 2 && write && (hi & DBM) !== 0;
  if (!dirty) return lo | AF;
  return (writable === 'clear' ? lo & ~0x80 : lo | 0x80) | AF;
}
