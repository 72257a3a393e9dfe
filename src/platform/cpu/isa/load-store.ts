/** Rows of loads and stores of general registers: single, pair, exclusive, ordered, atomic. */
import type { Access, Executor } from '../core.ts';
import * as at from '../exec/atomic.ts';
import * as mem from '../exec/memory.ts';
import { dest, type InstructionRow, orSp, row, setImmediate, signed, source } from '../row.ts';

interface Single {
  readonly size: string;
  readonly opc: string;
  readonly scale: number;
  /** Mnemonic around the addressing letter: `ld` + r/ur/tr + suffix. */
  readonly stem: 'ld' | 'st';
  readonly suffix: string;
  readonly reg: 'W' | 'X';
  readonly access: Access;
  readonly hot?: Executor;
  readonly hotIndex?: Executor;
}

const A = mem.ACCESS;
const SINGLES: readonly Single[] = [
  { size: '00', opc: '00', scale: 0, stem: 'st', suffix: 'b', reg: 'W', access: A.store8, hot: mem.str8 },
  { size: '00', opc: '01', scale: 0, stem: 'ld', suffix: 'b', reg: 'W', access: A.load8, hot: mem.ldr8, hotIndex: mem.ldr8Index },
  { size: '00', opc: '10', scale: 0, stem: 'ld', suffix: 'sb', reg: 'X', access: A.loadS8X },
  { size: '00', opc: '11', scale: 0, stem: 'ld', suffix: 'sb', reg: 'W', access: A.loadS8W },
  { size: '01', opc: '00', scale: 1, stem: 'st', suffix: 'h', reg: 'W', access: A.store16, hot: mem.str16 },
  { size: '01', opc: '01', scale: 1, stem: 'ld', suffix: 'h', reg: 'W', access: A.load16, hot: mem.ldr16 },
  { size: '01', opc: '10', scale: 1, stem: 'ld', suffix: 'sh', reg: 'X', access: A.loadS16X },
  { size: '01', opc: '11', scale: 1, stem: 'ld', suffix: 'sh', reg: 'W', access: A.loadS16W },
  { size: '10', opc: '00', scale: 2, stem: 'st', suffix: '', reg: 'W', access: A.store32, hot: mem.str32 },
  { size: '10', opc: '01', scale: 2, stem: 'ld', suffix: '', reg: 'W', access: A.load32, hot: mem.ldr32 },
  { size: '10', opc: '10', scale: 2, stem: 'ld', suffix: 'sw', reg: 'X', access: A.loadS32X, hot: mem.ldrs32 },
  { size: '11', opc: '00', scale: 3, stem: 'st', suffix: '', reg: 'X', access: A.store64, hot: mem.str64 },
  {
    size: '11',
    opc: '01',
    scale: 3,
    stem: 'ld',
    suffix: '',
    reg: 'X',
    access: A.load64,
    hot: mem.ldr64,
    hotIndex: mem.ldr64Index,
  },
];

/** Loads discard into XZR's sink; stores read it as zero. */
const transfer = (s: Single, rt: number): number => (s.stem === 'ld' ? dest(rt) : source(rt));

function build(
  s: Single,
  form: Executor,
  displacement: (f: Readonly<Record<string, number>>) => number,
): InstructionRow['build'] {
  return (f, op) => {
    op.n = orSp(f.Rn!);
    op.d = transfer(s, f.Rt!);
    op.access = s.access;
    setImmediate(op, displacement(f));
    return form;
  };
}

function indexed(s: Single): InstructionRow['build'] {
  return (f, op) => {
    if ((f.option! & 2) === 0) return undefined;
    op.n = orSp(f.Rn!);
    op.m = source(f.Rm!);
    op.d = transfer(s, f.Rt!);
    op.access = s.access;
    op.sign = f.option!;
    op.shift = f.S === 1 ? s.scale : 0;
    return f.option === 3 && s.hotIndex !== undefined ? s.hotIndex : mem.registerForm;
  };
}

function singleRows(s: Single): InstructionRow[] {
  const title =
    `${s.stem}r${s.suffix}`.toUpperCase() + (s.suffix === '' || s.opc === '11' || s.suffix.length > 1 ? ` ${s.reg}` : '');
  const reg = `<${s.reg} Rt>`;
  const name = (letter: string): string => `${s.stem}${letter}${s.suffix}`;
  const imm9 = (f: Readonly<Record<string, number>>): number => signed(f.imm9!, 9);
  const head = `${s.size} 111 0 00 ${s.opc}`;
  return [
    row(
      `${title} (unsigned offset)`,
      `${s.size} 111 0 01 ${s.opc} imm12 Rn Rt`,
      `${name('r')} ${reg}, [<Xsp Rn>{, <uoff imm12 ${s.scale}>}]`,
      build(s, s.hot ?? mem.offsetForm, (f) => f.imm12! << s.scale),
    ),
    row(
      `${title} (unscaled)`,
      `${head} 0 imm9 00 Rn Rt`,
      `${name('ur')} ${reg}, [<Xsp Rn>{, <soff imm9 0>}]`,
      build(s, s.hot ?? mem.offsetForm, imm9),
    ),
    row(
      `${title} (post-index)`,
      `${head} 0 imm9 01 Rn Rt`,
      `${name('r')} ${reg}, [<Xsp Rn>], <soff imm9 0>`,
      build(s, mem.postForm, imm9),
    ),
    row(
      `${title} (unprivileged)`,
      `${head} 0 imm9 10 Rn Rt`,
      `${name('tr')} ${reg}, [<Xsp Rn>{, <soff imm9 0>}]`,
      build(s, mem.unprivileged, imm9),
    ),
    row(
      `${title} (pre-index)`,
      `${head} 0 imm9 11 Rn Rt`,
      `${name('r')} ${reg}, [<Xsp Rn>, <soff imm9 0>]!`,
      build(s, mem.preForm, imm9),
    ),
    row(
      `${title} (register)`,
      `${head} 1 Rm option:3 S:1 10 Rn Rt`,
      `${name('r')} ${reg}, [<Xsp Rn>, <index option S Rm ${s.scale}>]`,
      indexed(s),
    ),
  ];
}

function literal(access: Access): InstructionRow['build'] {
  return (f, op) => {
    op.d = dest(f.Rt!);
    op.access = access;
    setImmediate(op, signed(f.imm19!, 19) * 4);
    return mem.literalForm;
  };
}

interface Pair {
  readonly opc: string;
  readonly load: boolean;
  readonly scale: number;
  readonly reg: 'W' | 'X';
  readonly stem: string;
  readonly access: Access;
}

const PAIRS: readonly Pair[] = [
  { opc: '00', load: false, scale: 2, reg: 'W', stem: 'st', access: A.storePair32 },
  { opc: '00', load: true, scale: 2, reg: 'W', stem: 'ld', access: A.loadPair32 },
  { opc: '10', load: false, scale: 3, reg: 'X', stem: 'st', access: A.storePair64 },
  { opc: '10', load: true, scale: 3, reg: 'X', stem: 'ld', access: A.loadPair64 },
];
const SIGNED_PAIR: Pair = { opc: '01', load: true, scale: 2, reg: 'X', stem: 'ld', access: A.loadPairS32 };

function pair(p: Pair, form: Executor): InstructionRow['build'] {
  return (f, op) => {
    op.n = orSp(f.Rn!);
    op.d = p.load ? dest(f.Rt!) : source(f.Rt!);
    op.a = p.load ? dest(f.Rt2!) : source(f.Rt2!);
    op.access = p.access;
    setImmediate(op, signed(f.imm7!, 7) * (1 << p.scale));
    if (p.access === A.loadPair64 && form === mem.offsetForm) return mem.ldp64;
    if (p.access === A.loadPair64 && form === mem.postForm) return mem.ldp64Post;
    return form;
  };
}

function pairRows(p: Pair, mnemonic: string, noAllocate: boolean): InstructionRow[] {
  const l = p.load ? '1' : '0';
  const regs = `<${p.reg} Rt>, <${p.reg} Rt2>, `;
  const title = `${mnemonic.toUpperCase()} ${p.reg}`;
  const rows = [
    row(
      `${title} (post-index)`,
      `${p.opc} 101 0 001 ${l} imm7 Rt2 Rn Rt`,
      `${mnemonic} ${regs}[<Xsp Rn>], <soff imm7 ${p.scale}>`,
      pair(p, mem.postForm),
    ),
    row(
      `${title} (offset)`,
      `${p.opc} 101 0 010 ${l} imm7 Rt2 Rn Rt`,
      `${mnemonic} ${regs}[<Xsp Rn>{, <soff imm7 ${p.scale}>}]`,
      pair(p, mem.offsetForm),
    ),
    row(
      `${title} (pre-index)`,
      `${p.opc} 101 0 011 ${l} imm7 Rt2 Rn Rt`,
      `${mnemonic} ${regs}[<Xsp Rn>, <soff imm7 ${p.scale}>]!`,
      pair(p, mem.preForm),
    ),
  ];
  if (!noAllocate) return rows;
  const np = `${p.stem}np`;
  return [
    ...rows,
    row(
      `${np.toUpperCase()} ${p.reg}`,
      `${p.opc} 101 0 000 ${l} imm7 Rt2 Rn Rt`,
      `${np} ${regs}[<Xsp Rn>{, <soff imm7 ${p.scale}>}]`,
      pair(p, mem.offsetForm),
    ),
  ];
}

// ------------------------------------------------------------------------------------------------ exclusive and ordered

const SIZES = [
  { bits: '00', suffix: 'b', reg: 'W', bytes: 1, load: A.load8, store: A.store8 },
  { bits: '01', suffix: 'h', reg: 'W', bytes: 2, load: A.load16, store: A.store16 },
  { bits: '10', suffix: '', reg: 'W', bytes: 4, load: A.load32, store: A.store32 },
  { bits: '11', suffix: '', reg: 'X', bytes: 8, load: A.load64, store: A.store64 },
] as const;

function exclusive(executor: Executor, load: boolean, bytes: number): InstructionRow['build'] {
  return (f, op) => {
    op.n = orSp(f.Rn!);
    op.d = load ? dest(f.Rt!) : source(f.Rt!);
    op.a = load ? dest(f.Rt2 ?? 31) : source(f.Rt2 ?? 31);
    op.m = dest(f.Rs ?? 31);
    op.shift = bytes;
    return executor;
  };
}

function orderedBuild(load: boolean, bytes: number, access: Access): InstructionRow['build'] {
  return (f, op) => {
    op.n = orSp(f.Rn!);
    op.d = load ? dest(f.Rt!) : source(f.Rt!);
    op.shift = bytes;
    op.sign = load ? 0 : 1;
    op.access = access;
    return at.ordered;
  };
}

function exclusiveRows(z: (typeof SIZES)[number]): InstructionRow[] {
  const reg = `<${z.reg} Rt>`;
  const where = '[<Xsp Rn>]';
  const up = `${z.suffix}${z.suffix === '' ? ` ${z.reg}` : ''}`.toUpperCase();
  return [
    row(
      `STXR${up}`,
      `${z.bits} 001000 0 0 0 Rs 0 xxxxx Rn Rt`,
      `stxr${z.suffix} <W Rs>, ${reg}, ${where}`,
      exclusive(at.storeExclusive, false, z.bytes),
    ),
    row(
      `STLXR${up}`,
      `${z.bits} 001000 0 0 0 Rs 1 xxxxx Rn Rt`,
      `stlxr${z.suffix} <W Rs>, ${reg}, ${where}`,
      exclusive(at.storeExclusive, false, z.bytes),
    ),
    row(
      `LDXR${up}`,
      `${z.bits} 001000 0 1 0 xxxxx 0 xxxxx Rn Rt`,
      `ldxr${z.suffix} ${reg}, ${where}`,
      exclusive(at.loadExclusive, true, z.bytes),
    ),
    row(
      `LDAXR${up}`,
      `${z.bits} 001000 0 1 0 xxxxx 1 xxxxx Rn Rt`,
      `ldaxr${z.suffix} ${reg}, ${where}`,
      exclusive(at.loadExclusive, true, z.bytes),
    ),
    row(
      `STLR${up}`,
      `${z.bits} 001000 1 0 0 xxxxx 1 xxxxx Rn Rt`,
      `stlr${z.suffix} ${reg}, ${where}`,
      orderedBuild(false, z.bytes, z.store),
    ),
    row(
      `LDAR${up}`,
      `${z.bits} 001000 1 1 0 xxxxx 1 xxxxx Rn Rt`,
      `ldar${z.suffix} ${reg}, ${where}`,
      orderedBuild(true, z.bytes, z.load),
    ),
  ];
}

function exclusivePairRows(bit: string, reg: 'W' | 'X', bytes: number): InstructionRow[] {
  const regs = `<${reg} Rt>, <${reg} Rt2>, [<Xsp Rn>]`;
  return [
    row(
      `STXP ${reg}`,
      `1 ${bit} 001000 0 0 1 Rs 0 Rt2 Rn Rt`,
      `stxp <W Rs>, ${regs}`,
      exclusive(at.storeExclusivePair, false, bytes),
    ),
    row(
      `STLXP ${reg}`,
      `1 ${bit} 001000 0 0 1 Rs 1 Rt2 Rn Rt`,
      `stlxp <W Rs>, ${regs}`,
      exclusive(at.storeExclusivePair, false, bytes),
    ),
    row(`LDXP ${reg}`, `1 ${bit} 001000 0 1 1 xxxxx 0 Rt2 Rn Rt`, `ldxp ${regs}`, exclusive(at.loadExclusivePair, true, bytes)),
    row(`LDAXP ${reg}`, `1 ${bit} 001000 0 1 1 xxxxx 1 Rt2 Rn Rt`, `ldaxp ${regs}`, exclusive(at.loadExclusivePair, true, bytes)),
  ];
}

// ------------------------------------------------------------------------------------------------------ LSE atomics

const ORDERS = [
  { a: '0', r: '0', text: '' },
  { a: '1', r: '0', text: 'a' },
  { a: '0', r: '1', text: 'l' },
  { a: '1', r: '1', text: 'al' },
] as const;
const ATOMICS = ['ldadd', 'ldclr', 'ldeor', 'ldset', 'ldsmax', 'ldsmin', 'ldumax', 'ldumin', 'swp'] as const;

function atomicRows(): InstructionRow[] {
  const rows: InstructionRow[] = [];
  for (const z of SIZES) {
    const reg = z.reg;
    for (const o of ORDERS) {
      ATOMICS.forEach((name, i) => {
        const mnemonic = `${name}${o.text}${z.suffix}`;
        const opc = i === 8 ? '1 000' : `0 ${i.toString(2).padStart(3, '0')}`;
        const build: InstructionRow['build'] = (f, op) => {
          op.n = orSp(f.Rn!);
          op.m = source(f.Rs!);
          op.d = dest(f.Rt!);
          op.shift = z.bytes;
          op.imm = i;
          return at.atomic;
        };
        rows.push(
          row(
            `${mnemonic.toUpperCase()} ${reg}`,
            `${z.bits} 111 0 00 ${o.a}${o.r} 1 Rs ${opc} 00 Rn Rt`,
            `${mnemonic} <${reg} Rs>, <${reg} Rt>, [<Xsp Rn>]`,
            build,
          ),
        );
      });
      const cas = `cas${o.text}${z.suffix}`;
      const build: InstructionRow['build'] = (f, op) => {
        op.n = orSp(f.Rn!);
        op.m = source(f.Rs!);
        op.d = source(f.Rt!);
        op.shift = z.bytes;
        op.sign = f.Rs!;
        return at.compareSwap;
      };
      rows.push(
        row(
          `${cas.toUpperCase()} ${reg}`,
          `${z.bits} 001000 1 ${o.a} 1 Rs ${o.r} 11111 Rn Rt`,
          `${cas} <${reg} Rs>, <${reg} Rt>, [<Xsp Rn>]`,
          build,
        ),
      );
    }
  }
  return rows;
}

function pairSwapRows(): InstructionRow[] {
  return (['W', 'X'] as const).flatMap((reg, bit) =>
    ORDERS.map((o) =>
      row(
        `CASP${o.text.toUpperCase()} ${reg}`,
        `0 ${bit} 001000 0 ${o.a} 1 Rs ${o.r} 11111 Rn Rt`,
        `casp${o.text} <${reg} Rs>, <next${reg} Rs>, <${reg} Rt>, <next${reg} Rt>, [<Xsp Rn>]`,
        (f, op) => {
          if ((f.Rs! & 1) !== 0 || (f.Rt! & 1) !== 0) return undefined;
          op.n = orSp(f.Rn!);
          op.m = source(f.Rs!);
          op.d = source(f.Rt!);
          op.shift = reg === 'X' ? 8 : 4;
          return at.compareSwapPair;
        },
      ),
    ),
  );
}

const prefetch: InstructionRow['build'] = () => mem.prefetch;

export const LOAD_STORE_ROWS: readonly InstructionRow[] = [
  ...SINGLES.flatMap(singleRows),
  row('PRFM (unsigned offset)', '11 111 0 01 10 imm12 Rn Rt', 'prfm <prfop Rt>, [<Xsp Rn>{, <uoff imm12 3>}]', prefetch),
  row('PRFUM', '11 111 0 00 10 0 imm9 00 Rn Rt', 'prfum <prfop Rt>, [<Xsp Rn>{, <soff imm9 0>}]', prefetch),
  row(
    'PRFM (register)',
    '11 111 0 00 10 1 Rm option:3 S:1 10 Rn Rt',
    'prfm <prfop Rt>, [<Xsp Rn>, <index option S Rm 3>]',
    (f) => ((f.option! & 2) === 0 ? undefined : mem.prefetch),
  ),
  row('LDR W (literal)', '00 011 0 00 imm19 Rt', 'ldr <W Rt>, <label imm19>', literal(A.load32)),
  row('LDR X (literal)', '01 011 0 00 imm19 Rt', 'ldr <X Rt>, <label imm19>', literal(A.load64)),
  row('LDRSW (literal)', '10 011 0 00 imm19 Rt', 'ldrsw <X Rt>, <label imm19>', literal(A.loadS32X)),
  row('PRFM (literal)', '11 011 0 00 imm19 Rt', 'prfm <prfop Rt>, <label imm19>', prefetch),
  ...PAIRS.flatMap((p) => pairRows(p, `${p.stem}p`, true)),
  ...pairRows(SIGNED_PAIR, 'ldpsw', false),
  ...SIZES.flatMap(exclusiveRows),
  ...exclusivePairRows('0', 'W', 4),
  ...exclusivePairRows('1', 'X', 8),
  ...atomicRows(),
  ...pairSwapRows(),
];
