/** Rows of loads and stores of FP/SIMD registers. */
import type { Access, Executor } from '../core.ts';
import { literalForm, offsetForm, postForm, preForm, registerForm } from '../exec/memory.ts';
import {
  guard,
  multipleStructures,
  replicateStructure,
  singleStructure,
  vectorAccess,
  vectorPairAccess,
} from '../exec/simd-memory.ts';
import { type InstructionRow, orSp, row, setImmediate, signed, source } from '../row.ts';

interface Kind {
  readonly reg: string;
  readonly size: string;
  readonly store: string;
  readonly load: string;
  readonly scale: number;
}

const KINDS: readonly Kind[] = [
  { reg: 'B', size: '00', store: '00', load: '01', scale: 0 },
  { reg: 'H', size: '01', store: '00', load: '01', scale: 1 },
  { reg: 'S', size: '10', store: '00', load: '01', scale: 2 },
  { reg: 'D', size: '11', store: '00', load: '01', scale: 3 },
  { reg: 'Q', size: '00', store: '10', load: '11', scale: 4 },
];

type Displacement = (f: Readonly<Record<string, number>>) => number;

function build(access: Access, form: Executor, displacement: Displacement): InstructionRow['build'] {
  return (f, op) => {
    op.n = orSp(f.Rn!);
    op.d = f.Rt!;
    op.a = f.Rt2 ?? 0;
    op.access = access;
    setImmediate(op, displacement(f));
    return guard(op, form);
  };
}

function singleRows(k: Kind, load: boolean): InstructionRow[] {
  const opc = load ? k.load : k.store;
  const stem = load ? 'ld' : 'st';
  const access = vectorAccess(1 << k.scale, load);
  const title = `${stem.toUpperCase()}R ${k.reg}`;
  const reg = `<${k.reg} Rt>`;
  const head = `${k.size} 111 1 00 ${opc}`;
  const imm9: Displacement = (f) => signed(f.imm9!, 9);
  return [
    row(
      `${title} (unsigned offset)`,
      `${k.size} 111 1 01 ${opc} imm12 Rn Rt`,
      `${stem}r ${reg}, [<Xsp Rn>{, <uoff imm12 ${k.scale}>}]`,
      build(access, offsetForm, (f) => f.imm12! << k.scale),
    ),
    row(
      `${title} (unscaled)`,
      `${head} 0 imm9 00 Rn Rt`,
      `${stem}ur ${reg}, [<Xsp Rn>{, <soff imm9 0>}]`,
      build(access, offsetForm, imm9),
    ),
    row(
      `${title} (post-index)`,
      `${head} 0 imm9 01 Rn Rt`,
      `${stem}r ${reg}, [<Xsp Rn>], <soff imm9 0>`,
      build(access, postForm, imm9),
    ),
    row(
      `${title} (pre-index)`,
      `${head} 0 imm9 11 Rn Rt`,
      `${stem}r ${reg}, [<Xsp Rn>, <soff imm9 0>]!`,
      build(access, preForm, imm9),
    ),
    row(
      `${title} (register)`,
      `${head} 1 Rm option:3 S:1 10 Rn Rt`,
      `${stem}r ${reg}, [<Xsp Rn>, <index option S Rm ${k.scale}>]`,
      (f, op) => {
        if ((f.option! & 2) === 0) return undefined;
        op.n = orSp(f.Rn!);
        op.m = source(f.Rm!);
        op.d = f.Rt!;
        op.access = access;
        op.sign = f.option!;
        op.shift = f.S === 1 ? k.scale : 0;
        return guard(op, registerForm);
      },
    ),
  ];
}

function pairRows(reg: string, opc: string, scale: number, load: boolean): InstructionRow[] {
  const l = load ? '1' : '0';
  const stem = load ? 'ld' : 'st';
  const access = vectorPairAccess(1 << scale, load);
  const regs = `<${reg} Rt>, <${reg} Rt2>, `;
  const imm7: Displacement = (f) => signed(f.imm7!, 7) * (1 << scale);
  const forms: [string, string, string, Executor][] = [
    ['post-index', '001', `[<Xsp Rn>], <soff imm7 ${scale}>`, postForm],
    ['offset', '010', `[<Xsp Rn>{, <soff imm7 ${scale}>}]`, offsetForm],
    ['pre-index', '011', `[<Xsp Rn>, <soff imm7 ${scale}>]!`, preForm],
  ];
  const rows = forms.map(([name, bits, text, form]) =>
    row(
      `${stem.toUpperCase()}P ${reg} (${name})`,
      `${opc} 101 1 ${bits} ${l} imm7 Rt2 Rn Rt`,
      `${stem}p ${regs}${text}`,
      build(access, form, imm7),
    ),
  );
  return [
    ...rows,
    row(
      `${stem.toUpperCase()}NP ${reg}`,
      `${opc} 101 1 000 ${l} imm7 Rt2 Rn Rt`,
      `${stem}np ${regs}[<Xsp Rn>{, <soff imm7 ${scale}>}]`,
      build(access, offsetForm, imm7),
    ),
  ];
}

function literalRow(reg: string, opc: string, bytes: number): InstructionRow {
  const access = vectorAccess(bytes, true);
  return row(`LDR ${reg} (literal)`, `${opc} 011 1 00 imm19 Rt`, `ldr <${reg} Rt>, <label imm19>`, (f, op) => {
    op.d = f.Rt!;
    op.access = access;
    setImmediate(op, signed(f.imm19!, 19) * 4);
    return guard(op, literalForm);
  });
}

// ------------------------------------------------------------------------------------------------------ structures

/** opcode, registers per structure (selem), repetitions (rpt). */
const MULTIPLE: readonly [string, number, number][] = [
  ['0000', 4, 1],
  ['0010', 1, 4],
  ['0100', 3, 1],
  ['0110', 1, 3],
  ['0111', 1, 1],
  ['1000', 2, 1],
  ['1010', 1, 2],
];

function multipleRows([opcode, elements, repeat]: readonly [string, number, number], load: boolean): InstructionRow[] {
  const mnemonic = `${load ? 'ld' : 'st'}${elements}`;
  const count = elements * repeat;
  const build =
    (post: boolean): InstructionRow['build'] =>
    (f, op) => {
      if (f.size === 3 && f.Q === 0 && elements !== 1) return undefined;
      op.n = orSp(f.Rn!);
      op.d = f.Rt!;
      op.a = elements;
      op.shift = 1 << f.size!;
      op.immHi = (load ? 1 : 0) | (f.Q! << 1) | (repeat << 4);
      op.imm = count * (f.Q === 1 ? 16 : 8);
      op.m = source(f.Rm ?? 31);
      op.sign = post ? 1 : 0;
      return guard(op, multipleStructures);
    };
  const l = load ? '1' : '0';
  const title = `${mnemonic.toUpperCase()} (multiple, ${count} registers)`;
  const list = `<vlist${count} Q size Rt>`;
  return [
    row(title, `0 Q 0011000 ${l} 000000 ${opcode} size Rn Rt`, `${mnemonic} ${list}, [<Xsp Rn>]`, build(false)),
    row(
      `${title} post-index`,
      `0 Q 0011001 ${l} 0 Rm ${opcode} size Rn Rt`,
      `${mnemonic} ${list}, [<Xsp Rn>], <postinc${count} Q Rm>`,
      build(true),
    ),
  ];
}

/** Lane and element size of a single-structure encoding; undefined = unallocated. */
function laneOf(opcode: number, s: number, size: number, q: number): { lane: number; bytes: number } | undefined {
  const scale = opcode >> 1;
  if (scale === 0) return { lane: (q << 3) | (s << 2) | size, bytes: 1 };
  if (scale === 1) return (size & 1) === 0 ? { lane: (q << 2) | (s << 1) | (size >> 1), bytes: 2 } : undefined;
  if ((size & 2) !== 0) return undefined;
  if (size === 0) return { lane: (q << 1) | s, bytes: 4 };
  return s === 0 ? { lane: q, bytes: 8 } : undefined;
}

function laneRows(load: boolean, elements: number, scale: number): InstructionRow[] {
  const mnemonic = `${load ? 'ld' : 'st'}${elements}`;
  const r = (elements - 1) & 1;
  const o = (elements - 1) >> 1;
  const opcode = (scale << 1) | o;
  const l = load ? '1' : '0';
  const bits = opcode.toString(2).padStart(3, '0');
  const build =
    (post: boolean): InstructionRow['build'] =>
    (f, op) => {
      const lane = laneOf(opcode, f.S!, f.size!, f.Q!);
      if (lane === undefined) return undefined;
      op.n = orSp(f.Rn!);
      op.d = f.Rt!;
      op.a = elements;
      op.shift = lane.bytes;
      op.immHi = (load ? 1 : 0) | (lane.lane << 4);
      op.imm = elements * lane.bytes;
      op.m = source(f.Rm ?? 31);
      op.sign = post ? 1 : 0;
      return guard(op, singleStructure);
    };
  const title = `${mnemonic.toUpperCase()} (single, ${['B', 'H', 'S/D'][scale]})`;
  const list = `<vlane${elements} ${scale} Q S size Rt>`;
  return [
    row(title, `0 Q 0011010 ${l} ${r} 00000 ${bits} S:1 size Rn Rt`, `${mnemonic} ${list}, [<Xsp Rn>]`, build(false)),
    row(
      `${title} post-index`,
      `0 Q 0011011 ${l} ${r} Rm ${bits} S:1 size Rn Rt`,
      `${mnemonic} ${list}, [<Xsp Rn>], <laneinc${elements} ${scale} size Rm>`,
      build(true),
    ),
  ];
}

function replicateRows(elements: number): InstructionRow[] {
  const mnemonic = `ld${elements}r`;
  const r = (elements - 1) & 1;
  const bits = (6 | ((elements - 1) >> 1)).toString(2);
  const build =
    (post: boolean): InstructionRow['build'] =>
    (f, op) => {
      op.n = orSp(f.Rn!);
      op.d = f.Rt!;
      op.a = elements;
      op.shift = 1 << f.size!;
      op.immHi = 1 | (f.Q! << 1);
      op.imm = elements * op.shift;
      op.m = source(f.Rm ?? 31);
      op.sign = post ? 1 : 0;
      return guard(op, replicateStructure);
    };
  const list = `<vlist${elements} Q size Rt>`;
  return [
    row(mnemonic.toUpperCase(), `0 Q 0011010 1 ${r} 00000 ${bits} 0 size Rn Rt`, `${mnemonic} ${list}, [<Xsp Rn>]`, build(false)),
    row(
      `${mnemonic.toUpperCase()} post-index`,
      `0 Q 0011011 1 ${r} Rm ${bits} 0 size Rn Rt`,
      `${mnemonic} ${list}, [<Xsp Rn>], <repinc${elements} size Rm>`,
      build(true),
    ),
  ];
}

const BOTH = [false, true] as const;

export const SIMD_MEMORY_ROWS: readonly InstructionRow[] = [
  ...KINDS.flatMap((k) => BOTH.flatMap((load) => singleRows(k, load))),
  ...[['S', '00', 2] as const, ['D', '01', 3] as const, ['Q', '10', 4] as const].flatMap(([reg, opc, scale]) =>
    BOTH.flatMap((load) => pairRows(reg, opc, scale, load)),
  ),
  literalRow('S', '00', 4),
  literalRow('D', '01', 8),
  literalRow('Q', '10', 16),
  ...BOTH.flatMap((load) => MULTIPLE.flatMap((m) => multipleRows(m, load))),
  ...BOTH.flatMap((load) => [1, 2, 3, 4].flatMap((n) => [0, 1, 2].flatMap((scale) => laneRows(load, n, scale)))),
  ...[1, 2, 3, 4].flatMap(replicateRows),
];
