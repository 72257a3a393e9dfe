/**
 * Essential types: the type that an expression has in the programmer's mind, before the integer promotions. A category and
 * a width; two expressions agree when both do. Constants have the narrowest type of their signedness that holds them.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import { isSigned } from './conversions.ts';
import { bitFieldWidth, chosenAssociation } from './expression-types.ts';
import type { Target } from './target.ts';
import { isTruthName } from './truth-names.ts';
import { TRUTH, type Type } from './type.ts';
import { typeText } from './type-text.ts';
import type { Types } from './types.ts';

export type EssentialCategory = 'boolean' | 'character' | 'signed' | 'unsigned' | 'enum' | 'floating' | 'complex' | 'none';

export interface EssentialType {
  readonly category: EssentialCategory;
  /** Width in bits; the rank within a category. 1 for Boolean. */
  readonly bits: number;
  /** The type it stands for: the enumeration of an `enum`, the standard type of the others. */
  readonly type: Type;
  /** The expression is an integer constant expression. */
  readonly constant: boolean;
}

/** Subtrees larger than this are answered from the leaves up, without recursion. */
const LARGE = 400;

// [impl->dsn~c-essential-types~1]
export class EssentialTypes {
  readonly #types: Types;
  /** By node: 0 not asked yet, else how many of `#distinct` end with its answer. */
  readonly #known: Int32Array;
  readonly #distinct: EssentialType[] = [];
  /** By type: which of them, counted from 1. */
  readonly #ids = new Map<number, number[]>();
  /** The large subtree that was walked from its leaves last. */
  #walkedFrom = 0;
  #walkedTo = 0;
  #ownTruth: boolean | undefined;

  constructor(types: Types) {
    this.#types = types;
    this.#known = new Int32Array(types.syntax.arena.nodes);
  }

  of(node: Node): EssentialType {
    const known = this.#known[node]!;
    if (known !== 0) return this.#distinct[known - 1]!;
    const { end } = this.#types.syntax.arena;
    if (end[node]! - node > LARGE && (node < this.#walkedFrom || node >= this.#walkedTo)) this.#fromLeaves(node);
    return this.#remember(node);
  }

  /** Equal answers are one object. */
  #remember(node: Node): EssentialType {
    const essential = this.#compute(node);
    const { category, bits, constant } = essential;
    let same = this.#ids.get(essential.type.id);
    if (same === undefined) {
      same = [];
      this.#ids.set(essential.type.id, same);
    }
    let id = same.find((i) => {
      const other = this.#distinct[i - 1]!;
      return other.category === category && other.bits === bits && other.constant === constant;
    });
    if (id === undefined) {
      id = this.#distinct.push(essential);
      same.push(id);
    }
    this.#known[node] = id;
    return this.#distinct[id - 1]!;
  }

  #fromLeaves(node: Node): void {
    const { end, kind } = this.#types.syntax.arena;
    this.#walkedFrom = node;
    this.#walkedTo = end[node]!;
    for (let n = end[node]! - 1; n > node; n--) {
      if (kind[n] === N.binary_expression && this.#known[n] === 0) this.#remember(n);
    }
  }

  /** The essential type of an object of a type. */
  ofType(type: Type, target: Target): EssentialType {
    return this.#make(type, (this.#types.size(type, target) ?? 0) * 8, target, false);
  }

  #make(type: Type, bits: number, target: Target, constant: boolean): EssentialType {
    const plain = type.plain;
    if ((type.qualifiers & TRUTH) !== 0) return { category: 'boolean', bits: 1, type: this.#types.table.basic('bool'), constant };
    switch (plain.kind) {
      case 'integer':
        if (plain.basic === 'bool') return { category: 'boolean', bits: 1, type: plain, constant };
        if (plain.basic === 'char') return { category: 'character', bits, type: plain, constant };
        return { category: isSigned(this.#types, plain, target) ? 'signed' : 'unsigned', bits, type: plain, constant };
      case 'enum':
        return { category: 'enum', bits, type: plain, constant };
      case 'floating':
        return { category: 'floating', bits, type: plain, constant };
      case 'complex':
        return { category: 'complex', bits, type: plain, constant };
      default:
        return { category: 'none', bits: 0, type: plain, constant };
    }
  }

  #compute(node: Node): EssentialType {
    const { syntax } = this.#types;
    switch (syntax.kind(node)) {
      case N.parenthesized_expression:
        return syntax.kind(node + 1) === N.compound_statement ? this.#standard(node) : this.of(node + 1);
      case N.extension_expression:
        return this.of(syntax.child(node, 'argument'));
      case N.comma_expression:
        return this.of(syntax.child(node, 'right'));
      case N.assignment_expression:
        return asConstant(this.of(syntax.child(node, 'left')), false);
      case N.update_expression:
        return asConstant(this.of(syntax.child(node, 'argument')), false);
      case N.true:
      case N.false:
        return this.#boolean(node);
      case N.number_literal:
        return this.#number(node);
      case N.char_literal:
        return this.#character(node);
      case N.identifier:
        return this.#identifier(node);
      case N.field_expression:
        return this.#member(node);
      case N.unary_expression:
        return this.#unary(node);
      case N.binary_expression:
        return this.#binary(node);
      case N.conditional_expression:
        return this.#conditional(node);
      case N.generic_expression:
        return this.of(chosenAssociation(this.#types, node));
      default:
        return this.#standard(node);
    }
  }

  /** By the standard type of the expression. */
  #standard(node: Node): EssentialType {
    const target = this.#types.targetAt(node);
    if (this.#isTruth(node)) return this.#boolean(node);
    const type = this.#types.value(node);
    return this.#make(type, (this.#types.size(type, target) ?? 0) * 8, target, this.#types.constant(node) !== undefined);
  }

  /** Is the type definition named like a Boolean that gives an object, a cast or the result of a call its type? */
  #isTruth(node: Node): boolean {
    const types = this.#types;
    const { syntax } = types;
    if (!this.#hasOwnTruth()) return false;
    if (syntax.is(node, 'cast_expression')) return (types.named(syntax.child(node, 'type')).qualifiers & TRUTH) !== 0;
    if (syntax.is(node, 'call_expression')) {
      const callee = types.value(syntax.child(node, 'function'));
      return callee.kind === 'pointer' && callee.of!.kind === 'function' && (callee.of!.of!.qualifiers & TRUTH) !== 0;
    }
    return (types.of(node).qualifiers & TRUTH) !== 0;
  }

  #boolean(node: Node): EssentialType {
    const constant = this.#types.constant(node) !== undefined;
    return { category: 'boolean', bits: 1, type: this.#types.table.basic('bool'), constant };
  }

  #number(node: Node): EssentialType {
    const { syntax } = this.#types;
    const { space, arena } = syntax;
    // 0 and 1 that `false` and `true` of <stdbool.h> stand for are Boolean.
    const expansion = arena.expansion[syntax.firstToken(node)]!;
    const body = expansion === 0 ? 0 : space.expansions.bodyOf(expansion);
    if (body !== 0) {
      const name = space.spellings.text(space.macros.get(space.expansions.macroOf(body)).name);
      if (name === 'true' || name === 'false') return this.#boolean(node);
      if (/^(?:TRUE|FALSE|True|False)$/.test(name) && this.#hasOwnTruth()) return this.#boolean(node);
    }
    const literal = this.#types.number(node);
    if (literal.kind === 'integer' && (literal.type === 'int' || literal.type === 'unsigned int')) {
      return this.#lowest(literal.type === 'int', literal.value, this.#types.of(node));
    }
    return this.#standard(node);
  }

  #character(node: Node): EssentialType {
    if (!this.#types.syntax.text(node).startsWith("'")) return this.#standard(node);
    return { category: 'character', bits: 8, type: this.#types.table.basic('char'), constant: true };
  }

  /** STLR and UTLR: the type of lowest rank that holds the value. */
  #lowest(signed: boolean, value: bigint, type: Type): EssentialType {
    let bits = 8;
    while (bits < 64 && (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) !== value) bits *= 2;
    return { category: signed ? 'signed' : 'unsigned', bits, type, constant: true };
  }

  #identifier(node: Node): EssentialType {
    const symbol = this.#types.symbols.of(node);
    if (symbol?.kind !== 'enumerator') return this.#standard(node);
    const specifier = this.#types.syntax.ancestor(symbol.holder, 'enum_specifier');
    if (this.#namesTruth(specifier)) return this.#boolean(node);
    const value = this.#types.enumerator(node) ?? 0n;
    if (!this.#isNamed(specifier)) return this.#lowest(true, value, this.#types.of(node));
    const { tag, identity } = this.#types.tagOf(specifier);
    const type = this.#types.table.tagged(tag, identity);
    return asConstant(this.ofType(type, this.#types.targetAt(node)), true);
  }

  /** `typedef enum { FALSE, TRUE } bool_t;` */
  #namesTruth(specifier: Node): boolean {
    const { syntax } = this.#types;
    const holder = syntax.parent(specifier);
    if (!syntax.is(holder, 'type_definition')) return false;
    return syntax.children(holder, 'declarator').some((d) => isTruthName(syntax.text(d)));
  }

  /** Does the program use a Boolean type of its own, to which `TRUE` and `FALSE` belong? */
  #hasOwnTruth(): boolean {
    this.#ownTruth ??= this.#types.symbols.all.some(
      (s) => s.kind === 'typedef' && isTruthName(s.name) && this.#types.symbols.usesOf(s).length > 0,
    );
    return this.#ownTruth;
  }

  /** An enumeration with a tag, or one that types something: `enum { A } x;`, `typedef enum { A } e;`. */
  #isNamed(specifier: Node): boolean {
    const { syntax } = this.#types;
    if (syntax.child(specifier, 'name') !== 0) return true;
    const holder = syntax.parent(specifier);
    return syntax.child(holder, 'declarator') !== 0 || !syntax.is(holder, 'declaration');
  }

  #member(node: Node): EssentialType {
    const standard = this.#standard(node);
    const width = bitFieldWidth(this.#types, node);
    if (width === undefined || (standard.category !== 'signed' && standard.category !== 'unsigned')) return standard;
    let bits = 8;
    while (bits < width) bits *= 2;
    return { category: standard.category, bits, type: standard.type, constant: standard.constant };
  }

  #unary(node: Node): EssentialType {
    const operator = this.#types.syntax.operator(node);
    if (operator === '!') return this.#boolean(node);
    const argument = this.of(this.#types.syntax.child(node, 'argument'));
    const value = this.#types.constant(node);
    const isInteger = argument.category === 'signed' || argument.category === 'unsigned';
    switch (operator) {
      case '+':
        return isInteger ? argument : this.#standard(node);
      case '-':
        if (argument.category !== 'signed') return this.#standard(node);
        return this.#constantOr(node, value, true, argument);
      case '~':
        if (argument.category !== 'unsigned') return this.#standard(node);
        return this.#constantOr(node, value, false, argument);
      default:
        return this.#standard(node);
    }
  }

  /** The lowest type of a constant of at most `int`'s rank, else the given one. */
  #constantOr(node: Node, value: bigint | undefined, signed: boolean, otherwise: EssentialType): EssentialType {
    if (value === undefined) return asConstant(otherwise, false);
    const type = this.#types.of(node);
    if (type.basic !== 'int' && type.basic !== 'unsigned int') return asConstant(otherwise, true);
    return this.#lowest(signed, value, type);
  }

  #binary(node: Node): EssentialType {
    const { syntax } = this.#types;
    const operator = syntax.operator(node);
    switch (operator) {
      case '&&':
      case '||':
      case '==':
      case '!=':
      case '<':
      case '>':
      case '<=':
      case '>=':
        return this.#boolean(node);
    }
    const left = this.of(syntax.child(node, 'left'));
    const right = this.of(syntax.child(node, 'right'));
    const value = this.#types.constant(node);
    if (operator === '<<' || operator === '>>') {
      return left.category === 'unsigned' ? this.#constantOr(node, value, false, left) : this.#standard(node);
    }
    const character = this.#characterArithmetic(operator, left, right);
    if (character !== undefined) return asConstant(character, value !== undefined);
    if (left.category !== right.category) return this.#standard(node);
    if (left.category !== 'signed' && left.category !== 'unsigned') return this.#standard(node);
    return this.#constantOr(node, value, left.category === 'signed', left.bits >= right.bits ? left : right);
  }

  #characterArithmetic(operator: string, left: EssentialType, right: EssentialType): EssentialType | undefined {
    const isOffset = (e: EssentialType) => e.category === 'signed' || e.category === 'unsigned';
    if ((operator === '+' || operator === '-') && left.category === 'character' && isOffset(right)) return left;
    if (operator === '+' && right.category === 'character' && isOffset(left)) return right;
    return undefined;
  }

  #conditional(node: Node): EssentialType {
    const { syntax } = this.#types;
    const a = this.of(syntax.child(node, 'consequence') || syntax.child(node, 'condition'));
    const b = this.of(syntax.child(node, 'alternative'));
    const constant = this.#types.constant(node) !== undefined;
    if (a.category !== b.category || (a.category === 'enum' && a.type.plain !== b.type.plain)) return this.#standard(node);
    return asConstant(a.bits >= b.bits ? a : b, constant);
  }
}

function asConstant({ category, bits, type }: EssentialType, constant: boolean): EssentialType {
  return { category, bits, type, constant };
}

/** For messages: `Boolean`, `character`, `8-bit signed`, `enum colour`, `double`. */
export function essentialText(essential: EssentialType): string {
  switch (essential.category) {
    case 'boolean':
      return 'Boolean';
    case 'character':
      return 'character';
    case 'signed':
    case 'unsigned':
      return `${essential.bits}-bit ${essential.category}`;
    default:
      return typeText(essential.type);
  }
}
