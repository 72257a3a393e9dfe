/**
 * The fixed module beside the translated ones: `run` calls regions one after another as long as the next one is translated
 * and nothing outside must be looked at (the same conditions as the interpreter's when it leaves a page), `flags` computes
 * NZCV from the operands a region kept.
 */
import { AT, CODE, FLAGS, LINK, linkAt } from './layout.ts';
import { Bytes, type FunctionBody, I32, I64, VOID, W, writeModule } from './wasm-writer.ts';

const TYPES = [
  { params: [I32, I32, I32], results: [I32] },
  { params: [I32, I64, I64], results: [I32] },
] as const;

/** run(core, target, left) → code. Locals: 3 code, 4 entry of the fetch table, 5 address of entry points; 6 pc. */
function run(frames: number): FunctionBody {
  const [base, target, left, code, slot, points, pc] = [0, 1, 2, 3, 4, 5, 6];
  const b = new Bytes();
  const load = (word: number): Bytes => b.get(base).memory(W.i32_load, linkAt(word));
  const go = (): Bytes => b.byte(W.i32_eqz).open(W.if, VOID).get(code).byte(W.return).end();
  b.get(base).i32(-1).memory(W.i32_store, linkAt(LINK.chained));
  b.open(W.loop, VOID);
  b.get(base);
  load(LINK.chained).i32(1).byte(W.i32_add).memory(W.i32_store, linkAt(LINK.chained));
  b.get(base).get(target).i32(1023).byte(W.i32_and).get(left).get(target).i32(10).byte(W.i32_shr_u);
  b.byte(W.call_indirect).unsigned(0).unsigned(0).set(code);
  load(LINK.left).tee(left).i32(0).byte(W.i32_gt_s);
  go();
  // near: the current page's entry points
  b.get(code).i32(CODE.near).byte(W.i32_eq).open(W.if, VOID);
  load(LINK.entries);
  load(LINK.index).i32(2).byte(W.i32_shl).byte(W.i32_add).memory(W.i32_load, 0).tee(target).brIf(1);
  b.get(code).byte(W.return).end();
  // far: fetch translation, then the entry points of that frame
  b.get(code).i32(CODE.far).byte(W.i32_eq);
  go();
  load(LINK.lines).byte(W.i32_eqz);
  go();
  b.get(base).memory(W.i64_load, linkAt(LINK.pc)).set(pc);
  load(LINK.fetch);
  b.get(pc).byte(W.i32_wrap_i64).i32(8).byte(W.i32_shr_u).i32(0x1ff0).byte(W.i32_and).byte(W.i32_add).tee(slot);
  b.memory(W.i64_load, 0).get(pc).i64(-1, ~0xffc).byte(W.i64_and).byte(W.i64_eq);
  go();
  b.get(slot).memory(W.i32_load, 8).i32(10).byte(W.i32_shr_u).i32(2).byte(W.i32_shl).memory(W.i32_load, frames).tee(points);
  go();
  b.get(points).get(pc).byte(W.i32_wrap_i64).i32(0xffc).byte(W.i32_and).byte(W.i32_add).memory(W.i32_load, 0).tee(target);
  go();
  b.get(base).get(pc).i64(-1, ~0xfff).byte(W.i64_and).memory(W.i64_store, linkAt(LINK.page));
  b.get(base).get(points).memory(W.i32_store, linkAt(LINK.entries));
  b.get(base).get(slot).memory(W.i32_load, 8).memory(W.i32_store, linkAt(LINK.frame));
  // the ring of newest targets
  load(LINK.trailAt).tee(points).i32(2).byte(W.i32_shl).get(base).byte(W.i32_add).get(pc).memory(W.i64_store, AT.trail);
  b.get(base).get(points).i32(2).byte(W.i32_add).i32(63).byte(W.i32_and).memory(W.i32_store, linkAt(LINK.trailAt));
  b.br(0).end().byte(W.unreachable);
  return {
    type: 0,
    locals: [
      [3, I32],
      [1, I64],
    ],
    code: b,
  };
}

/** Pushes NZCV of `fa` op `fb`, from 64-bit operands (32-bit ones are shifted up by the caller). */
function emitFlags(b: Bytes, fa: number, fb: number, result: number, kind: 'sub' | 'add' | 'logic'): void {
  b.get(fa);
  if (kind !== 'logic') b.get(fb).byte(kind === 'sub' ? W.i64_sub : W.i64_add);
  b.set(result);
  b.get(result).i64(0, 63).byte(W.i64_shr_u).byte(W.i32_wrap_i64).i32(3).byte(W.i32_shl);
  b.get(result).byte(W.i64_eqz).i32(2).byte(W.i32_shl).byte(W.i32_or);
  if (kind === 'logic') return;
  if (kind === 'sub') b.get(fa).get(fb).byte(W.i64_ge_u);
  else b.get(result).get(fa).byte(W.i64_lt_u);
  b.i32(1).byte(W.i32_shl).byte(W.i32_or);
  b.get(fa)
    .get(kind === 'sub' ? fb : result)
    .byte(W.i64_xor);
  b.get(kind === 'sub' ? fa : fb)
    .get(result)
    .byte(W.i64_xor)
    .byte(W.i64_and);
  b.i64(0, 63).byte(W.i64_shr_u).byte(W.i32_wrap_i64).byte(W.i32_or);
}

/** flags(kind, fa, fb) → NZCV. 32-bit operands are compared in the upper half of 64 bits. */
function flags(): FunctionBody {
  const b = new Bytes();
  const [kind, fa, fb, result] = [0, 1, 2, 3];
  b.get(kind).byte(W.i32_eqz).open(W.if, VOID).get(fa).byte(W.i32_wrap_i64).byte(W.return).end();
  // even kinds are 32-bit
  b.get(kind).i32(1).byte(W.i32_and).byte(W.i32_eqz).open(W.if, VOID);
  b.get(fa).i64(0, 32).byte(W.i64_shl).set(fa).get(fb).i64(0, 32).byte(W.i64_shl).set(fb).end();
  b.get(kind).i32(FLAGS.sub32).byte(W.i32_le_s).open(W.if, VOID);
  emitFlags(b, fa, fb, result, 'sub');
  b.byte(W.return).end();
  b.get(kind).i32(FLAGS.add32).byte(W.i32_le_s).open(W.if, VOID);
  emitFlags(b, fa, fb, result, 'add');
  b.byte(W.return).end();
  emitFlags(b, fa, fb, result, 'logic');
  return { type: 1, locals: [[1, I64]], code: b };
}

/** Bytes of the module; `frames` is the address of the table from frame to entry points. */
export function dispatcherModule(frames: number): Uint8Array<ArrayBuffer> {
  return writeModule({
    types: TYPES,
    imports: [],
    table: true,
    functions: [run(frames), flags()],
    exports: [
      { name: 'run', index: 0 },
      { name: 'flags', index: 1 },
    ],
  });
}
