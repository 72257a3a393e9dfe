/** What the AdvSIMD integer rows share: element and register widths, lane by lane and pairwise execution, assembler forms. */
import type { Core, Executor, Op } from '../core.ts';
import type * as l from '../exec/simd.ts';
import { lanes, setLanes } from '../exec/simd.ts';
import { guard } from '../exec/simd-memory.ts';
import type { Fields, InstructionRow } from '../row.ts';

/** Sizes (log2 bytes) a row accepts, as a bit mask; `no1d` forbids 64-bit lanes in a 64-bit register. */
export const BHS = 0b0111;
export const ALL = 0b1111;
export const HS = 0b0110;

export interface Shape {
  readonly bits: number;
  readonly width: number;
}

/** Operands of every row here: `op.d op.n op.m` register numbers. */
export function registers(f: Fields, op: Op): void {
  op.d = f.Rd!;
  op.n = f.Rn!;
  op.m = f.Rm ?? 0;
}

/** Element and register width; undefined = unallocated. */
export function vectorShape(f: Fields, sizes: number): Shape | undefined {
  const size = f.size!;
  if (((sizes >> size) & 1) === 0 || (size === 3 && f.Q === 0)) return undefined;
  return { bits: 8 << size, width: f.Q === 1 ? 128 : 64 };
}

export function scalarShape(f: Fields, sizes: number): Shape | undefined {
  const size = f.size!;
  if (((sizes >> size) & 1) === 0) return undefined;
  return { bits: 8 << size, width: 8 << size };
}

export type Run = (core: Core, op: Op, s: Shape) => void;

export function build(shapeOf: (f: Fields) => Shape | undefined, run: Run): InstructionRow['build'] {
  return (f, op) => {
    const shape = shapeOf(f);
    if (shape === undefined) return undefined;
    registers(f, op);
    const executor: Executor = (core, o) => {
      run(core, o, shape);
      return 0;
    };
    return guard(op, executor);
  };
}

export const lanewise =
  (f: l.Binary): Run =>
  (core, op, { bits, width }) => {
    const a = lanes(core, op.n, bits, width);
    const b = lanes(core, op.m, bits, width);
    const d = lanes(core, op.d, bits, width);
    setLanes(
      core,
      op.d,
      bits,
      a.map((x, i) => f(x, b[i]!, bits, core, d[i]!)),
    );
  };

export const pairwise =
  (f: l.Binary): Run =>
  (core, op, { bits, width }) => {
    const all = [...lanes(core, op.n, bits, width), ...lanes(core, op.m, bits, width)];
    setLanes(
      core,
      op.d,
      bits,
      all.filter((_, i) => i % 2 === 0).map((x, i) => f(x, all[2 * i + 1]!, bits, core, 0n)),
    );
  };

export const V3 = '<V Q size Rd>, <V Q size Rn>, <V Q size Rm>';
export const V2 = '<V Q size Rd>, <V Q size Rn>';
export const S3 = '<Sc size Rd>, <Sc size Rn>, <Sc size Rm>';
export const S2 = '<Sc size Rd>, <Sc size Rn>';
export const up = (name: string): string => name.toUpperCase();
