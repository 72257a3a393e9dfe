/** GNU inline assembly: `asm qualifiers ( code : outputs : inputs : clobbers : labels )`; also `asm("name")` of declarators. */
import { P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { expression, strings } from './expressions.ts';
import type { ParserState } from './parser-state.ts';
import { Role } from './roles.ts';

export function asmExpression(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  while (p.tokens[p.pos] !== P['(']) {
    if (p.pos >= p.length) p.fault("'(' expected");
    p.tree.leaf(N.gnu_asm_qualifier, p.pos++);
  }
  p.pos++;
  strings(p);
  p.tree.as(F.assembly_code);
  sections(p);
  p.expect(P[')'], ')');
  p.tree.node(N.gnu_asm_expression, mark, first, p.pos - 1);
}

/** The parts behind colons, in order; `::` is two colons. */
function sections(p: ParserState): void {
  let section = 0;
  while (p.tokens[p.pos] !== P[')']) {
    if (p.accept(P[':'])) section++;
    else if (p.accept(P['::'])) section += 2;
    else p.fault("':' or ')' expected");
    if (p.tokens[p.pos] === P[':'] || p.tokens[p.pos] === P['::'] || p.tokens[p.pos] === P[')']) continue;
    if (section === 1) operands(p, N.gnu_asm_output_operand_list, N.gnu_asm_output_operand, F.output_operands);
    else if (section === 2) operands(p, N.gnu_asm_input_operand_list, N.gnu_asm_input_operand, F.input_operands);
    else if (section === 3) clobbers(p);
    else if (section === 4) labels(p);
    else p.fault('too many parts in assembly');
  }
}

function operands(p: ParserState, listKind: number, kind: number, field: number): void {
  const mark = p.tree.mark();
  const first = p.pos;
  do {
    const inner = p.tree.mark();
    const start = p.pos;
    if (p.accept(P['['])) {
      p.tree.leaf(N.identifier, p.pos++);
      p.tree.as(F.symbol);
      p.expect(P[']'], ']');
    }
    strings(p);
    p.tree.as(F.constraint);
    p.expect(P['('], '(');
    p.enter();
    expression(p);
    p.leave();
    p.tree.as(F.value);
    p.expect(P[')'], ')');
    p.tree.node(kind, inner, start, p.pos - 1);
    p.tree.as(F.operand);
  } while (p.accept(P[',']));
  p.tree.node(listKind, mark, first, p.pos - 1);
  p.tree.as(field);
}

function clobbers(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  do {
    strings(p);
    p.tree.as(F.register);
  } while (p.accept(P[',']));
  p.tree.node(N.gnu_asm_clobber_list, mark, first, p.pos - 1);
  p.tree.as(F.clobbers);
}

function labels(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  do {
    if (p.role(p.pos) !== Role.name) p.fault('a label expected');
    p.tree.leaf(N.identifier, p.pos++);
    p.tree.as(F.label);
  } while (p.accept(P[',']));
  p.tree.node(N.gnu_asm_goto_list, mark, first, p.pos - 1);
  p.tree.as(F.goto_labels);
}
