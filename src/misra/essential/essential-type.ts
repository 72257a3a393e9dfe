/**
 * Essential types: the category and width that the guidelines of chapter 10 reason with. A comparison is Boolean although C
 * gives it `int`; `a + b` of two 8-bit operands is 8 bits wide although C promotes them; a constant has the smallest type
 * that holds it.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { TypeContext } from '../../c/types/context.ts';
import { isSigned } from '../../c/types/conversions.ts';
import { bitFieldWidth } from '../../c/types/expression-types.ts';
import type { Type } from '../../c/types/type.ts';

export type EssentialCategory = 'boolean' | 'character' | 'enum' | 'signed' | 'unsigned' | 'floating' | 'complex';

export interface EssentialType {
  readonly category: EssentialCategory;
  readonly bits: number;
  /** Of enumerations: which one. */
  readonly enumeration?: Type;
}

const BOOLEAN: EssentialType = { category: 'boolean', bits: 8 };
const CHARACTER: EssentialType = { category: 'character', bits: 8 };
const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '&', '|', '^']);
const BOOLEAN_OPERATORS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '!=', '&&', '||']);

/** `signed 8 bits`, `Boolean`, … for messages. */
export function showEssential(e: EssentialType): string {
  switch (e.category) {
    case 'boolean':
      return 'essentially Boolean';
    case 'character':
      return 'essentially character';
    case 'enum':
      return `essentially enum${e.enumeration?.tag?.name ? ` ${e.enumeration.tag.name}` : ''}`;
    default:
      return `essentially ${e.category} (${e.bits} bits)`;
  }
}

export class EssentialTypes {
  readonly #types: TypeContext;
  /** By node; null: none. */
  readonly #known: (EssentialType | null | undefined)[] = [];

  constructor(types: TypeContext) {
    this.#types = types;
    this.#known.length = types.syntax.arena.nodes;
  }

  /** Essential type of an expression; undefined for what is not arithmetic or not known. */
  of(expression: Node): EssentialType | undefined {
    const node = this.#types.syntax.unparenthesized(expression);
    const known = this.#known[node];
    if (known !== undefined) return known ?? undefined;
    this.#known[node] = null;
    const answer = this.#compute(node);
    this.#known[node] = answer ?? null;
    return answer;
  }

  /** Essential type that an object of a type has. */
  ofType(type: Type, at: Node): EssentialType | undefined {
    const plain = type.plain;
    switch (plain.kind) {
      case 'enum':
        return { category: 'enum', bits: this.#bits(plain, at), enumeration: plain };
      case 'floating':
        return { category: 'floating', bits: this.#bits(plain, at) };
      case 'complex':
        return { category: 'complex', bits: this.#bits(plain, at) };
      case 'integer':
        if (plain.basic === 'bool') return BOOLEAN;
        if (plain.basic === 'char') return CHARACTER;
        return {
          category: isSigned(this.#types, plain, this.#types.targetAt(at)) ? 'signed' : 'unsigned',
          bits: this.#bits(plain, at),
        };
      default:
        return undefined;
    }
  }

  #bits(type: Type, at: Node): number {
    return (this.#types.size(type, this.#types.targetAt(at)) ?? 4) * 8;
  }

  #standard(node: Node): EssentialType | undefined {
    return this.ofType(this.#types.value(node), node);
  }

  #compute(node: Node): EssentialType | undefined {
    const { syntax } = this.#types;
    switch (syntax.kindName(node)) {
      case 'true':
      case 'false':
        return BOOLEAN;
      case 'char_literal':
        return /^'/.test(syntax.text(node)) ? CHARACTER : this.#standard(node);
      case 'number_literal':
        return this.#literal(node);
      case 'identifier':
        return this.#identifier(node);
      case 'binary_expression':
        return this.#binary(node);
      case 'unary_expression':
        return this.#unary(node);
      case 'conditional_expression':
        return this.#conditional(node);
      case 'comma_expression':
        return this.of(syntax.child(node, 'right'));
      case 'assignment_expression':
        return this.of(syntax.child(node, 'left'));
      case 'extension_expression':
        return this.of(syntax.firstChild(node));
      case 'update_expression':
        return this.of(syntax.child(node, 'argument'));
      case 'field_expression':
        return this.#field(node);
      default:
        return this.#standard(node);
    }
  }

  /** `true` and `false` of `<stdbool.h>` are macros for 1 and 0, and Boolean all the same. */
  #literal(node: Node): EssentialType | undefined {
    const { syntax } = this.#types;
    const token = syntax.firstToken(node);
    const expansion = syntax.arena.expansion[token]!;
    if (expansion !== 0 && /^(?:true|false)$/.test(syntax.expandedFrom(token)[0]?.macro ?? '')) return BOOLEAN;
    return this.#lowest(node, this.#standard(node));
  }

  /** A constant of type `int` or `unsigned int` has the smallest type that holds its value. */
  #lowest(node: Node, standard: EssentialType | undefined): EssentialType | undefined {
    if (standard === undefined || (standard.category !== 'signed' && standard.category !== 'unsigned')) return standard;
    if (standard.bits !== this.#types.targetAt(node).sizes.int * 8) return standard;
    const value = this.#types.constant(node);
    return value === undefined ? standard : { category: standard.category, bits: fitting(value, standard.category) };
  }

  #identifier(node: Node): EssentialType | undefined {
    const { symbols, syntax } = this.#types;
    const symbol = symbols.of(node);
    if (symbol?.kind !== 'enumerator') return this.#standard(node);
    const specifier = syntax.ancestor(symbol.holder, 'enum_specifier');
    if (isConstantsOnly(this.#types, specifier)) return this.#lowest(node, this.#standard(node));
    const { tag, identity } = this.#types.tagOf(specifier);
    const type = this.#types.table.tagged(tag, identity);
    return { category: 'enum', bits: this.#bits(type, node), enumeration: type };
  }

  #binary(node: Node): EssentialType | undefined {
    const { syntax } = this.#types;
    const operator = syntax.operator(node);
    if (BOOLEAN_OPERATORS.has(operator)) return BOOLEAN;
    const left = this.of(syntax.child(node, 'left'));
    const right = this.of(syntax.child(node, 'right'));
    const standard = this.#standard(node);
    if (left === undefined || right === undefined) return standard;
    if (operator === '<<' || operator === '>>') {
      if (left.category !== 'unsigned') return this.#types.constant(node) === undefined ? standard : this.#lowest(node, standard);
      return this.#types.constant(node) === undefined || operator === '>>' ? left : this.#lowest(node, standard);
    }
    if (!ARITHMETIC.has(operator)) return standard;
    const integers = (e: EssentialType): boolean => e.category === 'signed' || e.category === 'unsigned';
    if (
      operator === '+' &&
      ((left.category === 'character' && integers(right)) || (right.category === 'character' && integers(left)))
    )
      return CHARACTER;
    if (operator === '-' && left.category === 'character' && integers(right)) return CHARACTER;
    if (left.category !== right.category || !(integers(left) || left.category === 'floating')) return standard;
    if (this.#types.constant(node) !== undefined) return this.#lowest(node, standard);
    return left.bits >= right.bits ? left : right;
  }

  #unary(node: Node): EssentialType | undefined {
    const { syntax } = this.#types;
    const operator = syntax.operator(node);
    if (operator === '!') return BOOLEAN;
    const operand = this.of(syntax.child(node, 'argument'));
    const standard = this.#standard(node);
    if (operand === undefined) return standard;
    const keeps =
      operator === '~'
        ? operand.category === 'unsigned'
        : operator === '-'
          ? operand.category === 'signed' || operand.category === 'floating'
          : operand.category !== 'boolean';
    if (!keeps) return standard;
    return this.#types.constant(node) !== undefined && operand.category !== 'floating' ? this.#lowest(node, standard) : operand;
  }

  #conditional(node: Node): EssentialType | undefined {
    const { syntax } = this.#types;
    const a = this.of(syntax.child(node, 'consequence') || syntax.child(node, 'condition'));
    const b = this.of(syntax.child(node, 'alternative'));
    if (a === undefined || b === undefined) return this.#standard(node);
    if (sameEssential(a, b)) return a;
    if (a.category === b.category && (a.category === 'signed' || a.category === 'unsigned')) return a.bits >= b.bits ? a : b;
    return this.#standard(node);
  }

  #field(node: Node): EssentialType | undefined {
    const standard = this.#standard(node);
    if (standard === undefined) return undefined;
    const width = bitFieldWidth(this.#types, node);
    if (width === undefined || (standard.category !== 'signed' && standard.category !== 'unsigned')) return standard;
    return { category: standard.category, bits: width <= 8 ? 8 : width <= 16 ? 16 : width <= 32 ? 32 : 64 };
  }
}

export function sameEssential(a: EssentialType, b: EssentialType): boolean {
  return a.category === b.category && a.bits === b.bits && a.enumeration?.plain === b.enumeration?.plain;
}

/** Width of the smallest standard type that holds a value. */
function fitting(value: bigint, category: 'signed' | 'unsigned'): number {
  for (const bits of [8, 16, 32]) {
    const b = BigInt(bits);
    if (category === 'signed' ? BigInt.asIntN(bits, value) === value : value < 1n << b) return bits;
  }
  return 64;
}

/** `enum { A = 1, B };` without tag and without object or type definition only names constants. */
function isConstantsOnly(types: TypeContext, specifier: Node): boolean {
  const { syntax } = types;
  if (syntax.child(specifier, 'name') !== 0) return false;
  const holder = syntax.parent(specifier);
  return syntax.child(holder, 'declarator') === 0 && !syntax.children(holder).some((c) => syntax.is(c, 'init_declarator'));
}

/** Is an expression a composite one (the non-constant result of `+ - * / % & | ^ << >>` or of `?:` over such)? */
export function isComposite(types: TypeContext, expression: Node): boolean {
  const { syntax } = types;
  const node = syntax.unparenthesized(expression);
  if (types.constant(node) !== undefined) return false;
  if (syntax.is(node, 'binary_expression')) {
    const operator = syntax.operator(node);
    return ARITHMETIC.has(operator) || operator === '<<' || operator === '>>';
  }
  if (syntax.is(node, 'conditional_expression'))
    return isComposite(types, syntax.child(node, 'consequence')) || isComposite(types, syntax.child(node, 'alternative'));
  return false;
}
