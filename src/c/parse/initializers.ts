/** Initialisers (C11 6.7.9) with GNU's ranges, `member:` and designators without `=`. */
import { P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { assignment, conditional } from './expressions.ts';
import type { ParserState } from './parser-state.ts';
import { Role } from './roles.ts';

export function initializer(p: ParserState): void {
  if (p.tokens[p.pos] === P['{']) initializerList(p);
  else assignment(p);
}

export function initializerList(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.expect(P['{'], '{');
  p.enter();
  while (p.tokens[p.pos] !== P['}']) {
    element(p);
    if (!p.accept(P[','])) break;
  }
  p.leave();
  p.expect(P['}'], '}');
  p.tree.node(N.initializer_list, mark, first, p.pos - 1);
}

function element(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  if (p.role(first) === Role.name && p.tokens[first + 1] === P[':']) {
    p.tree.leaf(N.field_identifier, p.pos);
    p.tree.as(F.designator);
    p.pos += 2;
  } else {
    while (designator(p)) p.tree.as(F.designator);
    if (p.pos === first) {
      initializer(p);
      return;
    }
    p.accept(P['=']);
  }
  initializer(p);
  p.tree.as(F.value);
  p.tree.node(N.initializer_pair, mark, first, p.pos - 1);
}

function designator(p: ParserState): boolean {
  const mark = p.tree.mark();
  const first = p.pos;
  if (p.tokens[first] === P['.']) {
    p.pos++;
    if (p.role(p.pos) !== Role.name) p.fault('a member name expected');
    p.tree.leaf(N.field_identifier, p.pos++);
    p.tree.node(N.field_designator, mark, first, p.pos - 1);
    return true;
  }
  if (p.tokens[first] !== P['[']) return false;
  p.pos++;
  conditional(p);
  let kind: number = N.subscript_designator;
  if (p.accept(P['...'])) {
    kind = N.subscript_range_designator;
    p.tree.as(F.start);
    conditional(p);
    p.tree.as(F.end);
  }
  p.expect(P[']'], ']');
  p.tree.node(kind, mark, first, p.pos - 1);
  return true;
}
