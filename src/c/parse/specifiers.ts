/** Declaration specifiers (C11 6.7): storage, qualifiers, types, attributes; structures, unions, enumerations, `typeof`. */
import { K, P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { argumentList, conditional, expression, strings } from './expressions.ts';
import { type ParserState, SyntaxFault } from './parser-state.ts';
import { Role } from './roles.ts';

/** Pushes one node per specifier; sets `sawTypedef` and `sawType`. */
export function specifiers(p: ParserState): void {
  let sawType = false;
  let sawTypedef = false;
  for (;;) {
    switch (p.role(p.pos)) {
      case Role.storage:
        if (p.tokens[p.pos] === K.typedef) {
          sawTypedef = true;
          p.pos++;
        } else p.tree.leaf(N.storage_class_specifier, p.pos++);
        continue;
      case Role.functionSpecifier:
        p.tree.leaf(p.tokens[p.pos] === K._Noreturn ? N.type_qualifier : N.storage_class_specifier, p.pos++);
        continue;
      case Role.qualifier:
        p.tree.leaf(N.type_qualifier, p.pos++);
        continue;
      case Role.extension:
        p.pos++;
        continue;
      case Role.attribute:
        attribute(p);
        continue;
      case Role.alignas:
        alignas(p);
        continue;
      case Role.typeWord:
        typeWords(p);
        break;
      case Role.record:
        record(p);
        break;
      case Role.enum:
        enumeration(p);
        break;
      case Role.typeof:
        typeArgument(p, N.typeof_specifier);
        break;
      case Role.atomic:
        if (p.tokens[p.pos + 1] !== P['(']) {
          p.tree.leaf(N.type_qualifier, p.pos++);
          continue;
        }
        typeArgument(p, N.atomic_type_specifier);
        break;
      case Role.name:
        if (!sawType && namesType(p)) {
          p.tree.leaf(N.type_identifier, p.pos++);
          break;
        }
        p.sawType = sawType;
        p.sawTypedef = sawTypedef;
        return;
      default:
        if (p.tokens[p.pos] === P['['] && p.tokens[p.pos + 1] === P['[']) {
          standardAttribute(p);
          continue;
        }
        p.sawType = sawType;
        p.sawTypedef = sawTypedef;
        return;
    }
    sawType = true;
    p.tree.as(F.type);
  }
}

/** A name where a type may stand: a typedef name, or an unknown name that only makes sense as one. */
function namesType(p: ParserState): boolean {
  if (p.typedefs[p.tokens[p.pos]!] === 1) return true;
  const next = p.role(p.pos + 1);
  if (next === Role.name || next === Role.qualifier) return true;
  return (
    p.tokens[p.pos + 1] === P['*'] &&
    (p.role(p.pos + 2) === Role.name || p.looksLikeUnknownType(p.pos) || p.tokens[p.pos + 2] === P['*'])
  );
}

/** A run of type words: `primitive_type` alone, else a `sized_type_specifier`. */
function typeWords(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  while (p.role(p.pos) === Role.typeWord) {
    if (!isSizeWord(p.tokens[p.pos]!)) {
      p.tree.leaf(N.primitive_type, p.pos);
      p.tree.as(F.type);
    }
    if (p.tokens[p.pos++] === K._BitInt) bitWidth(p);
  }
  if (p.pos - first === 1 && !isSizeWord(p.tokens[first]!)) return;
  p.tree.node(N.sized_type_specifier, mark, first, p.pos - 1);
}

/** `( width )` behind `_BitInt` (C23 6.7.3). */
function bitWidth(p: ParserState): void {
  p.expect(P['('], '(');
  p.enter();
  conditional(p);
  p.leave();
  p.tree.as(F.size);
  p.expect(P[')'], ')');
}

function isSizeWord(token: number): boolean {
  switch (token) {
    case K.signed:
    case K.unsigned:
    case K.short:
    case K.long:
    case K.__signed:
    case K.__signed__:
    case K._Complex:
    case K.__complex:
    case K.__complex__:
    case K._Imaginary:
      return true;
    default:
      return false;
  }
}

function typeArgument(p: ParserState, kind: number): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  p.enter();
  if (p.startsType(p.pos)) p.grammar.typeName(p);
  else expression(p);
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(kind, mark, first, p.pos - 1);
}

function alignas(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  typeArgument(p, N.alignas_qualifier);
  p.tree.node(N.type_qualifier, mark, first, p.pos - 1);
}

export function attributes(p: ParserState): void {
  for (;;) {
    if (p.role(p.pos) === Role.attribute) attribute(p);
    else if (p.tokens[p.pos] === P['['] && p.tokens[p.pos + 1] === P['[']) standardAttribute(p);
    else return;
  }
}

/** `__attribute__((name, name(arguments), …))`: an `attribute` node per name. */
export function attribute(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  p.expect(P['('], '(');
  attributeItems(p, P[')']);
  p.expect(P[')'], ')');
  p.expect(P[')'], ')');
  p.tree.node(N.attribute_specifier, mark, first, p.pos - 1);
}

/** `[[name, prefix::name(arguments)]]`. */
export function standardAttribute(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  p.pos += 2;
  attributeItems(p, P[']']);
  p.expect(P[']'], ']');
  p.expect(P[']'], ']');
  p.tree.node(N.attribute_declaration, mark, first, p.pos - 1);
}

function attributeItems(p: ParserState, close: number): void {
  while (p.tokens[p.pos] !== close) {
    const mark = p.tree.mark();
    const first = p.pos;
    if (p.accept(P[','])) continue;
    if (p.pos >= p.length) p.fault('an attribute is not closed');
    p.tree.leaf(N.identifier, p.pos++);
    p.tree.as(F.name);
    if (p.accept(P['::'])) {
      p.tree.drop(mark);
      p.tree.leaf(N.identifier, p.pos++);
      p.tree.as(F.name);
    }
    if (p.tokens[p.pos] === P['(']) attributeArguments(p);
    p.tree.node(N.attribute, mark, first, p.pos - 1);
  }
}

/** Arguments as expressions or types where they are such; otherwise (a vendor's syntax) a list without parts. */
function attributeArguments(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  const depth = p.depth;
  const end = p.afterGroup(first);
  try {
    argumentList(p);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    p.depth = depth;
    p.tree.drop(mark);
    p.pos = end;
    p.tree.node(N.argument_list, mark, first, end - 1);
  }
}

function record(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  const kind = p.tokens[p.pos++] === K.struct ? N.struct_specifier : N.union_specifier;
  attributes(p);
  if (p.role(p.pos) === Role.name) {
    p.tree.leaf(N.type_identifier, p.pos++);
    p.tree.as(F.name);
    attributes(p);
  } else if (p.tokens[p.pos] !== P['{']) p.fault('a tag or `{` expected');
  if (p.tokens[p.pos] === P['{']) {
    fieldList(p);
    p.tree.as(F.body);
    while (p.role(p.pos) === Role.attribute) attribute(p);
  }
  p.tree.node(kind, mark, first, p.pos - 1);
}

function fieldList(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.enter();
  while (p.tokens[p.pos] !== P['}']) {
    if (p.accept(P[';'])) continue;
    if (p.pos >= p.length) p.fault("'}' expected");
    if (p.role(p.pos) === Role.staticAssert) staticAssert(p);
    else fields(p);
  }
  p.leave();
  p.expect(P['}'], '}');
  p.tree.node(N.field_declaration_list, mark, first, p.pos - 1);
}

function fields(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  specifiers(p);
  if (p.pos === first) p.fault('a member declaration expected');
  if (p.tokens[p.pos] !== P[';']) {
    do {
      attributes(p);
      if (p.tokens[p.pos] !== P[':']) {
        p.grammar.declarator(p, N.field_identifier, false);
        p.tree.as(F.declarator);
      }
      if (p.tokens[p.pos] === P[':']) bitField(p);
      attributes(p);
    } while (p.accept(P[',']));
  }
  // GNU: behind the last member `;` may be missing.
  if (p.tokens[p.pos] !== P['}']) p.expect(P[';'], ';');
  p.tree.node(N.field_declaration, mark, first, p.pos - 1);
}

function bitField(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  conditional(p);
  p.tree.node(N.bitfield_clause, mark, first, p.pos - 1);
}

function enumeration(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  attributes(p);
  if (p.role(p.pos) === Role.name) {
    p.tree.leaf(N.type_identifier, p.pos++);
    p.tree.as(F.name);
  } else if (p.tokens[p.pos] !== P['{'] && p.tokens[p.pos] !== P[':']) p.fault('a tag or `{` expected');
  if (p.tokens[p.pos] === P[':'] && p.startsType(p.pos + 1)) {
    p.pos++;
    p.grammar.typeName(p);
    p.tree.as(F.underlying_type);
  }
  if (p.tokens[p.pos] === P['{']) {
    enumerators(p);
    p.tree.as(F.body);
    while (p.role(p.pos) === Role.attribute) attribute(p);
  }
  p.tree.node(N.enum_specifier, mark, first, p.pos - 1);
}

function enumerators(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  while (p.tokens[p.pos] !== P['}']) {
    const inner = p.tree.mark();
    const start = p.pos;
    if (p.role(start) !== Role.name) p.fault('an enumerator expected');
    p.tree.leaf(N.identifier, p.pos++);
    p.tree.as(F.name);
    attributes(p);
    if (p.accept(P['='])) {
      conditional(p);
      p.tree.as(F.value);
    }
    p.tree.node(N.enumerator, inner, start, p.pos - 1);
    p.declare(p.tokens[start]!, false);
    if (!p.accept(P[','])) break;
  }
  p.expect(P['}'], '}');
  p.tree.node(N.enumerator_list, mark, first, p.pos - 1);
}

/** `_Static_assert ( condition , "message" ) ;`. */
export function staticAssert(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.expect(P['('], '(');
  conditional(p);
  p.tree.as(F.condition);
  if (p.accept(P[','])) {
    strings(p);
    p.tree.as(F.message);
  }
  p.expect(P[')'], ')');
  p.expect(P[';'], ';');
  p.tree.node(N.static_assert_declaration, mark, first, p.pos - 1);
}
