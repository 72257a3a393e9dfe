/**
 * The memory-mapped registers of the virtual GICv3: the distributor of a domain and one redistributor per virtual
 * processor. Bit and byte arrays are described by one table row each; everything not listed reads as zero and ignores
 * writes.
 */
import { GUEST } from '../abi/layout.ts';
import type { Domain } from '../domain/domain.ts';
import { domainOf, type Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import type { InterruptBank } from './state.ts';
import { deliver } from './vgic.ts';

const PIDR2_GICV3 = 0x30;
/** Bits per interrupt and what a write does to the array. */
type ArrayKind = 'set' | 'clear' | 'assign';
interface ArrayRow {
  readonly name: string;
  readonly offset: number;
  readonly end: number;
  readonly bits: 1 | 2 | 8;
  readonly kind: ArrayKind;
  readonly of: keyof InterruptBank;
}

/** The per-interrupt arrays, at the same offsets in the distributor and in the redistributor's SGI frame. */
const ARRAYS: readonly ArrayRow[] = [
  { name: 'IGROUPR', offset: 0x080, end: 0x100, bits: 1, kind: 'assign', of: 'group1' },
  { name: 'ISENABLER', offset: 0x100, end: 0x180, bits: 1, kind: 'set', of: 'enabled' },
  { name: 'ICENABLER', offset: 0x180, end: 0x200, bits: 1, kind: 'clear', of: 'enabled' },
  { name: 'ISPENDR', offset: 0x200, end: 0x280, bits: 1, kind: 'set', of: 'pending' },
  { name: 'ICPENDR', offset: 0x280, end: 0x300, bits: 1, kind: 'clear', of: 'pending' },
  { name: 'ISACTIVER', offset: 0x300, end: 0x380, bits: 1, kind: 'set', of: 'active' },
  { name: 'ICACTIVER', offset: 0x380, end: 0x400, bits: 1, kind: 'clear', of: 'active' },
  { name: 'IPRIORITYR', offset: 0x400, end: 0x800, bits: 8, kind: 'assign', of: 'priority' },
  { name: 'ICFGR', offset: 0xc00, end: 0xd00, bits: 2, kind: 'assign', of: 'config' },
];

interface Window {
  readonly bank: InterruptBank;
  /** Interrupt number of the bank's first entry. */
  readonly first: number;
}

// [impl->dsn~hyp-vgic-arrays~1]
function readArray(window: Window, row: ArrayRow, offset: number, size: number): number {
  let value = 0;
  forEachEntry(window, row, offset, size, (index, shift) => {
    value |= (window.bank[row.of][index]! << shift) >>> 0;
  });
  return value >>> 0;
}

function writeArray(window: Window, row: ArrayRow, offset: number, size: number, value: number): void {
  const mask = row.bits === 8 ? 0xff : row.bits === 2 ? 3 : 1;
  forEachEntry(window, row, offset, size, (index, shift) => {
    const bits = (value >>> shift) & mask;
    if (row.kind === 'assign') window.bank[row.of][index] = bits;
    else if (bits !== 0) window.bank[row.of][index] = row.kind === 'set' ? 1 : 0;
  });
}

/** The entries an access touches, with the shift of each in the value. */
function forEachEntry(
  window: Window,
  row: ArrayRow,
  offset: number,
  size: number,
  visit: (index: number, shift: number) => void,
): void {
  const firstEntry = ((offset - row.offset) * 8) / row.bits;
  for (let i = 0; i < (size * 8) / row.bits; i++) {
    const index = firstEntry + i - window.first;
    if (index >= 0 && index < window.bank.pending.length) visit(index, i * row.bits);
  }
}

function arrayAt(offset: number): ArrayRow | undefined {
  return ARRAYS.find((row) => offset >= row.offset && offset < row.end);
}

function spiWindow(domain: Domain): Window {
  return { bank: domain.vgic.spis, first: 32 };
}

// [impl->dsn~hyp-vgic-distributor~1]
export function readDistributor(hv: Hypervisor, vcpu: Vcpu, offset: number, size: number): bigint | number | undefined {
  const domain = domainOf(hv, vcpu);
  if (size === 8 && offset < 0x6000) return undefined;
  const row = arrayAt(offset);
  if (row) return row.bits !== 8 && size !== 4 ? undefined : readArray(spiWindow(domain), row, offset, size);
  if (offset >= 0x6100 && offset < 0x8000) return readRouter(domain, offset, size);
  switch (offset) {
    case 0x0000:
      return domain.vgic.ctlr | 0x50;
    case 0x0004:
      return Math.ceil(domain.vgic.spis.pending.length / 32) | (((domain.vcpus.length - 1) & 7) << 5) | (9 << 19);
    case 0x0008:
      return 0x43b;
    case 0xffe8:
      return PIDR2_GICV3;
    default:
      return 0;
  }
}

export function writeDistributor(hv: Hypervisor, vcpu: Vcpu, offset: number, size: number, value: bigint): boolean {
  const domain = domainOf(hv, vcpu);
  const row = arrayAt(offset);
  if (row) {
    if (size === 8 || (row.bits !== 8 && size !== 4)) return false;
    writeArray(spiWindow(domain), row, offset, size, Number(value & 0xffff_ffffn));
  } else if (offset === 0) {
    if (size !== 4) return false;
    domain.vgic.ctlr = Number(value & 2n);
  } else if (offset >= 0x6100 && offset < 0x8000) writeRouter(domain, offset, size, value);
  for (const each of domain.vcpus) deliver(hv, each);
  return true;
}

function readRouter(domain: Domain, offset: number, size: number): bigint | undefined {
  const router = domain.vgic.router[(offset - 0x6100) >> 3] ?? 0n;
  if (size === 8) return router;
  return size === 4 ? (offset & 4 ? router >> 32n : router & 0xffff_ffffn) : undefined;
}

function writeRouter(domain: Domain, offset: number, size: number, value: bigint): void {
  const index = (offset - 0x6100) >> 3;
  if (index < domain.vgic.router.length && size === 8) domain.vgic.router[index] = value & 0xff_80ff_ffffn;
}

/** Virtual processor, frame offset and window of a redistributor access. */
function redistributorOf(domain: Domain, offset: number): { vcpu: Vcpu | undefined; at: number; sgi: boolean } {
  const frame = Math.floor(offset / GUEST.gicv3RedistSize);
  const within = offset % GUEST.gicv3RedistSize;
  return { vcpu: domain.vcpus[frame], at: within & 0xffff, sgi: within >= 0x1_0000 };
}

// [impl->dsn~hyp-vgic-redistributor~1]
export function readRedistributor(hv: Hypervisor, current: Vcpu, offset: number, size: number): bigint | number | undefined {
  const domain = domainOf(hv, current);
  const { vcpu, at, sgi } = redistributorOf(domain, offset);
  if (!vcpu) return undefined;
  if (sgi) {
    const row = arrayAt(at);
    if (!row) return 0;
    return size === 8 || (row.bits !== 8 && size !== 4)
      ? undefined
      : readArray({ bank: vcpu.vgic.local, first: 0 }, row, at, size);
  }
  if (at === 0x0008 || at === 0x000c) return readTyper(domain, vcpu, at, size);
  if (size === 8) return undefined;
  if (at === 0x0004) return 0x43b;
  if (at === 0x0014) return vcpu.vgic.asleep ? 6 : 0;
  return at === 0xffe8 ? PIDR2_GICV3 : 0;
}

function readTyper(domain: Domain, vcpu: Vcpu, at: number, size: number): bigint {
  const last = vcpu.id === domain.vcpus.length - 1 ? 0x10n : 0n;
  const affinity = (vcpu.mpidr & 0xff_ffffn) << 32n;
  const typer = affinity | (BigInt(vcpu.id) << 8n) | last;
  if (size === 8) return typer;
  return at === 8 ? typer & 0xffff_ffffn : typer >> 32n;
}

export function writeRedistributor(hv: Hypervisor, current: Vcpu, offset: number, size: number, value: bigint): boolean {
  const { vcpu, at, sgi } = redistributorOf(domainOf(hv, current), offset);
  if (!vcpu || size === 8) return false;
  if (sgi) {
    const row = arrayAt(at);
    if (row && row.bits !== 8 && size !== 4) return false;
    if (row) writeArray({ bank: vcpu.vgic.local, first: 0 }, row, at, size, Number(value));
  } else if (at === 0x0014) vcpu.vgic.asleep = (value & 2n) !== 0n;
  deliver(hv, vcpu);
  return true;
}

// [impl->dsn~hyp-vgic-sgi~1]
/** ICC_SGI1R_EL1: a software interrupt to virtual processors of the same domain. */
export function sendSgi(hv: Hypervisor, vcpu: Vcpu, value: bigint): void {
  const intid = Number((value >> 24n) & 0xfn);
  const toOthers = ((value >> 40n) & 1n) === 1n;
  const aff1 = Number((value >> 16n) & 0xffn);
  for (const target of domainOf(hv, vcpu).vcpus) {
    const listed =
      Number((target.mpidr >> 8n) & 0xffn) === aff1 &&
      ((value >> (target.mpidr & 0xfn)) & 1n) === 1n &&
      (target.mpidr & 0xffn) < 16n;
    if (toOthers ? target === vcpu : !listed) continue;
    target.vgic.local.pending[intid] = 1;
    deliver(hv, target);
  }
}
