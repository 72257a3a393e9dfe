/**
 * The state of a set of interrupts, 32 to a word: what GICv2 and GICv3 share. A pending interrupt is one whose latch is
 * set (edge seen, or software set it) or, when level-sensitive, whose wire is high; that sum is computed, never stored,
 * so a wire that falls takes its interrupt with it.
 */
export interface IrqBank {
  /** 1 = Group 1. */
  group: Uint32Array;
  enabled: Uint32Array;
  /** Pending by edge or by software. */
  latch: Uint32Array;
  /** Level of the wires. */
  level: Uint32Array;
  active: Uint32Array;
  /** 1 = edge-triggered. */
  edge: Uint32Array;
  /** One byte per interrupt; a smaller number is more urgent. */
  priority: Uint8Array;
}

export type BankBits = 'group' | 'enabled' | 'latch' | 'level' | 'active' | 'edge';

export function irqBank(words: number): IrqBank {
  const bits = (): Uint32Array => new Uint32Array(words);
  return {
    group: bits(),
    enabled: bits(),
    latch: bits(),
    level: bits(),
    active: bits(),
    edge: bits(),
    priority: new Uint8Array(words * 32),
  };
}

export const bitOf = (n: number): number => (1 << (n & 31)) >>> 0;

export function testBit(words: Uint32Array, n: number): boolean {
  return (words[n >>> 5]! & bitOf(n)) !== 0;
}

export function putBit(words: Uint32Array, n: number, value: boolean): void {
  if (value) words[n >>> 5]! |= bitOf(n);
  else words[n >>> 5]! &= ~bitOf(n);
}

/** Pending bits of a word. */
export function pendingWord(bank: IrqBank, word: number): number {
  return (bank.latch[word]! | (bank.level[word]! & ~bank.edge[word]!)) >>> 0;
}

/** Bits of a word that may be signalled: pending, enabled, not active. */
export function candidateWord(bank: IrqBank, word: number): number {
  return (pendingWord(bank, word) & bank.enabled[word]! & ~bank.active[word]!) >>> 0;
}

/** A wire changes. Returns whether that can change what is pending. */
export function driveLine(bank: IrqBank, n: number, level: boolean): boolean {
  if (testBit(bank.level, n) === level) return false;
  putBit(bank.level, n, level);
  if (level && testBit(bank.edge, n)) putBit(bank.latch, n, true);
  return true;
}

/** The interrupt is taken: active, and its latch is spent (a wire still high keeps a level interrupt pending). */
export function activate(bank: IrqBank, n: number): void {
  putBit(bank.active, n, true);
  putBit(bank.latch, n, false);
}

/** Sixteen two-bit configuration fields (GICD_ICFGR): bit 1 of each field says edge. */
export function readConfig(bank: IrqBank, register: number): number {
  const half = (bank.edge[register >>> 1]! >>> (16 * (register & 1))) & 0xffff;
  let value = 0;
  for (let i = 0; i < 16; i++) if ((half >>> i) & 1) value |= 2 << (2 * i);
  return value >>> 0;
}

export function writeConfig(bank: IrqBank, register: number, value: number): void {
  let half = 0;
  for (let i = 0; i < 16; i++) if ((value >>> (2 * i + 1)) & 1) half |= 1 << i;
  const shift = 16 * (register & 1);
  bank.edge[register >>> 1] = ((bank.edge[register >>> 1]! & ~(0xffff << shift)) | (half << shift)) >>> 0;
}

export interface Candidate {
  intid: number;
  priority: number;
}

/** The most urgent of `bits` (interrupts of one word, lowest number first among equals), if more urgent than `best`. */
export function mostUrgent(bank: IrqBank, word: number, bits: number, best: Candidate): void {
  let rest = bits;
  while (rest !== 0) {
    const low = 31 - Math.clz32(rest & -rest);
    rest &= rest - 1;
    const intid = word * 32 + low;
    const priority = bank.priority[intid]!;
    if (priority < best.priority) {
      best.priority = priority;
      best.intid = intid;
    }
  }
}
