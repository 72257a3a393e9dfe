/** Expressions (C11 6.5) and GNU's: statement expressions, `a ?: b`, `&&label`, type arguments of built-in functions. */
import { K, P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import type { ParserState } from './parser-state.ts';
import { ASSIGNS, PRECEDENCE, Role } from './roles.ts';

export function expression(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  assignment(p);
  if (p.tokens[p.pos] !== P[',']) return;
  p.tree.as(F.left);
  p.pos++;
  p.enter();
  expression(p);
  p.leave();
  p.tree.as(F.right);
  p.tree.node(N.comma_expression, mark, first, p.pos - 1);
}

export function assignment(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  conditional(p);
  if (ASSIGNS[p.tokens[p.pos]!] !== 1) return;
  p.tree.as(F.left);
  p.pos++;
  p.enter();
  assignment(p);
  p.leave();
  p.tree.as(F.right);
  p.tree.node(N.assignment_expression, mark, first, p.pos - 1);
}

export function conditional(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  binary(p, 1);
  if (p.tokens[p.pos] !== P['?']) return;
  p.tree.as(F.condition);
  p.pos++;
  p.enter();
  if (p.tokens[p.pos] !== P[':']) {
    expression(p);
    p.tree.as(F.consequence);
  }
  p.expect(P[':'], ':');
  conditional(p);
  p.leave();
  p.tree.as(F.alternative);
  p.tree.node(N.conditional_expression, mark, first, p.pos - 1);
}

/** In a function, where flow is followed: each operator holds the ones before it, which is nesting there. */
const MOST_IN_ROW = 2000;

function binary(p: ParserState, least: number): void {
  const mark = p.tree.mark();
  const first = p.pos;
  unary(p);
  for (let row = 0; ; row++) {
    const operator = p.tokens[p.pos]!;
    const strength = operator < 256 ? PRECEDENCE[operator]! : 0;
    if (strength < least || strength === 0) return;
    if (row >= MOST_IN_ROW && p.scopeDepth > 0) p.fault(`more than ${MOST_IN_ROW} operators in a row`);
    p.tree.as(F.left);
    p.pos++;
    binary(p, strength + 1);
    p.tree.as(F.right);
    p.tree.node(N.binary_expression, mark, first, p.pos - 1);
  }
}

/** `cast-expression` and below. */
export function unary(p: ParserState): void {
  const first = p.pos;
  const token = p.tokens[first]!;
  switch (token) {
    case P['++']:
    case P['--']:
      prefix(p, N.update_expression);
      return;
    case P['&']:
    case P['*']:
      prefix(p, N.pointer_expression);
      return;
    case P['+']:
    case P['-']:
    case P['~']:
    case P['!']:
      prefix(p, N.unary_expression);
      return;
    case P['&&']:
      labelAddress(p);
      return;
    case P['(']:
      parenthesised(p);
      return;
  }
  switch (p.roles[token]) {
    case Role.sizeof:
      sizeOrAlignment(p, N.sizeof_expression);
      return;
    case Role.alignof:
      sizeOrAlignment(p, N.alignof_expression);
      return;
    case Role.extension:
      prefix(p, N.extension_expression);
      return;
    case Role.realImaginary:
      prefix(p, N.unary_expression);
      return;
    default:
      primary(p);
      if (mayContinue(p)) postfix(p, p.tree.mark() - 1, first);
  }
}

function prefix(p: ParserState, kind: number): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.enter();
  unary(p);
  p.leave();
  p.tree.as(F.argument);
  p.tree.node(kind, mark, first, p.pos - 1);
}

function labelAddress(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  if (p.role(p.pos) !== Role.name) p.fault('a label expected after `&&`');
  p.tree.leaf(N.statement_identifier, p.pos++);
  p.tree.as(F.label);
  p.tree.node(N.label_address_expression, mark, first, p.pos - 1);
}

/** `(`: a cast, a compound literal, a statement expression or a parenthesised expression. */
function parenthesised(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  if (!p.startsType(first + 1)) {
    parenthesisedExpression(p);
    if (mayContinue(p)) postfix(p, mark, first);
    return;
  }
  p.enter();
  p.pos++;
  p.grammar.typeName(p);
  p.tree.as(F.type);
  p.expect(P[')'], ')');
  if (p.tokens[p.pos] === P['{']) {
    compoundLiteral(p, mark, first);
  } else {
    unary(p);
    p.tree.as(F.value);
    p.tree.node(N.cast_expression, mark, first, p.pos - 1);
  }
  p.leave();
}

/** After `( type )`, which lies on the stack above `mark`. */
function compoundLiteral(p: ParserState, mark: number, first: number): void {
  p.grammar.initializerList(p);
  p.tree.as(F.value);
  p.tree.node(N.compound_literal_expression, mark, first, p.pos - 1);
  if (mayContinue(p)) postfix(p, mark, first);
}

/** `( expression )` or `({ … })`, also as the condition of a statement. */
export function parenthesisedExpression(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.expect(P['('], '(');
  p.enter();
  if (p.tokens[p.pos] === P['{']) p.grammar.compoundStatement(p);
  else expression(p);
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(N.parenthesized_expression, mark, first, p.pos - 1);
}

function sizeOrAlignment(p: ParserState, kind: number): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.enter();
  if (p.tokens[p.pos] === P['('] && p.startsType(p.pos + 1)) {
    const open = p.pos++;
    p.grammar.typeName(p);
    p.tree.as(F.type);
    p.expect(P[')'], ')');
    if (p.tokens[p.pos] === P['{']) {
      compoundLiteral(p, mark, open);
      p.tree.as(F.value);
    }
  } else {
    unary(p);
    p.tree.as(F.value);
  }
  p.leave();
  p.tree.node(kind, mark, first, p.pos - 1);
}

function mayContinue(p: ParserState): boolean {
  switch (p.tokens[p.pos]) {
    case P['[']:
    case P['(']:
    case P['.']:
    case P['->']:
    case P['++']:
    case P['--']:
      return true;
    default:
      return false;
  }
}

/** Suffixes of the operand that lies on the stack at `mark` and starts at token `first`. */
function postfix(p: ParserState, mark: number, first: number): void {
  for (let row = 0; ; row++) {
    if (row > MOST_IN_ROW) p.fault(`more than ${MOST_IN_ROW} calls, subscripts or members in a row`);
    switch (p.tokens[p.pos]) {
      case P['[']:
        p.tree.as(F.argument);
        p.pos++;
        p.enter();
        expression(p);
        p.leave();
        p.tree.as(F.index);
        p.expect(P[']'], ']');
        p.tree.node(N.subscript_expression, mark, first, p.pos - 1);
        break;
      case P['(']:
        p.tree.as(F.function);
        if (p.tokens[first] === K.__builtin_has_attribute && p.pos === first + 1) attributeQuestion(p);
        else argumentList(p);
        p.tree.as(F.arguments);
        p.tree.node(N.call_expression, mark, first, p.pos - 1);
        break;
      case P['.']:
      case P['->']:
        p.tree.as(F.argument);
        p.pos++;
        if (p.role(p.pos) !== Role.name) p.fault('a member name expected');
        p.tree.leaf(N.field_identifier, p.pos++);
        p.tree.as(F.field);
        p.tree.node(N.field_expression, mark, first, p.pos - 1);
        break;
      case P['++']:
      case P['--']:
        p.tree.as(F.argument);
        p.pos++;
        p.tree.node(N.update_expression, mark, first, p.pos - 1);
        break;
      default:
        return;
    }
  }
}

/** `( arguments )`; a type may stand as an argument of a built-in function. */
export function argumentList(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.expect(P['('], '(');
  p.enter();
  if (p.tokens[p.pos] !== P[')']) {
    do {
      if (p.startsType(p.pos)) p.grammar.typeName(p);
      else assignment(p);
    } while (p.accept(P[',']));
  }
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(N.argument_list, mark, first, p.pos - 1);
}

/** `( expression or type , attribute )` behind `__builtin_has_attribute`. */
function attributeQuestion(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.expect(P['('], '(');
  p.enter();
  if (p.startsType(p.pos)) p.grammar.typeName(p);
  else assignment(p);
  p.expect(P[','], ',');
  const inner = p.tree.mark();
  const start = p.pos;
  p.tree.leaf(N.identifier, p.pos++);
  p.tree.as(F.name);
  if (p.tokens[p.pos] === P['(']) argumentList(p);
  p.tree.node(N.attribute, inner, start, p.pos - 1);
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(N.argument_list, mark, first, p.pos - 1);
}

function primary(p: ParserState): void {
  switch (p.role(p.pos)) {
    case Role.name:
      p.tree.leaf(N.identifier, p.pos++);
      return;
    case Role.number:
      p.tree.leaf(N.number_literal, p.pos++);
      return;
    case Role.character:
      p.tree.leaf(N.char_literal, p.pos++);
      return;
    case Role.string:
      strings(p);
      return;
    case Role.true:
      p.tree.leaf(N.true, p.pos++);
      return;
    case Role.false:
      p.tree.leaf(N.false, p.pos++);
      return;
    case Role.null:
      p.tree.leaf(N.null, p.pos++);
      return;
    case Role.generic:
      generic(p);
      return;
    case Role.offsetof:
      offsetOf(p);
      return;
    default:
      p.fault('an expression expected');
  }
}

/** One string literal, or several in a row as a `concatenated_string`. */
export function strings(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  if (p.role(p.pos) !== Role.string) p.fault('a string expected');
  do p.tree.leaf(N.string_literal, p.pos++);
  while (p.role(p.pos) === Role.string);
  if (p.pos - first > 1) p.tree.node(N.concatenated_string, mark, first, p.pos - 1);
}

/** `_Generic ( argument , { type|default : value } )`: one `generic_association` each, `default` without a type. */
function generic(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  p.enter();
  assignment(p);
  p.tree.as(F.argument);
  while (p.accept(P[','])) {
    const inner = p.tree.mark();
    const start = p.pos;
    if (!p.accept(K.default)) {
      p.grammar.typeName(p);
      p.tree.as(F.type);
    }
    p.expect(P[':'], ':');
    assignment(p);
    p.tree.as(F.value);
    p.tree.node(N.generic_association, inner, start, p.pos - 1);
  }
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(N.generic_expression, mark, first, p.pos - 1);
}

/** `__builtin_offsetof ( type , member { .member | [index] } )`. */
function offsetOf(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  p.grammar.typeName(p);
  p.tree.as(F.type);
  p.expect(P[','], ',');
  if (p.role(p.pos) !== Role.name) p.fault('a member name expected');
  p.tree.leaf(N.field_identifier, p.pos++);
  p.tree.as(F.member);
  while (p.tokens[p.pos] !== P[')']) {
    const inner = p.tree.mark();
    const start = p.pos;
    if (p.accept(P['.']) || p.accept(P['->'])) {
      if (p.role(p.pos) !== Role.name) p.fault('a member name expected');
      p.tree.leaf(N.field_identifier, p.pos++);
      p.tree.node(N.field_designator, inner, start, p.pos - 1);
    } else {
      p.expect(P['['], '[');
      p.enter();
      expression(p);
      p.leave();
      p.expect(P[']'], ']');
      p.tree.node(N.subscript_designator, inner, start, p.pos - 1);
    }
  }
  p.expect(P[')'], ')');
  p.tree.node(N.offsetof_expression, mark, first, p.pos - 1);
}
