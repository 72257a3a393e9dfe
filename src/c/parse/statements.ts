/** Statements (C11 6.8) with GNU's case ranges, computed `goto`, nested functions and statement attributes. */
import { K, P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { asmExpression } from './asm.ts';
import { conditional, expression, parenthesisedExpression } from './expressions.ts';
import type { ParserState } from './parser-state.ts';
import { Role } from './roles.ts';
import { attributes, standardAttribute } from './specifiers.ts';

/** `{ … }` in a scope of its own. */
export function compoundStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.expect(P['{'], '{');
  p.enter();
  const scope = p.openScope();
  while (p.tokens[p.pos] !== P['}']) blockItem(p, true);
  p.closeScope(scope);
  p.leave();
  p.expect(P['}'], '}');
  p.tree.node(N.compound_statement, mark, first, p.pos - 1);
}

function blockItem(p: ParserState, inBlock: boolean): void {
  if (p.pos >= p.length) p.fault("'}' expected");
  if (p.startsDeclaration(p.pos)) p.grammar.declaration(p);
  else statement(p, inBlock);
}

/** One statement. `inBlock`: a `case` label takes the items that follow it, as far as the next label, as its children. */
export function statement(p: ParserState, inBlock: boolean): void {
  switch (p.tokens[p.pos]) {
    case P['{']:
      compoundStatement(p);
      return;
    case P[';']:
      simple(p, N.expression_statement);
      return;
    case K.if:
      ifStatement(p);
      return;
    case K.for:
      forStatement(p);
      return;
    case K.while:
      whileStatement(p);
      return;
    case K.do:
      doStatement(p);
      return;
    case K.switch:
      switchStatement(p);
      return;
    case K.case:
    case K.default:
      caseStatement(p, inBlock);
      return;
    case K.return:
      returnStatement(p);
      return;
    case K.break:
      simple(p, N.break_statement);
      return;
    case K.continue:
      simple(p, N.continue_statement);
      return;
    case K.goto:
      gotoStatement(p);
      return;
    default:
      otherStatement(p, inBlock);
      return;
  }
}

/** A keyword (or nothing) and `;`. */
function simple(p: ParserState, kind: number): void {
  const first = p.pos;
  if (kind !== N.expression_statement) p.pos++;
  p.expect(P[';'], ';');
  p.tree.node(kind, p.tree.mark(), first, p.pos - 1);
}

function otherStatement(p: ParserState, inBlock: boolean): void {
  const mark = p.tree.mark();
  const first = p.pos;
  const role = p.role(first);
  if (role === Role.name && p.tokens[first + 1] === P[':']) {
    labeled(p, inBlock);
    return;
  }
  if (role === Role.attribute || (p.tokens[first] === P['['] && p.tokens[first + 1] === P['['])) {
    attributed(p, inBlock);
    return;
  }
  if (role === Role.asm) asmExpression(p);
  else expression(p);
  p.expect(P[';'], ';');
  p.tree.node(N.expression_statement, mark, first, p.pos - 1);
}

function labeled(p: ParserState, inBlock: boolean): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.tree.leaf(N.statement_identifier, p.pos);
  p.tree.as(F.label);
  p.pos += 2;
  if (p.role(p.pos) === Role.attribute) attributes(p);
  p.enter();
  if (p.tokens[p.pos] !== P['}']) blockItem(p, inBlock);
  p.leave();
  p.tree.node(N.labeled_statement, mark, first, p.pos - 1);
}

function attributed(p: ParserState, inBlock: boolean): void {
  const mark = p.tree.mark();
  const first = p.pos;
  if (p.tokens[p.pos] === P['[']) standardAttribute(p);
  attributes(p);
  blockItem(p, inBlock);
  p.tree.node(N.attributed_statement, mark, first, p.pos - 1);
}

/** The statement that another statement controls. */
function controlled(p: ParserState, field: number): void {
  p.enter();
  if (p.pos >= p.length) p.fault('a statement expected');
  statement(p, false);
  p.leave();
  if (field !== 0) p.tree.as(field);
}

/** `else if` chains are read in a loop and closed from the inside out: thousands of branches need no deep recursion. */
function ifStatement(p: ParserState): void {
  const marks: number[] = [];
  const firsts: number[] = [];
  for (;;) {
    marks.push(p.tree.mark());
    firsts.push(p.pos++);
    parenthesisedExpression(p);
    p.tree.as(F.condition);
    controlled(p, F.consequence);
    if (p.tokens[p.pos] !== K.else) break;
    marks.push(p.tree.mark());
    firsts.push(p.pos++);
    if (p.tokens[p.pos] === K.if) continue;
    controlled(p, 0);
    break;
  }
  for (let i = marks.length - 1; i >= 0; i--) {
    const kind = i % 2 === 0 ? N.if_statement : N.else_clause;
    p.tree.node(kind, marks[i]!, firsts[i]!, p.pos - 1);
    if (kind === N.else_clause) p.tree.as(F.alternative);
  }
}

function forStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  const scope = p.openScope();
  const attributed = p.tokens[p.pos] === P['['] && p.tokens[p.pos + 1] === P['['];
  if (attributed || p.startsDeclaration(p.pos)) {
    p.grammar.declaration(p);
    p.tree.as(F.initializer);
  } else {
    if (p.tokens[p.pos] !== P[';']) {
      expression(p);
      p.tree.as(F.initializer);
    }
    p.expect(P[';'], ';');
  }
  if (p.tokens[p.pos] !== P[';']) {
    expression(p);
    p.tree.as(F.condition);
  }
  p.expect(P[';'], ';');
  if (p.tokens[p.pos] !== P[')']) {
    expression(p);
    p.tree.as(F.update);
  }
  p.expect(P[')'], ')');
  controlled(p, F.body);
  p.closeScope(scope);
  p.tree.node(N.for_statement, mark, first, p.pos - 1);
}

function whileStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  parenthesisedExpression(p);
  p.tree.as(F.condition);
  controlled(p, F.body);
  p.tree.node(N.while_statement, mark, first, p.pos - 1);
}

function doStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  controlled(p, F.body);
  p.expect(K.while, 'while');
  parenthesisedExpression(p);
  p.tree.as(F.condition);
  p.expect(P[';'], ';');
  p.tree.node(N.do_statement, mark, first, p.pos - 1);
}

function switchStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  parenthesisedExpression(p);
  p.tree.as(F.condition);
  controlled(p, F.body);
  p.tree.node(N.switch_statement, mark, first, p.pos - 1);
}

function caseStatement(p: ParserState, inBlock: boolean): void {
  const mark = p.tree.mark();
  const first = p.pos;
  if (p.tokens[p.pos++] === K.case) {
    conditional(p);
    p.tree.as(F.value);
    if (p.accept(P['...'])) {
      conditional(p);
      p.tree.as(F.end);
    }
  }
  p.expect(P[':'], ':');
  if (inBlock) {
    while (p.tokens[p.pos] !== P['}'] && p.tokens[p.pos] !== K.case && p.tokens[p.pos] !== K.default) blockItem(p, true);
  } else controlled(p, 0);
  p.tree.node(N.case_statement, mark, first, p.pos - 1);
}

function returnStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  if (p.tokens[p.pos] !== P[';']) expression(p);
  p.expect(P[';'], ';');
  p.tree.node(N.return_statement, mark, first, p.pos - 1);
}

function gotoStatement(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  if (p.accept(P['*'])) {
    expression(p);
    p.tree.as(F.argument);
  } else {
    if (p.role(p.pos) !== Role.name) p.fault('a label expected');
    p.tree.leaf(N.statement_identifier, p.pos++);
    p.tree.as(F.label);
  }
  p.expect(P[';'], ';');
  p.tree.node(N.goto_statement, mark, first, p.pos - 1);
}
