/** The disassembler: prints an instruction word with the assembler form of its row. Preferred aliases are not used. */
import { type AsmForm, type Piece, parseAsmForm } from './asm-form.ts';
import { Op } from './core.ts';
import { type CompiledRow, fieldsOf, rowOf } from './decode.ts';
import { undefinedOp } from './exec/system.ts';
import { printerOf } from './operands.ts';
import { SIMD_PRINTERS } from './operands-simd.ts';
import type { Fields } from './row.ts';

const FORMS = new WeakMap<CompiledRow, AsmForm>();

function formOf(compiled: CompiledRow): AsmForm {
  let form = FORMS.get(compiled);
  if (form === undefined) {
    form = parseAsmForm(compiled.row.asm);
    FORMS.set(compiled, form);
  }
  return form;
}

// [impl->dsn~platform-disassembler~1]
/** Text of an instruction at `pc`; `.inst 0x…` for an unallocated encoding. */
export function disassemble(word: number, pc = 0n): string {
  const compiled = rowOf(word);
  const raw = `.inst 0x${(word >>> 0).toString(16).padStart(8, '0')}`;
  if (compiled === undefined) return raw;
  const fields = fieldsOf(compiled, word);
  if (compiled.row.build(fields, new Op(undefinedOp, 0, word)) === undefined) return raw;
  const form = formOf(compiled);
  const mnemonic = print(form.mnemonic, fields, pc);
  const operands = print(form.operands, fields, pc);
  return operands === '' ? mnemonic! : `${mnemonic} ${operands}`;
}

/** Prints pieces; `undefined` when an operand asks for its optional part to be left out. */
function print(pieces: readonly Piece[], fields: Fields, pc: bigint): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'optional') text += print(piece.pieces, fields, pc) ?? '';
    else {
      const values = piece.fields.map((name) => (/^\d+$/.test(name) ? Number(name) : fields[name]!));
      const operand = (SIMD_PRINTERS[piece.kind] ?? printerOf(piece.kind, piece.fields))(values, pc);
      if (operand === undefined) return undefined;
      text += operand;
    }
  }
  return text;
}
