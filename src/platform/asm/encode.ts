/** One instruction to its 32 bits: the first row of the instruction table whose mnemonic and operands fit. */

import { lookUp } from '../../base/look-up.ts';
import { suggest } from '../../base/suggest.ts';
import { type Piece, parseAsmForm } from '../cpu/asm-form.ts';
import { COMPILED_ROWS, type CompiledRow } from '../cpu/decode.ts';
import { ALIASES } from './aliases.ts';
import { AsmError } from './expression.ts';
import { CONDITIONS, conditionNumber, type FieldValues } from './fields.ts';
import { type MatchContext, matchOperands } from './match.ts';
import { splitOperands } from './source.ts';

interface Form {
  readonly row: CompiledRow;
  readonly operands: readonly Piece[];
  /** Fields that the mnemonic itself fixes (`b.eq`). */
  readonly fixed: FieldValues;
}

/** `isb{ <isb CRm>}`: the blank belongs to the operands that may be left out. */
const OPTIONAL_OPERANDS = /^([a-z0-9.]+)\{ (.*)\}$/;

function index(): Map<string, Form[]> {
  const all = new Map<string, Form[]>();
  const add = (mnemonic: string, form: Form): void => {
    all.set(mnemonic, [...(all.get(mnemonic) ?? []), form]);
  };
  for (const row of COMPILED_ROWS) {
    const { mnemonic, operands } = parseAsmForm(row.row.asm.replace(OPTIONAL_OPERANDS, '$1 {$2}'));
    const text = mnemonic.map((p) => (p.type === 'text' ? p.text : p.type === 'operand' ? '\0' : '')).join('');
    if (!text.includes('\0')) add(text, { row, operands, fixed: {} });
    else {
      const operand = mnemonic.find((p) => p.type === 'operand')!;
      if (operand.kind === 'cond') {
        for (const [n, c] of CONDITIONS.entries())
          add(text.replace('\0', c), { row, operands, fixed: { [operand.fields[0]!]: n } });
      }
    }
  }
  return all;
}

/** Mnemonic → rows in table order. */
const FORMS: ReadonlyMap<string, readonly Form[]> = index();

/** Encodes a mnemonic with its operand text; throws AsmError. */
export function encodeInstruction(mnemonic: string, operands: string, context: MatchContext): number {
  const name = mnemonic.toLowerCase();
  for (const rewrite of lookUp(ALIASES, name) ?? []) {
    const line = rewrite(splitOperands(operands));
    if (line === undefined) continue;
    const space = line.indexOf(' ');
    return encodeInstruction(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1), context);
  }
  const forms = FORMS.get(name);
  if (!forms) throw new AsmError(unknownMnemonic(mnemonic));
  let reason = '';
  for (const form of forms) {
    const fields = matchOperands(form.operands, operands, context);
    if (typeof fields === 'string') reason = reason || fields;
    else {
      const word = pack(form, fields);
      if (word !== undefined) return word;
    }
  }
  throw new AsmError(`${mnemonic}: ${reason}`);
}

function unknownMnemonic(mnemonic: string): string {
  if (/^b\./i.test(mnemonic) && conditionNumber(mnemonic.slice(2)) === undefined) return `'${mnemonic}' has no such condition`;
  const near = suggest(mnemonic, [...FORMS.keys(), ...Object.keys(ALIASES)]);
  return `'${mnemonic}' is not an instruction${near ? `; did you mean '${near}'?` : ''}`;
}

/** Fixed bits and fields together; undefined when a field of the pattern got no value. */
function pack(form: Form, fields: FieldValues): number | undefined {
  const values = { ...fields, ...form.fixed };
  let word = form.row.value | ignoredBits(form.row);
  for (const field of form.row.fields) {
    const value = values[field.name] ?? dependent(field.name, values);
    if (value === undefined) return undefined;
    word |= (value & (2 ** field.width - 1)) << field.shift;
  }
  return word >>> 0;
}

/** Bits the pattern ignores should be one, as the architecture writes them. */
function ignoredBits(row: CompiledRow): number {
  return row.fields.reduce((bits, f) => bits & ~((2 ** f.width - 1) << f.shift), ~row.mask);
}

/** N of a bit-field move equals sf. */
function dependent(name: string, values: FieldValues): number | undefined {
  return name === 'N' ? values.sf : undefined;
}
