/**
 * Rule 8.13: parameters and local pointers through which nothing is changed. Every use must be one that is known to leave
 * the object alone; a use that is not understood keeps the pointer as it is.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { functionType, resultType } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import type { Subject } from '../../engine/subject.ts';
import { declaredName } from '../../tree/expressions.ts';
import { atName, isOwn, isPrototypeParameter } from '../../tree/names.ts';

export const rule8_13 = defineRule({
  id: 'rule-8.13',
  extent: 'partial',
  *check(subject) {
    const { symbols } = subject;
    const completed = new Set(symbols.all.flatMap((s) => (isStructure(subject, s) ? [s.name] : [])));
    yield* pointersToConst(subject, (structure) => (completed.has(structure) ? {} : undefined));
  },
});

/** Does the symbol complete a structure? */
export function isStructure({ syntax }: Subject, { kind, definition, holder }: CSymbol): boolean {
  return kind === 'tag' && definition && syntax.is(holder, 'struct_specifier');
}

/** `completed`: what is said of a pointer to the structure of a name; undefined where nothing completes it. */
export function* pointersToConst(
  subject: Subject,
  completed: (structure: string) => Pick<Match, 'open'> | undefined,
): Iterable<Match> {
  const { symbols, types } = subject;
  for (const symbol of symbols.all) {
    if (!isJudged(subject, symbol)) continue;
    const type = types.ofSymbol(symbol);
    if (type.kind !== 'pointer' || (type.of!.qualifiers & Qualifier.const) !== 0) continue;
    if (type.of!.kind === 'function' || type.of!.kind === 'unknown') continue;
    const uses = symbols.usesOf(symbol).filter((use) => use !== symbol.node);
    if (uses.length === 0 || !uses.every((use) => onlyReads(subject, use))) continue;
    const name = type.of!.kind === 'struct' ? type.of!.tag!.name : '';
    const more = name === '' ? {} : completed(name);
    if (more !== undefined)
      yield { ...atName(subject, symbol, `Nothing is changed through \`${symbol.name}\`; it can point to \`const\``), ...more };
  }
}

/** A parameter of a definition, or an object of a block that is written out in the block. */
function isJudged(subject: Subject, symbol: CSymbol): boolean {
  const { syntax } = subject;
  if (symbol.kind !== 'parameter' && (symbol.kind !== 'object' || symbol.linkage !== 'none' || symbol.scope === 0)) return false;
  if (!isOwn(subject, symbol) || isPrototypeParameter(subject, symbol)) return false;
  // The standard says what the parameters of `main` are.
  if (symbol.kind === 'parameter' && isOfMain(subject, symbol)) return false;
  return symbol.kind === 'parameter' || !syntax.isFromMacro(syntax.firstToken(symbol.node));
}

function isOfMain({ syntax }: Subject, symbol: CSymbol): boolean {
  const fn = syntax.ancestor(symbol.node, 'function_definition');
  return fn !== 0 && syntax.text(declaredName(syntax, syntax.child(fn, 'declarator'))) === 'main';
}

/** Does this use of a pointer leave alone what it points to? */
function onlyReads(subject: Subject, use: Node): boolean {
  const { syntax, types } = subject;
  let at = use;
  for (;;) {
    const up = syntax.parent(at);
    switch (syntax.kindName(up)) {
      case 'parenthesized_expression':
      case 'extension_expression':
        at = up;
        continue;
      case 'subscript_expression':
        if (!syntax.isIn(at, 'argument')) return true;
        return isRead(subject, up);
      case 'field_expression':
        return isRead(subject, up);
      case 'pointer_expression':
        return syntax.operator(up) === '*' && isRead(subject, up);
      case 'cast_expression': {
        const to = types.of(up);
        return to.kind === 'void' || isToConst(to);
      }
      case 'update_expression':
        if (syntax.is(syntax.parent(up), 'expression_statement') || syntax.is(syntax.parent(up), 'for_statement')) return true;
        at = up;
        continue;
      case 'binary_expression':
        if (types.value(up).kind !== 'pointer') return true;
        at = up;
        continue;
      case 'argument_list':
        return toConstParameter(subject, at, up);
      case 'unary_expression':
      case 'if_statement':
      case 'while_statement':
      case 'do_statement':
      case 'for_statement':
      case 'expression_statement':
      case 'sizeof_expression':
        return true;
      case 'return_statement':
        return isToConst(resultType(types, syntax.functionOf(up)));
      case 'conditional_expression':
        if (syntax.isIn(at, 'condition')) return true;
        at = up;
        continue;
      case 'init_declarator':
      case 'assignment_expression':
        return toConstObject(subject, at, up);
      default:
        return false;
    }
  }
}

/** The object (or a part of it) is read, not assigned, incremented, or given away by address. */
function isRead(subject: Subject, lvalue: Node): boolean {
  const { syntax, types } = subject;
  let at = lvalue;
  for (;;) {
    const up = syntax.parent(at);
    const kind = syntax.kindName(up);
    if (
      kind === 'parenthesized_expression' ||
      (kind === 'field_expression' && types.of(at).kind !== 'pointer') ||
      (kind === 'subscript_expression' && syntax.isIn(at, 'argument') && types.of(at).kind === 'array')
    ) {
      at = up;
      continue;
    }
    if (kind === 'assignment_expression' && syntax.isIn(at, 'left')) return false;
    if (kind === 'update_expression') return false;
    // The address of a part is a pointer as good as the first.
    if (kind === 'pointer_expression' && syntax.operator(up) === '&') return onlyReads(subject, up);
    if (kind.startsWith('gnu_asm')) return false;
    // An array member decays to a pointer into the object: who gets it may write.
    return types.of(at).kind !== 'array' || onlyReads(subject, at);
  }
}

function isToConst(type: Type | undefined): boolean {
  return type?.kind === 'pointer' && (type.of!.qualifiers & Qualifier.const) !== 0;
}

function toConstParameter(subject: Subject, argument: Node, list: Node): boolean {
  const { syntax, types } = subject;
  const call = syntax.parent(list);
  const fn = functionType(types.value(syntax.child(call, 'function')));
  const index = syntax.children(list).indexOf(argument);
  const parameter = fn?.prototype === true ? fn.parameters![index] : undefined;
  return isToConst(parameter);
}

function toConstObject(subject: Subject, value: Node, holder: Node): boolean {
  const { syntax, types, symbols } = subject;
  if (syntax.is(holder, 'assignment_expression')) {
    if (syntax.isIn(value, 'left')) return true;
    return isToConst(types.of(syntax.child(holder, 'left')));
  }
  for (let d = syntax.child(holder, 'declarator'); d !== 0; d = syntax.child(d, 'declarator'))
    if (syntax.is(d, 'identifier')) {
      const symbol = symbols.of(d);
      return symbol !== undefined && isToConst(types.ofSymbol(symbol));
    }
  return false;
}
