/**
 * From a program's trees to constraints about the cells of its things, solved. The nodes of a declaration are taken from the
 * last to the first, so that each finds its operands done: no recursion, however deep the nesting.
 */
import type { Declaration } from '../../parse/intake.ts';
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import type { Cell } from './cells.ts';
import { eachFilled } from './filled-members.ts';
import { FunctionEntries } from './function-entries.ts';
import { type Expressions, PointerCalls } from './pointer-calls.ts';
import { ANYTHING } from './pointer-classes.ts';
import { Things } from './things.ts';

/** What a node holds or designates, packed in one number: nothing, a value, a thing, what a pointer leads to, a member. */
type Meaning = number;

const VALUE = 1;
const THING = 2;
const BEHIND = 3;
const MEMBER = 4;
const meant = (kind: number, cell: Cell): Meaning => (cell === 0 ? 0 : cell * 8 + kind);

export class PointerFlow implements Expressions {
  readonly types: Types;
  readonly things: Things;
  readonly entries: FunctionEntries;
  readonly #calls: PointerCalls;
  readonly #meanings: Int32Array;
  /** Pointers made of integers. */
  readonly #converted: Cell[] = [];

  constructor(types: Types) {
    this.types = types;
    this.things = new Things(types);
    this.entries = new FunctionEntries(types, this.things);
    this.#calls = new PointerCalls(this);
    this.#meanings = new Int32Array(types.syntax.arena.nodes);
    for (const declaration of types.syntax.declarations) this.#declaration(declaration);
    this.#solve();
  }

  /** Where no pointer of known origin arrives, it comes from elsewhere: first conversions, then parameters, then members. */
  #solve(): void {
    const { cells, elsewhere } = this.things;
    cells.solve();
    for (const guessed of [this.#converted, this.entries.pointers, [...this.things.members()]]) {
      const empty = guessed.filter((cell) => cells.leadsNowhere(cell));
      for (const cell of empty) cells.copy(elsewhere, cell);
      if (empty.length > 0) cells.solve();
    }
  }

  // Answers ------------------------------------------------------------------------------------------------------------

  /** The cells of the things that an lvalue designates, or parts of. */
  objects(node: Node): readonly Cell[] {
    const { syntax } = this.types;
    let at = node;
    while (this.#kind(at) === MEMBER) {
      const inner = this.#inner(at);
      if (syntax.is(at, 'field_expression') && syntax.operator(at) === '->') return this.targets(inner);
      at = inner;
    }
    if (this.#kind(at) === THING) return [this.#cell(at)];
    return this.#kind(at) === BEHIND ? this.things.cells.objectsOf(this.#cell(at)) : [];
  }

  /** The cells of what the value of an expression leads to. */
  targets(node: Node): readonly Cell[] {
    const { cells } = this.things;
    const kind = this.#kind(node);
    const cell = this.#cell(node);
    if (kind === 0) return [];
    if (kind !== VALUE && isNoValue(this.types.of(node)))
      return kind === MEMBER ? [cell, ...this.objects(node)] : this.objects(node);
    if (kind !== BEHIND) return cells.objectsOf(cell);
    const found = new Set<Cell>();
    for (const at of cells.objectsOf(cell)) for (const to of cells.objectsOf(at)) found.add(to);
    return [...found].sort((a, b) => a - b);
  }

  // Nodes --------------------------------------------------------------------------------------------------------------

  #kind(node: Node): number {
    return this.#meanings[node]! & 7;
  }

  #cell(node: Node): Cell {
    return this.#meanings[node]! >> 3;
  }

  #declaration({ root }: Declaration): void {
    const { kind, end } = this.types.syntax.arena;
    if (root === 0) return;
    for (let n = end[root]! - 1; n >= root; n--) {
      if (kind[n]! >= N.identifier) this.#meanings[n] = this.#expression(n);
      else if (kind[n] === N.init_declarator) this.#initialized(n);
      else if (kind[n] === N.return_statement) this.#returned(n);
    }
  }

  #expression(n: Node): Meaning {
    const { syntax } = this.types;
    switch (syntax.kind(n)) {
      case N.identifier:
        return this.#name(n);
      case N.string_literal:
      case N.concatenated_string:
        return meant(THING, this.things.literals);
      case N.parenthesized_expression:
      case N.extension_expression:
        return this.#grouped(n);
      case N.assignment_expression:
        return this.#assigned(n);
      case N.pointer_expression:
        return this.#pointer(n);
      case N.subscript_expression:
        return meant(BEHIND, this.#either([syntax.child(n, 'argument'), syntax.child(n, 'index')]));
      case N.field_expression:
        return meant(MEMBER, this.#member(n));
      case N.compound_literal_expression:
        return this.#compound(n);
      case N.gnu_asm_expression:
        this.#calls.assembly(n);
        return 0;
      default:
        return meant(VALUE, this.#computed(n));
    }
  }

  /** The cell of the value of an expression that designates nothing. */
  #computed(n: Node): Cell {
    const { syntax } = this.types;
    switch (syntax.kind(n)) {
      case N.call_expression:
        return this.#calls.call(n);
      case N.cast_expression:
        return this.#cast(n, syntax.child(n, 'value'));
      case N.binary_expression:
        return this.canPoint(n) ? this.#either([syntax.child(n, 'left'), syntax.child(n, 'right')]) : 0;
      case N.unary_expression:
      case N.update_expression:
        return this.canPoint(n) ? this.value(syntax.child(n, 'argument')) : 0;
      case N.comma_expression:
        return this.value(syntax.children(n).at(-1)!);
      case N.conditional_expression: {
        const first = syntax.child(n, 'consequence') || syntax.child(n, 'condition');
        return this.#either([first, syntax.child(n, 'alternative')]);
      }
      case N.generic_expression: {
        const associations = syntax.children(n).filter((c) => syntax.is(c, 'generic_association'));
        return this.#either(associations.map((a) => syntax.child(a, 'value')));
      }
      default:
        return 0;
    }
  }

  #name(n: Node): Meaning {
    const symbol = this.types.symbols.of(n);
    const kind = symbol?.kind;
    return kind === 'object' || kind === 'parameter' || kind === 'function' ? meant(THING, this.things.ofSymbol(symbol!)) : 0;
  }

  /** In parentheses; of a statement expression, its last expression. */
  #grouped(n: Node): Meaning {
    const { syntax } = this.types;
    const inner = syntax.firstChild(n);
    if (!syntax.is(inner, 'compound_statement')) return this.#meanings[inner]!;
    const last = syntax.children(inner).at(-1) ?? 0;
    return syntax.is(last, 'expression_statement') ? meant(VALUE, this.value(syntax.firstChild(last))) : 0;
  }

  #pointer(n: Node): Meaning {
    const { syntax } = this.types;
    const argument = syntax.child(n, 'argument');
    return syntax.operator(n) === '&' ? meant(VALUE, this.#pointerTo(argument)) : meant(BEHIND, this.value(argument));
  }

  #assigned(n: Node): Meaning {
    const { syntax } = this.types;
    const left = syntax.child(n, 'left');
    const right = this.value(syntax.child(n, 'right'));
    if (this.canPoint(left)) this.store(left, right);
    return this.#meanings[left]! || meant(VALUE, right);
  }

  #member(n: Node): Cell {
    const { types } = this;
    const argument = types.syntax.child(n, 'argument');
    const record = types.syntax.operator(n) === '.' ? types.of(argument) : types.value(argument).of;
    if (record === undefined || !isRecord(record)) return 0;
    const found = types.member(record, types.syntax.nameId(types.syntax.child(n, 'field')));
    return found === undefined ? 0 : this.things.ofMember(found);
  }

  /** What a pointer becomes; an integer that becomes one leads elsewhere, unless it is known to come from pointers. */
  #cast(n: Node, inner: Node): Cell {
    const to = this.types.of(n);
    if (!holdsPointers(this.types, to, n)) return 0;
    const from = this.value(inner);
    const isMade = to.kind === 'pointer' && this.types.value(inner).kind === 'integer';
    const pointers = this.things.classes.of(to);
    if ((!isMade && pointers === ANYTHING) || this.types.constant(inner) === 0n) return from;
    const result = this.things.cells.add(pointers);
    this.things.cells.copy(from, result);
    if (isMade) this.#converted.push(result);
    return result;
  }

  #initialized(n: Node): void {
    const { syntax } = this.types;
    const symbol = this.types.declaredBy(syntax.child(n, 'declarator'));
    if (symbol !== undefined) this.#fill(this.things.ofSymbol(symbol), this.types.ofSymbol(symbol), syntax.child(n, 'value'));
  }

  #compound(n: Node): Meaning {
    const type = this.types.of(n);
    const cell = this.things.add({ kind: 'compound', node: n, type }, this.things.classes.of(type));
    this.#fill(cell, type, this.types.syntax.child(n, 'value'));
    return meant(THING, cell);
  }

  #fill(cell: Cell, type: Type, initializer: Node): void {
    eachFilled(this.types, type, initializer, (leaf, member) => {
      this.things.cells.copy(this.value(leaf), member === undefined ? cell : this.things.ofMember(member));
    });
  }

  #returned(n: Node): void {
    const from = this.value(this.types.syntax.firstChild(n));
    const entry = this.entries.around(n);
    if (entry !== undefined) this.things.cells.copy(from, entry.result);
  }

  // Values and lvalues -------------------------------------------------------------------------------------------------

  value(n: Node): Cell {
    const kind = n === 0 ? 0 : this.#kind(n);
    if (kind === 0 || kind === VALUE) return kind === 0 ? 0 : this.#cell(n);
    const type = this.types.of(n);
    if (isNoValue(type)) return this.#pointerTo(n);
    if (!holdsPointers(this.types, type, n)) return 0;
    return kind === BEHIND ? this.things.cells.load(this.#cell(n), this.things.classes.of(type)) : this.#cell(n);
  }

  /** One cell for the values of several expressions. */
  #either(nodes: readonly Node[]): Cell {
    return this.things.joined(nodes.map((n) => this.value(n)));
  }

  /** Of a member, the pointer leads to the record, too: the way back is arithmetic. */
  #pointerTo(n: Node): Cell {
    const { syntax } = this.types;
    const own = this.#kind(n) === MEMBER ? this.things.addressOf(this.#cell(n)) : 0;
    let at = n;
    while (this.#kind(at) === MEMBER) {
      const inner = this.#inner(at);
      if (syntax.is(at, 'field_expression') && syntax.operator(at) === '->') return this.things.joined([own, this.value(inner)]);
      at = inner;
    }
    const kind = this.#kind(at);
    return this.things.joined([
      own,
      kind === THING ? this.things.addressOf(this.#cell(at)) : kind === BEHIND ? this.#cell(at) : 0,
    ]);
  }

  /** What a member is of; what stands in parentheses. */
  #inner(n: Node): Node {
    const { syntax } = this.types;
    return syntax.is(n, 'field_expression') ? syntax.child(n, 'argument') : syntax.firstChild(n);
  }

  store(n: Node, from: Cell): void {
    const kind = this.#kind(n);
    if (kind === BEHIND) this.things.cells.store(this.#cell(n), from);
    else if (kind === THING || kind === MEMBER) this.things.cells.copy(from, this.#cell(n));
  }

  canPoint(n: Node): boolean {
    return holdsPointers(this.types, this.types.of(n), n);
  }
}

/** An array or function: its value is a pointer to it. */
function isNoValue({ kind }: Type): boolean {
  return kind === 'array' || kind === 'function';
}

/** Pointers, integers of their size, and what may contain them; a record holds nothing itself, its members do. */
function holdsPointers(types: Types, type: Type, at: Node): boolean {
  let element = type;
  while (element.kind === 'array') element = element.of!;
  switch (element.kind) {
    case 'integer':
      return (types.size(element, types.targetAt(at)) ?? 0) >= types.targetAt(at).pointer;
    case 'pointer':
    case 'function':
    case 'va_list':
    case 'vector':
    case 'unknown':
      return true;
    default:
      return false;
  }
}
