/** The registers a debugger sees, as one table: number, name, size, how they are read and written; and the target XML. */
import { SYSTEM_REGISTERS } from '../cpu/sysregs.ts';
import type { CoreState, Word64 } from '../ports.ts';

interface GdbRegister {
  readonly name: string;
  readonly bits: 32 | 64 | 128;
  readonly read: (core: CoreState) => readonly number[];
  readonly write: (core: CoreState, words: readonly number[]) => void;
}

const pair = (value: Word64): number[] => [value.lo, value.hi];
const word = (words: readonly number[]): Word64 => ({ lo: words[0] ?? 0, hi: words[1] ?? 0 });

const CORE: readonly GdbRegister[] = [
  ...Array.from(
    { length: 31 },
    (_, n): GdbRegister => ({
      name: `x${n}`,
      bits: 64,
      read: (core) => pair(core.x(n)),
      write: (core, words) => core.setX(n, word(words)),
    }),
  ),
  { name: 'sp', bits: 64, read: (core) => pair(core.sp()), write: (core, words) => core.setSp(word(words)) },
  { name: 'pc', bits: 64, read: (core) => pair(core.pc()), write: (core, words) => core.setPc(word(words)) },
  { name: 'cpsr', bits: 32, read: (core) => [core.pstate()], write: (core, words) => core.setPstate(words[0]! >>> 0) },
];

const FPU: readonly GdbRegister[] = [
  ...Array.from(
    { length: 32 },
    (_, n): GdbRegister => ({
      name: `v${n}`,
      bits: 128,
      read: (core) => [...core.v(n)],
      write: (core, words) => core.v(n).set(words.slice(0, 4)),
    }),
  ),
  ...(['FPSR', 'FPCR'] as const).map(
    (name): GdbRegister => ({
      name: name.toLowerCase(),
      bits: 32,
      read: (core) => [core.register(name).lo],
      write: (core, words) => core.setRegister(name, { hi: 0, lo: words[0]! }),
    }),
  ),
];

/** What the `g` packet carries. */
export const GENERAL_REGISTERS: readonly GdbRegister[] = [...CORE, ...FPU];

/** Stored system registers: those that live in devices may have effects when read, and are left to `monitor reg`. */
const SYSTEM: readonly GdbRegister[] = SYSTEM_REGISTERS.filter(
  (row, i, all) =>
    !row.unit && row.host === undefined && !/^FP[SC]R$/.test(row.name) && all.findIndex((r) => r.name === row.name) === i,
).map(({ name }) => ({
  name,
  bits: 64,
  read: (core) => pair(core.register(name)),
  write: (core, words) => core.setRegister(name, word(words)),
}));

export const GDB_REGISTERS: readonly GdbRegister[] = [...GENERAL_REGISTERS, ...SYSTEM];

/** Hexadecimal, least significant byte first. */
export function registerHex(core: CoreState, register: GdbRegister): string {
  const words = Int32Array.from(register.read(core));
  return Buffer.from(words.buffer).toString('hex');
}

/** Returns whether the text was a value of that register. */
export function setRegisterHex(core: CoreState, register: GdbRegister, hex: string): boolean {
  if (hex.length !== register.bits / 4 || !/^[0-9a-f]*$/i.test(hex)) return false;
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  register.write(core, [...new Int32Array(bytes.buffer)]);
  return true;
}

const describe = (r: GdbRegister): string =>
  `<reg name="${r.name}" bitsize="${r.bits}" type="${r.name === 'pc' ? 'code_ptr' : r.name === 'sp' ? 'data_ptr' : `uint${r.bits}`}"/>`;

export const TARGET_XML = [
  '<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd">',
  '<target version="1.0"><architecture>aarch64</architecture>',
  `<feature name="org.gnu.gdb.aarch64.core">${CORE.map(describe).join('')}</feature>`,
  `<feature name="org.gnu.gdb.aarch64.fpu">${FPU.map(describe).join('')}</feature>`,
  `<feature name="org.assay.system">${SYSTEM.map((r) => describe(r).replace('/>', ' group="system" save-restore="no"/>')).join('')}</feature>`,
  '</target>',
].join('');
