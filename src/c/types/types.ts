/**
 * The types of a program, asked for lazily and remembered: `of(expression)`, `ofSymbol(symbol)`, `constant(expression)`.
 * A declaration has the meaning that it has in the first of its units; where its names mean something else in another unit,
 * that unit has a variant of it (`meanings.ts`).
 */
import type { DeclarationId, Node } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';
import type { Syntax } from '../tree/syntax.ts';
import { ConstantValues, NumberLiterals } from './answers.ts';
import { constantValue } from './constants.ts';
import type { Member, RecordLayout, TypeContext } from './context.ts';
import { adjusted, declaratorType, namedType, specifiedType, withAlignment } from './declared-types.ts';
import { completed, typeOfExpression } from './expression-types.ts';
import { alignmentOf, enterMembers, findMember, layoutOf, sizeOf } from './layout.ts';
import type { NumberLiteral } from './literals.ts';
import { type EnumValues, enumValues, membersOf, tagOf, underlyingOf } from './records.ts';
import type { CSymbol } from './symbol.ts';
import type { Symbols } from './symbols.ts';
import { modelKey, type Target } from './target.ts';
import { isTruthName } from './truth-names.ts';
import { isRecord, type Tag, TRUTH, type Type, TypeTable } from './type.ts';

/** What the types need to know of a unit. */
export interface UnitFacts {
  readonly target: Target;
  readonly c23: boolean;
  /** Its declarations. */
  readonly declarations: Int32Array;
}

// [impl->dsn~c-bounds-of-meaning~1]
/** Subtrees larger than this are typed from the leaves up, without recursion, unless their first child is known already. */
const LARGE = 400;
const MANY_MEMBERS = 32;
/** Declarations whose types depend on one another in a chain longer than this have no known type. */
const LONGEST_CHAIN = 200;

/** An enumeration, or an integer other than `_Bool` itself. */
function isCount(type: Type): boolean {
  return type.kind === 'enum' || (type.kind === 'integer' && type.basic !== 'bool');
}

export class Types implements TypeContext {
  readonly syntax: Syntax;
  readonly symbols: Symbols;
  readonly table = new TypeTable();
  readonly #units: readonly UnitFacts[];
  readonly #expressions: Int32Array;
  readonly #symbols: (Type | undefined)[];
  readonly #descriptors = new Map<Node, Type>();
  readonly #constants: ConstantValues;
  readonly #numbers = new NumberLiterals();
  readonly #members = new Map<Node, readonly Member[]>();
  /** The members of records with many, by definition and name. */
  readonly #byName = new Map<Node, Map<number, Member>>();
  readonly #layouts = new Map<string, RecordLayout>();
  readonly #enums = new Map<Node, EnumValues>();
  readonly #tags = new Map<Node, { tag: Tag; identity: string }>();
  #unitsByDeclaration: readonly (readonly number[] | undefined)[] | undefined;
  readonly #unitSets = new Map<number, ReadonlySet<number>>();
  /** Being computed: a type that depends on itself is unknown. */
  readonly #busy = new Set<number>();
  #lastRoot = 0;
  #lastEnd = 0;
  #lastUnit: UnitFacts | undefined;

  constructor(syntax: Syntax, symbols: Symbols, units: readonly UnitFacts[]) {
    this.syntax = syntax;
    this.symbols = symbols;
    this.#units = units;
    this.#expressions = new Int32Array(syntax.arena.nodes);
    // Filled here and there: with all places at once it stays a plain list.
    this.#symbols = new Array<Type | undefined>(symbols.all.length + 1);
    this.#constants = new ConstantValues(syntax.arena.nodes);
  }

  unitAt(node: Node): UnitFacts {
    if (this.#lastUnit !== undefined && node >= this.#lastRoot && node < this.#lastEnd) return this.#lastUnit;
    const declaration = this.syntax.declarationOf(node);
    this.#lastRoot = declaration.root;
    this.#lastEnd = this.syntax.arena.end[declaration.root]!;
    this.#lastUnit = this.#units[declaration.unit]!;
    return this.#lastUnit;
  }

  targetAt(node: Node): Target {
    return this.unitAt(node).target;
  }

  isC23(node: Node): boolean {
    return this.unitAt(node).c23;
  }

  of(node: Node): Type {
    if (node === 0) return this.table.unknown;
    const known = this.#expressions[node]!;
    if (known > 0) return this.table.get(known);
    if (known < 0) return this.table.unknown;
    if (this.syntax.arena.end[node]! - node > LARGE && this.#expressions[node + 1] === 0) this.#fromLeaves(node);
    return this.#compute(node);
  }

  #compute(node: Node): Type {
    this.#expressions[node] = -1;
    const type = typeOfExpression(this, node);
    this.#expressions[node] = type.id;
    return type;
  }

  #fromLeaves(node: Node): void {
    const { kind, end } = this.syntax.arena;
    for (let n = end[node]! - 1; n > node; n--) {
      if (this.#expressions[n] === 0 && kind[n]! >= N.identifier && kind[n] !== N.concatenated_string) this.#compute(n);
    }
  }

  number(leaf: Node): NumberLiteral {
    return this.#numbers.of(this.syntax.nameId(leaf), () => this.syntax.text(leaf), this.targetAt(leaf));
  }

  value(node: Node): Type {
    const type = this.of(node);
    if (type.kind === 'array') return this.table.pointer(type.of!);
    if (type.kind === 'function') return this.table.pointer(type);
    return type.plain;
  }

  ofSymbol(symbol: CSymbol): Type {
    const known = this.#symbols[symbol.id];
    if (known !== undefined) return known;
    if (this.#busy.size >= LONGEST_CHAIN) return this.table.unknown;
    if (this.#busy.has(symbol.id)) return symbol.kind === 'enumerator' ? this.table.int : this.table.unknown;
    this.#busy.add(symbol.id);
    const type = this.#symbolType(symbol);
    this.#busy.delete(symbol.id);
    this.#symbols[symbol.id] = type;
    return type;
  }

  #symbolType(symbol: CSymbol): Type {
    switch (symbol.kind) {
      case 'enumerator':
        return this.#enumeratorType(symbol);
      case 'label':
        return this.table.unknown;
      case 'tag': {
        const { tag, identity } = this.tagOf(symbol.holder);
        return this.table.tagged(tag, identity);
      }
      default:
        return this.#declaredType(symbol);
    }
  }

  #declaredType(symbol: CSymbol): Type {
    const { holder, node } = symbol;
    if (holder === node) return this.table.int;
    const { arena } = this.syntax;
    let top = node;
    while (arena.parent[top] !== holder) top = arena.parent[top]!;
    const initializer = arena.kind[top] === N.init_declarator ? this.syntax.child(top, 'value') : 0;
    const isParameter = symbol.kind === 'parameter';
    let type = declaratorType(this, holder, top, specifiedType(this, holder, initializer));
    if (isParameter) type = adjusted(this, type, top);
    else if (initializer !== 0) type = completed(this, type, initializer);
    if (type.kind === 'array' && type.length === undefined) type = this.#completedElsewhere(symbol, type);
    if (symbol.kind !== 'typedef') return type;
    const named = withAlignment(this, holder, top, type);
    return isTruthName(symbol.name) && isCount(named) ? this.table.qualified(named, TRUTH) : named;
  }

  /** `extern int a[];` where another declaration of the same object knows the length. */
  #completedElsewhere(symbol: CSymbol, type: Type): Type {
    for (const other of this.symbols.declarationsOf(symbol)) {
      if (other.id === symbol.id || other.kind !== symbol.kind || other.declaration !== symbol.declaration) {
        if (other.id === symbol.id || !this.#sees(symbol, other)) continue;
      }
      const known = other.id === symbol.id ? type : this.ofSymbol(other);
      if (known.kind === 'array' && known.length !== undefined) return known;
    }
    return type;
  }

  /** The unit of `symbol` contains the declaration of `other`. */
  #sees(symbol: CSymbol, other: CSymbol): boolean {
    return this.#inUnitOf(symbol.declaration, other.declaration);
  }

  /** The units that hold a declaration, ascending. */
  unitsOf(declaration: DeclarationId): readonly number[] {
    if (this.#unitsByDeclaration === undefined) {
      const lists = new Array<number[] | undefined>(this.syntax.declarations.length);
      this.#units.forEach(({ declarations }, unit) => {
        for (const id of declarations) {
          const known = lists[id];
          if (known === undefined) lists[id] = [unit];
          else if (known.at(-1) !== unit) known.push(unit);
        }
      });
      this.#unitsByDeclaration = lists;
    }
    return this.#unitsByDeclaration[declaration] ?? [];
  }

  /** Does one symbol of file scope stand before another in a unit that holds the other? */
  precedes(a: CSymbol, b: CSymbol, unit: number): boolean {
    if (a.declaration === b.declaration) return a.id < b.id;
    const { declarations } = this.#units[unit]!;
    const at = declarations.indexOf(a.declaration);
    return at >= 0 && at < declarations.indexOf(b.declaration);
  }

  #inUnitOf(a: number, b: number): boolean {
    const { unit } = this.syntax.declarations[a]!;
    let set = this.#unitSets.get(unit);
    if (set === undefined) {
      set = new Set(this.#units[unit]!.declarations);
      this.#unitSets.set(unit, set);
    }
    return set.has(b);
  }

  #enumeratorType(symbol: CSymbol): Type {
    const specifier = this.syntax.ancestor(symbol.holder, 'enum_specifier');
    const value = this.#enumOf(specifier).values.get(symbol.holder) ?? 0n;
    const target = this.targetAt(symbol.node);
    const bits = BigInt(target.sizes.int * 8);
    if (this.syntax.child(specifier, 'underlying_type') === 0 && BigInt.asIntN(Number(bits), value) === value)
      return this.table.int;
    const { tag, identity } = this.tagOf(specifier);
    return this.underlying(this.table.tagged(tag, identity), target);
  }

  #enumOf(specifier: Node): EnumValues {
    let values = this.#enums.get(specifier);
    if (values === undefined) {
      // While its own values are computed, an enumeration has those found so far.
      const found = new Map<Node, bigint>();
      this.#enums.set(specifier, { values: found, least: 0n, greatest: 0n });
      values = enumValues(this, specifier, found);
      this.#enums.set(specifier, values);
    }
    return values;
  }

  /** Value of an enumerator that a leaf names; undefined for other names. */
  enumerator(leaf: Node): bigint | undefined {
    const symbol = this.symbols.of(leaf);
    if (symbol?.kind !== 'enumerator') return undefined;
    return this.#enumOf(this.syntax.ancestor(symbol.holder, 'enum_specifier')).values.get(symbol.holder);
  }

  named(descriptor: Node): Type {
    let type = this.#descriptors.get(descriptor);
    if (type === undefined) {
      type = this.syntax.is(descriptor, 'type_descriptor') ? namedType(this, descriptor) : this.value(descriptor);
      this.#descriptors.set(descriptor, type);
    }
    return type;
  }

  constant(node: Node): bigint | undefined {
    if (node === 0) return undefined;
    if (this.#constants.isKnown(node)) return this.#constants.get(node);
    if (this.syntax.arena.end[node]! - node > LARGE && !this.#constants.isKnown(node + 1)) this.#constantsFromLeaves(node);
    return this.#evaluate(node);
  }

  #evaluate(node: Node): bigint | undefined {
    // Asked again while it is computed, it is no constant.
    this.#constants.set(node, undefined);
    const value = constantValue(this, node);
    if (value !== undefined) this.#constants.set(node, value);
    return value;
  }

  #constantsFromLeaves(node: Node): void {
    this.#fromLeaves(node);
    const { kind, end } = this.syntax.arena;
    for (let n = end[node]! - 1; n > node; n--) {
      if (!this.#constants.isKnown(n) && kind[n]! >= N.identifier) this.#evaluate(n);
    }
  }

  members(record: Type): readonly Member[] {
    const { definition } = record.tag!;
    if (definition === 0) return [];
    let members = this.#members.get(definition);
    if (members === undefined) {
      this.#members.set(definition, []);
      members = membersOf(this, record);
      this.#members.set(definition, members);
    }
    return members;
  }

  member(record: Type, nameId: number): Member | undefined {
    const members = this.members(record);
    if (members.length < MANY_MEMBERS) return findMember(this, record, nameId);
    const { definition } = record.tag!;
    let byName = this.#byName.get(definition);
    if (byName === undefined) {
      byName = new Map();
      this.#byName.set(definition, byName);
      enterMembers(this, record, byName);
    }
    return byName.get(nameId);
  }

  size(type: Type, target: Target): number | undefined {
    return sizeOf(this, type, target);
  }

  alignment(type: Type, target: Target): number {
    return alignmentOf(this, type, target);
  }

  layout(record: Type, target: Target): RecordLayout {
    const key = `${record.plain.id} ${modelKey(target)}`;
    let layout = this.#layouts.get(key);
    if (layout === undefined) {
      this.#layoutInner(record, target);
      // A record that contains itself (an error in the source) has no size while it is laid out.
      this.#layouts.set(key, { size: 0, alignment: 1, members: [], uncertain: true });
      layout = layoutOf(this, record, target);
      this.#layouts.set(key, layout);
    }
    return layout;
  }

  /** Lays out the records inside of a record first, without recursion: they may be nested a hundred thousand deep. */
  #layoutInner(record: Type, target: Target): void {
    const stack = [record.plain];
    const seen = new Set<Type>(stack);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const before = stack.length;
      for (const member of this.members(top)) {
        let { type } = member;
        while (type.kind === 'array') type = type.of!;
        const inner = type.plain;
        if (!isRecord(inner) || inner.tag!.definition === 0 || seen.has(inner)) continue;
        seen.add(inner);
        if (!this.#layouts.has(`${inner.id} ${modelKey(target)}`)) stack.push(inner);
      }
      if (stack.length > before) continue;
      stack.pop();
      if (stack.length > 0) this.#layouts.set(`${top.id} ${modelKey(target)}`, layoutOf(this, top, target));
    }
  }

  underlying(type: Type, target: Target): Type {
    const { definition } = type.tag!;
    const values = definition === 0 ? { values: new Map(), least: 0n, greatest: 0n } : this.#enumOf(definition);
    return underlyingOf(this, type, values, target);
  }

  tagOf(specifier: Node): { tag: Tag; identity: string } {
    let tag = this.#tags.get(specifier);
    if (tag === undefined) {
      tag = tagOf(this, specifier, (a, b) => this.#inUnitOf(a, b));
      this.#tags.set(specifier, tag);
    }
    return tag;
  }

  /** The symbol declared by a declarator (or a declaration's first one). */
  declaredBy(declarator: Node): CSymbol | undefined {
    const { kind, field, end } = this.syntax.arena;
    for (let n = declarator; n < end[declarator]!; n++) {
      if (
        (kind[n] === N.identifier || kind[n] === N.type_identifier || kind[n] === N.field_identifier) &&
        (field[n] === F.declarator || n === declarator)
      ) {
        const symbol = this.symbols.of(n);
        if (symbol?.node === n) return symbol;
      }
    }
    return undefined;
  }
}
