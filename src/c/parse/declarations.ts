/** Declarations and function definitions (C11 6.7, 6.9), at file scope and in blocks. */
import { P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { asmExpression } from './asm.ts';
import { declarator, typeName } from './declarators.ts';
import { initializer, initializerList } from './initializers.ts';
import { type Grammar, ParserState } from './parser-state.ts';
import { Role } from './roles.ts';
import { attributes, specifiers, staticAssert } from './specifiers.ts';
import { compoundStatement } from './statements.ts';

const GRAMMAR: Grammar = { typeName, declarator, initializerList, compoundStatement, declaration };

export function newParser(): ParserState {
  return new ParserState(GRAMMAR);
}

// [impl->dsn~c-parser~1]
/** One external declaration: the whole of the state's tokens. */
export function externalDeclaration(p: ParserState): void {
  const mark = p.tree.mark();
  const role = p.role(0);
  if (p.tokens[0] === P[';']) {
    p.pos++;
    p.tree.node(N.expression_statement, mark, 0, 0);
  } else if (role === Role.asm) {
    asmExpression(p);
    p.accept(P[';']);
    p.tree.node(N.expression_statement, mark, 0, p.pos - 1);
  } else declaration(p);
  if (p.pos !== p.length) p.fault('the declaration should have ended here');
}

/** A declaration, `typedef`, static assertion or function definition. */
export function declaration(p: ParserState): void {
  if (p.role(p.pos) === Role.staticAssert) {
    staticAssert(p);
    return;
  }
  if (p.role(p.pos) === Role.localLabel) {
    localLabels(p);
    return;
  }
  const mark = p.tree.mark();
  const first = p.pos;
  specifiers(p);
  const isTypedef = p.sawTypedef;
  const kind = isTypedef ? N.type_definition : N.declaration;
  if (p.tokens[p.pos] === P[';']) {
    if (p.pos === first) p.fault('a declaration expected');
    p.pos++;
    p.tree.node(kind, mark, first, p.pos - 1);
    return;
  }
  for (let count = 0; ; count++) {
    if (initDeclarator(p, isTypedef, count === 0)) {
      p.tree.node(N.function_definition, mark, first, p.pos - 1);
      return;
    }
    if (!p.accept(P[','])) break;
    attributes(p);
  }
  p.expect(P[';'], ';');
  p.tree.node(kind, mark, first, p.pos - 1);
}

/** Pushes declarator, asm label, attributes, initialiser. Returns true when it was a function definition. */
function initDeclarator(p: ParserState, isTypedef: boolean, mayDefine: boolean): boolean {
  const mark = p.tree.mark();
  const first = p.pos;
  declarator(p, isTypedef ? N.type_identifier : N.identifier, false);
  p.tree.as(F.declarator);
  const name = p.declaredName;
  if (p.role(p.pos) === Role.asm || p.role(p.pos) === Role.attribute || p.tokens[p.pos] === P['[']) trailers(p);
  if (name !== 0) p.declare(name, isTypedef);
  if (mayDefine && !isTypedef && isBodyAhead(p)) {
    functionBody(p);
    return true;
  }
  if (p.tokens[p.pos] === P['=']) {
    p.pos++;
    initializer(p);
    p.tree.as(F.value);
    p.tree.node(N.init_declarator, mark, first, p.pos - 1);
    p.tree.as(F.declarator);
  }
  return false;
}

/** `asm("name")` and attributes behind a declarator. */
function trailers(p: ParserState): void {
  for (;;) {
    if (p.role(p.pos) === Role.asm) asmExpression(p);
    else {
      const before = p.pos;
      attributes(p);
      if (p.pos === before) return;
    }
  }
}

/** A body, or the declarations of K&R parameters before one. */
function isBodyAhead(p: ParserState): boolean {
  return p.tokens[p.pos] === P['{'] || (p.declaresFunction && p.startsDeclaration(p.pos));
}

function functionBody(p: ParserState): void {
  const names = p.definitionParameters;
  const scope = p.openScope();
  for (const name of names) p.declare(name, false);
  while (p.tokens[p.pos] !== P['{']) {
    if (!p.startsDeclaration(p.pos)) p.fault("'{' expected");
    declaration(p);
  }
  compoundStatement(p);
  p.tree.as(F.body);
  p.closeScope(scope);
}

/** GNU `__label__ a, b;`. */
function localLabels(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  do {
    if (p.role(p.pos) !== Role.name) p.fault('a label expected');
    p.tree.leaf(N.statement_identifier, p.pos++);
  } while (p.accept(P[',']));
  p.expect(P[';'], ';');
  p.tree.node(N.local_label_declaration, mark, first, p.pos - 1);
}
