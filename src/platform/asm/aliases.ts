/**
 * Preferred spellings that the instruction table does not have: each rewrites a line to another one. `$1`, `$2` … are the
 * operands; a function answers the new line or undefined when its operands are of another kind.
 */
import { SYSTEM_OPERATIONS } from '../cpu/sysops.ts';
import { CONDITIONS, conditionNumber } from './fields.ts';
import { registerNamed } from './registers.ts';

export interface Line {
  readonly mnemonic: string;
  readonly operands: readonly string[];
}

type Rewrite = (operands: readonly string[]) => string | undefined;

const zeroOf = (register: string): string => (registerNamed(register)?.bank === 'w' ? 'wzr' : 'xzr');
const isRegister = (text: string | undefined): boolean => text !== undefined && registerNamed(text) !== undefined;
const isStack = (text: string | undefined): boolean =>
  text !== undefined && ['sp', 'wsp'].includes(registerNamed(text)?.bank ?? '');
const bits = (register: string): number => (registerNamed(register)?.bank === 'w' ? 32 : 64);
const plain = (text: string): number => Number(text.replace(/^#/, ''));
const joined = (operands: readonly string[]): string => operands.join(', ');

function inverted(condition: string): string | undefined {
  const at = conditionNumber(condition);
  return at === undefined || at >= 14 ? undefined : CONDITIONS[at ^ 1];
}

/** `cmp` and its kin: the flag-setting form with the zero register as destination. */
function toZero(mnemonic: string): Rewrite {
  return (o) => (o.length >= 2 ? `${mnemonic} ${zeroOf(o[0]!)}, ${joined(o)}` : undefined);
}

function shiftImmediate(build: (size: number, amount: number) => string, name: 'ubfm' | 'sbfm'): Rewrite {
  return (o) => {
    if (o.length !== 3 || isRegister(o[2])) return undefined;
    const amount = plain(o[2]!);
    const size = bits(o[0]!);
    return amount >= 0 && amount < size ? `${name} ${o[0]}, ${o[1]}, ${build(size, amount)}` : undefined;
  };
}

function fieldMove(name: 'ubfm' | 'sbfm' | 'bfm', insert: boolean): Rewrite {
  return (o) => {
    if (o.length !== 4) return undefined;
    const [lsb, width] = [plain(o[2]!), plain(o[3]!)];
    const size = bits(o[0]!);
    return insert
      ? `${name} ${o[0]}, ${o[1]}, ${(size - lsb) % size}, ${width - 1}`
      : `${name} ${o[0]}, ${o[1]}, ${lsb}, ${lsb + width - 1}`;
  };
}

function conditional(name: string, zero: boolean): Rewrite {
  return (o) => {
    const condition = inverted(o[o.length - 1] ?? '');
    if (condition === undefined || o.length !== (zero ? 2 : 3)) return undefined;
    const source = zero ? zeroOf(o[0]!) : o[1]!;
    return `${name} ${o[0]}, ${source}, ${source}, ${condition}`;
  };
}

/** The named operations of SYS, by `family name` in lower case. */
const NAMED_OPERATIONS = new Map(SYSTEM_OPERATIONS.map((o) => [o.name.toLowerCase(), o.encoding]));

function systemOperation(family: string): Rewrite {
  return (o) => {
    const e = NAMED_OPERATIONS.get(`${family} ${(o[0] ?? '').toLowerCase()}`);
    if (e === undefined) return undefined;
    const operand = o[1] === undefined ? '' : `, ${o[1]}`;
    return `sys #${(e >> 11) & 7}, c${(e >> 7) & 15}, c${(e >> 3) & 15}, #${e & 7}${operand}`;
  };
}

const HINTS = ['nop', 'yield', 'wfe', 'wfi', 'sev', 'sevl'];

export const ALIASES: Readonly<Record<string, readonly Rewrite[]>> = {
  mov: [
    (o) => (o.length === 2 && isRegister(o[1]) && (isStack(o[0]) || isStack(o[1])) ? `add ${o[0]}, ${o[1]}, #0` : undefined),
    (o) => (o.length === 2 && isRegister(o[1]) ? `orr ${o[0]}, ${zeroOf(o[0]!)}, ${o[1]}` : undefined),
  ],
  mvn: [(o) => (o.length >= 2 ? `orn ${o[0]}, ${zeroOf(o[0]!)}, ${joined(o.slice(1))}` : undefined)],
  neg: [(o) => (o.length >= 2 ? `sub ${o[0]}, ${zeroOf(o[0]!)}, ${joined(o.slice(1))}` : undefined)],
  negs: [(o) => (o.length >= 2 ? `subs ${o[0]}, ${zeroOf(o[0]!)}, ${joined(o.slice(1))}` : undefined)],
  cmp: [toZero('subs')],
  cmn: [toZero('adds')],
  tst: [toZero('ands')],
  mul: [(o) => (o.length === 3 ? `madd ${joined(o)}, ${zeroOf(o[0]!)}` : undefined)],
  mneg: [(o) => (o.length === 3 ? `msub ${joined(o)}, ${zeroOf(o[0]!)}` : undefined)],
  umull: [(o) => `umaddl ${joined(o)}, xzr`],
  smull: [(o) => `smaddl ${joined(o)}, xzr`],
  lsl: [shiftImmediate((size, n) => `${(size - n) % size}, ${size - 1 - n}`, 'ubfm')],
  lsr: [shiftImmediate((size, n) => `${n}, ${size - 1}`, 'ubfm')],
  asr: [shiftImmediate((size, n) => `${n}, ${size - 1}`, 'sbfm')],
  ror: [(o) => (o.length === 3 && !isRegister(o[2]) ? `extr ${o[0]}, ${o[1]}, ${o[1]}, ${o[2]}` : undefined)],
  ubfx: [fieldMove('ubfm', false)],
  sbfx: [fieldMove('sbfm', false)],
  bfxil: [fieldMove('bfm', false)],
  ubfiz: [fieldMove('ubfm', true)],
  sbfiz: [fieldMove('sbfm', true)],
  bfi: [fieldMove('bfm', true)],
  uxtb: [(o) => `ubfm ${joined(o)}, 0, 7`],
  uxth: [(o) => `ubfm ${joined(o)}, 0, 15`],
  sxtb: [(o) => `sbfm ${o[0]}, ${o[0]?.startsWith('x') ? o[1]?.replace(/^w/, 'x') : o[1]}, 0, 7`],
  sxth: [(o) => `sbfm ${o[0]}, ${o[0]?.startsWith('x') ? o[1]?.replace(/^w/, 'x') : o[1]}, 0, 15`],
  sxtw: [(o) => `sbfm ${o[0]}, ${o[1]?.replace(/^w/, 'x')}, 0, 31`],
  cset: [conditional('csinc', true)],
  csetm: [conditional('csinv', true)],
  cinc: [conditional('csinc', false)],
  cinv: [conditional('csinv', false)],
  cneg: [conditional('csneg', false)],
  ret: [(o) => (o.length === 0 ? 'ret x30' : undefined)],
  dc: [systemOperation('dc')],
  ic: [systemOperation('ic')],
  at: [systemOperation('at')],
  tlbi: [systemOperation('tlbi')],
  ...Object.fromEntries(
    HINTS.map((name, n): [string, readonly Rewrite[]] => [name, [(o) => (o.length === 0 ? `hint #${n}` : undefined)]]),
  ),
  ...Object.fromEntries(
    ['hs:cs', 'lo:cc'].map((p): [string, readonly Rewrite[]] => [`b.${p.slice(0, 2)}`, [(o) => `b.${p.slice(3)} ${joined(o)}`]]),
  ),
};
