/**
 * A split virtqueue (virtio 1.1, chapter 2.6) from the device's side: takes descriptor chains from the available ring,
 * gives them back through the used ring. Whatever the driver writes there, the device answers with a chain or with
 * `broken`, never with a crash or an endless loop.
 */
import type { Dma } from '../dma.ts';

export interface QueueState {
  num: number;
  ready: boolean;
  desc: number;
  avail: number;
  used: number;
  /** Free-running index of the next entry of the available ring. */
  lastAvail: number;
}

export interface Chain {
  readonly head: number;
  /** What the driver gives the device to read, in order and joined. */
  readonly input: Uint8Array;
  /** Buffers the device may write, in order. */
  readonly output: readonly { readonly address: number; readonly length: number }[];
  readonly outputLength: number;
}

export const QUEUE_MAX = 256;
const NEXT = 1;
const WRITE = 2;
const INDIRECT = 4;
const NO_INTERRUPT = 1;
/** Most bytes that one request may hand over. */
const INPUT_MAX = 1 << 24;

export function queueState(): QueueState {
  return { num: 0, ready: false, desc: 0, avail: 0, used: 0, lastAvail: 0 };
}

export type Popped = Chain | 'empty' | 'broken';

function word16(dma: Dma, address: number): number | undefined {
  const b = dma.read(address, 2);
  return b === undefined ? undefined : b[0]! | (b[1]! << 8);
}

/** The next chain the driver made available. */
export function popChain(q: QueueState, dma: Dma): Popped {
  if (!q.ready || q.num === 0) return 'empty';
  const index = word16(dma, q.avail + 2);
  if (index === undefined) return 'broken';
  const behind = (index - q.lastAvail) & 0xffff;
  if (behind === 0) return 'empty';
  if (behind > q.num) return 'broken';
  const head = word16(dma, q.avail + 4 + 2 * (q.lastAvail % q.num));
  if (head === undefined || head >= q.num) return 'broken';
  const chain = walk(dma, q.desc, q.num, head);
  if (chain === undefined) return 'broken';
  q.lastAvail = (q.lastAvail + 1) & 0xffff;
  return { head, ...chain };
}

function walk(dma: Dma, table: number, size: number, first: number): Omit<Chain, 'head'> | undefined {
  const parts: Uint8Array[] = [];
  const output: { address: number; length: number }[] = [];
  let [at, entries, next, taken] = [table, size, first, 0];
  for (let steps = 0; ; steps++) {
    if (steps > entries || next >= entries) return undefined;
    const raw = dma.read(at + 16 * next, 16);
    if (raw === undefined) return undefined;
    const view = new DataView(raw.buffer, raw.byteOffset, 16);
    const address = Number(view.getBigUint64(0, true));
    const length = view.getUint32(8, true);
    const flags = view.getUint16(12, true);
    if ((flags & INDIRECT) !== 0) {
      // An indirect table replaces the chain from here on and may not nest.
      if (at !== table || (flags & NEXT) !== 0 || length % 16 !== 0 || length === 0) return undefined;
      [at, entries, next, steps] = [address, length / 16, 0, -1];
      continue;
    }
    if ((flags & WRITE) !== 0) output.push({ address, length });
    else {
      taken += length;
      const data = taken > INPUT_MAX || output.length > 0 ? undefined : dma.read(address, length);
      if (data === undefined) return undefined;
      parts.push(data);
    }
    if ((flags & NEXT) === 0) break;
    next = view.getUint16(14, true);
  }
  return { input: Buffer.concat(parts), output, outputLength: output.reduce((sum, o) => sum + o.length, 0) };
}

/** Fills the chain's buffers from their beginning with as much of `data` as fits; returns the bytes written, or undefined. */
export function fillChain(chain: Chain, dma: Dma, data: Uint8Array): number | undefined {
  let at = 0;
  for (const buffer of chain.output) {
    if (at >= data.length) break;
    const piece = data.subarray(at, at + buffer.length);
    if (!dma.write(buffer.address, piece)) return undefined;
    at += piece.length;
  }
  return at;
}

/** Gives a chain back with the number of bytes written to it. Returns whether the driver wants an interrupt, or 'broken'. */
export function pushUsed(q: QueueState, dma: Dma, head: number, written: number): boolean | 'broken' {
  const index = word16(dma, q.used + 2);
  const flags = word16(dma, q.avail);
  if (index === undefined || flags === undefined) return 'broken';
  const element = new Uint8Array(8);
  const view = new DataView(element.buffer);
  view.setUint32(0, head, true);
  view.setUint32(4, written, true);
  const next = (index + 1) & 0xffff;
  const done =
    dma.write(q.used + 4 + 8 * (index % q.num), element) && dma.write(q.used + 2, Uint8Array.of(next & 0xff, next >>> 8));
  return done ? (flags & NO_INTERRUPT) === 0 : 'broken';
}
