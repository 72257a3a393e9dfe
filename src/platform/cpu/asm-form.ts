/**
 * The assembler form of an instruction row, parsed once: what the disassembler prints and the assembler reads.
 *
 * Grammar: text stands for itself; `<kind field field…>` is an operand (the kinds are the rows of `operands.ts`);
 * `{ … }` is left out when every operand in it has its default (zero immediate, LSL #0). A mnemonic ends at the first
 * space outside `<…>`.
 */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'operand'; readonly kind: string; readonly fields: readonly string[] }
  | { readonly type: 'optional'; readonly pieces: readonly Piece[] };

export interface AsmForm {
  readonly mnemonic: readonly Piece[];
  readonly operands: readonly Piece[];
}

/** Parses an asm form; a malformed one is a fault of ours and throws. */
export function parseAsmForm(asm: string): AsmForm {
  let depth = 0;
  let split = asm.length;
  for (let i = 0; i < asm.length && split === asm.length; i++) {
    if (asm[i] === '<') depth++;
    else if (asm[i] === '>') depth--;
    else if (asm[i] === ' ' && depth === 0) split = i;
  }
  return { mnemonic: pieces(asm.slice(0, split)), operands: pieces(asm.slice(split + 1)) };
}

function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i]!;
    if (c === '<') {
      const end = text.indexOf('>', i);
      const [kind, ...fields] = text.slice(i + 1, end).split(' ');
      out.push({ type: 'operand', kind: kind!, fields });
      i = end + 1;
    } else if (c === '{' && text[i + 1] !== ' ') {
      const end = text.indexOf('}', i);
      out.push({ type: 'optional', pieces: pieces(text.slice(i + 1, end)) });
      i = end + 1;
    } else {
      let end = i + 1;
      while (end < text.length && text[end] !== '<' && !(text[end] === '{' && text[end + 1] !== ' ')) end++;
      out.push({ type: 'text', text: text.slice(i, end) });
      i = end;
    }
  }
  return out;
}
