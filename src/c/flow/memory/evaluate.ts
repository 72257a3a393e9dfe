/**
 * Evaluates expressions over a state. Where a call can end in several ways (an allocation that fails, a function of the
 * program with several exits), the point is evaluated once per way: `choose` says which way this run takes.
 */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { isRecord, Qualifier, type Type } from '../../types/type.ts';
import { greatest, least } from '../interval.ts';
import { compareValues } from './compare.ts';
import { contentsOf, textUnits } from './initial-contents.ts';
import type { Frame, Machine } from './machine.ts';
import type { Operation } from './operation.ts';
import type { Place } from './place.ts';
import { contentsAt, copy, load, store } from './places.ts';
import { isBehindParameter } from './region.ts';
import { State } from './state.ts';
import {
  ANY_POINTER, calculated, constant, floating, floatingOf, type IntegerValue,integer, isNull, joinValues, NULL_POINTER, Null, OTHER, 
  type PointerValue, pointer, pointerOf, type Target, TRUTH, tainted, targetOf, type Value, withUnset,
} from './value.ts'; // biome-ignore format: a list

/** A run of a point that cannot happen: its assumptions contradict the state. */
export const INFEASIBLE = { infeasible: true };

export interface CallPort {
  call(evaluator: Evaluator, node: Node): Value;
}

function nowhere(type: Type): Place {
  return { targets: [], elsewhere: true, type, union: false, bits: undefined };
}

export class Evaluator {
  readonly machine: Machine;
  readonly frame: Frame;
  readonly #calls: CallPort;
  state: State;
  /** Ways to take, and how many there were. */
  readonly ways: number[];
  readonly counts: number[] = [];
  /** Looks only: no hazards, no writes by calls. */
  readonly quiet: boolean;

  constructor(machine: Machine, frame: Frame, state: State, calls: CallPort, ways: number[] = [], quiet = false) {
    this.machine = machine;
    this.frame = frame;
    this.state = state;
    this.#calls = calls;
    this.ways = ways;
    this.quiet = quiet;
  }

  choose(count: number): number {
    if (count <= 1 || this.quiet) return 0;
    const at = this.counts.length;
    this.counts.push(count);
    return this.ways[at] ?? 0;
  }

  hazard(...args: Parameters<Machine['hazard']>): void {
    if (!this.quiet) this.machine.hazard(...args);
  }

  // Points -------------------------------------------------------------------------------------------------------------

  point(node: Node): void {
    const { syntax } = this.machine.types;
    for (const key of this.state.temporaries.keys())
      if (key > 0 && syntax.is(key, 'call_expression')) this.state.temporaries.delete(key);
    if (syntax.is(node, 'return_statement')) return;
    if (syntax.is(node, 'init_declarator')) {
      this.#declare(node);
      return;
    }
    const value = this.#isVoidContext(node) ? this.evaluate(node) : this.split(node);
    const up = syntax.parent(node);
    if (syntax.is(up, 'conditional_expression') && !syntax.isIn(node, 'condition')) this.state.temporaries.set(up, value);
    else if (syntax.is(up, 'return_statement')) this.#return(node, value);
    else if (syntax.is(up, 'expression_statement')) {
      const block = syntax.parent(up);
      if (syntax.is(syntax.parent(block), 'parenthesized_expression') && syntax.nextSibling(up) === 0)
        this.state.temporaries.set(syntax.parent(block), value);
    }
  }

  #isVoidContext(node: Node): boolean {
    return this.machine.types.syntax.is(this.machine.types.syntax.parent(node), 'expression_statement');
  }

  /** Evaluates; a comparison that is not decided splits the path. */
  split(node: Node): Value {
    return this.evaluate(node);
  }

  #return(node: Node, value: Value): void {
    const { types } = this.machine;
    const symbol = types.declaredBy(types.syntax.child(this.frame.fn, 'declarator'));
    const type = symbol === undefined ? undefined : types.ofSymbol(symbol).of;
    const result = type === undefined ? value : this.convert(value, type, node);
    this.state.temporaries.set(-1, result);
    this.#escapesBy(node, result);
    if (type !== undefined && isRecord(type)) {
      const place = this.place(node);
      for (const t of place.targets)
        for (const cell of contentsAt(this.machine, this.state, t.region).cells.values()) this.#escapesBy(node, cell);
    }
  }

  #escapesBy(node: Node, value: Value): void {
    if (value.kind !== 'pointer') return;
    const local = value.targets.find(
      (t) => this.#endsWithFrame(t.region.symbol) || (t.region.kind === 'literal' && t.region.automatic),
    );
    if (local !== undefined)
      this.hazard('escape', node, local.region.symbol?.name ?? 'a compound literal', value.targets.length === 1);
  }

  /** An automatic object of the present call. */
  #endsWithFrame(symbol: CSymbol | undefined): boolean {
    if (symbol === undefined || symbol.linkage !== 'none' || symbol.storage === 'static' || symbol.kind === 'function')
      return false;
    return symbol.scope !== 0 && this.machine.types.syntax.contains(this.frame.fn, symbol.node);
  }

  #declare(node: Node): void {
    const { types } = this.machine;
    const { syntax } = types;
    const symbol = types.declaredBy(syntax.child(node, 'declarator'));
    const value = syntax.child(node, 'value');
    if (symbol === undefined) return;
    const type = types.ofSymbol(symbol);
    const region = this.machine.objectRegion(symbol);
    if (!region.automatic) return;
    if (type.kind === 'array' || (isRecord(type) && syntax.is(value, 'initializer_list'))) {
      const contents = contentsOf(this.machine, value, type, (part, of) => this.convert(this.evaluate(part), of, part));
      this.state.memory.set(region.id, contents);
      return;
    }
    const place = this.#whole(symbol, type);
    this.assign(place, value, node);
  }

  #whole(symbol: CSymbol, type: Type): Place {
    return this.machine.placeOf(symbol, type);
  }

  // Expressions --------------------------------------------------------------------------------------------------------

  evaluate(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    switch (syntax.kind(node)) {
      case N.identifier:
      case N.field_expression:
      case N.subscript_expression:
        return this.#read(node);
      case N.number_literal:
      case N.char_literal:
      case N.true:
      case N.false:
      case N.sizeof_expression:
      case N.alignof_expression:
      case N.offsetof_expression:
        return this.#literal(node);
      case N.null:
        return NULL_POINTER;
      case N.string_literal:
      case N.concatenated_string:
      case N.compound_literal_expression:
        return this.#decay(this.place(node), node);
      case N.parenthesized_expression:
        if (this.frame.graph.isSplit(node)) return this.#temporary(node);
        return this.evaluate(node + 1);
      case N.extension_expression:
        return this.evaluate(syntax.child(node, 'argument'));
      case N.comma_expression: {
        if (this.frame.graph.isSplit(node)) return this.machine.any(types.value(node), node);
        this.evaluate(syntax.child(node, 'left'));
        return this.evaluate(syntax.child(node, 'right'));
      }
      case N.cast_expression:
        return this.#cast(node);
      case N.assignment_expression:
        return this.quiet ? this.#stored(syntax.child(node, 'left')) : this.#assignment(node);
      case N.update_expression:
        return this.quiet ? this.#updated(node) : this.#update(node);
      case N.unary_expression:
        return this.#unary(node);
      case N.binary_expression:
        return this.#binary(node);
      case N.conditional_expression:
        return this.#temporary(node);
      case N.pointer_expression:
        if (syntax.operator(node) === '&') return this.#address(syntax.child(node, 'argument'), node);
        return this.#read(node);
      case N.call_expression: {
        if (this.quiet) return this.state.temporaries.get(node) ?? this.machine.any(types.value(node), node);
        const value = this.#calls.call(this, node);
        this.state.temporaries.set(node, value);
        return value;
      }
      case N.generic_expression:
      case N.type_descriptor:
      case N.compound_statement:
        return this.machine.any(types.value(node), node);
      case N.gnu_asm_output_operand:
        return this.#written(node);
      default:
        for (const child of syntax.children(node)) if (syntax.kind(child) >= N.identifier) this.evaluate(child);
        return this.machine.any(types.value(node), node);
    }
  }

  /** What an object holds after it was written. */
  #stored(left: Node): Value {
    const place = this.place(left);
    return load(this.machine, this.state, place, left);
  }

  /** The value of an update that was carried out before. */
  #updated(node: Node): Value {
    const { types } = this.machine;
    const now = this.#stored(types.syntax.child(node, 'argument') || types.syntax.firstChild(node));
    if (types.syntax.isPrefix(node)) return now;
    if (now.kind !== 'integer') return this.machine.any(types.value(node), node);
    const before = calculated(types.syntax.operator(node) === '++' ? '-' : '+', now, constant(1n));
    return before === undefined ? this.machine.any(types.value(node), node) : this.convert(before, types.value(node), node);
  }

  #literal(node: Node): Value {
    const { types } = this.machine;
    const known = types.constant(node);
    if (known !== undefined) return constant(known);
    const type = types.value(node);
    if (type.kind !== 'floating') return this.machine.any(type, node);
    const parsed = Number.parseFloat(types.syntax.text(node));
    return Number.isNaN(parsed) ? this.machine.any(type, node) : floating(parsed, parsed);
  }

  #temporary(node: Node): Value {
    const value = this.state.temporaries.get(node);
    if (value === undefined) return this.machine.any(this.machine.types.value(node), node);
    if (!this.quiet) this.state.temporaries.delete(node);
    return this.convert(value, this.machine.types.value(node), node);
  }

  #written(node: Node): Value {
    const { syntax } = this.machine.types;
    const target = syntax.child(node, 'value') || syntax.children(node).at(-1)!;
    const place = this.place(target);
    store(this.machine, this.state, place, this.machine.any(place.type, target), node);
    return OTHER;
  }

  #read(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    if (syntax.is(node, 'identifier')) {
      const symbol = types.symbols.of(node);
      if (symbol === undefined || symbol.kind === 'enumerator') return this.#literal(node);
      if (symbol.kind === 'function') return pointer([this.#wholeTarget(this.machine.objectRegion(symbol))]);
    }
    const place = this.place(node);
    if (place.type.kind === 'array') return this.#decay(place, node);
    if (place.type.kind === 'function') return pointer(place.targets, Null.no, place.elsewhere);
    return this.fetch(place, node);
  }

  #wholeTarget(region: Target['region']): Target {
    return targetOf(region, 0, 0, 0, region.size ?? Infinity, true);
  }

  /** Reads a place and says when it was not set or leads to what ended. */
  fetch(place: Place, node: Node): Value {
    const type = place.type;
    const value =
      (type.qualifiers & Qualifier.volatile) !== 0 ? this.machine.any(type, node) : load(this.machine, this.state, place, node);
    if (value.unset === 0) {
      this.#ended(value, node);
      return value;
    }
    const sure = value.unset === 2;
    if (place.targets.some((t) => !t.region.constant) && place.type.kind !== 'va_list' && (sure || this.#isNamed(node)))
      this.hazard('unset-read', this.#homeOf(place, node), this.#nameOf(place), sure);
    return withUnset(value, 0);
  }

  /** An object of a calling function is told at the call that gives its address. */
  #homeOf(place: Place, node: Node): Node {
    const { syntax } = this.machine.types;
    const symbol = place.targets[0]?.region.symbol;
    if (symbol === undefined || symbol.scope === 0 || syntax.contains(this.frame.fn, symbol.node)) return node;
    return this.frame.chain.find((call) => syntax.contains(syntax.functionOf(call), symbol.node)) ?? node;
  }

  /** An object or a member of one, not an element and not through a pointer. */
  #isNamed(node: Node): boolean {
    const { syntax } = this.machine.types;
    let at = syntax.unparenthesized(node);
    while (syntax.is(at, 'field_expression') && syntax.operator(at) === '.')
      at = syntax.unparenthesized(syntax.child(at, 'argument'));
    return syntax.is(at, 'identifier');
  }

  #nameOf(place: Place): string {
    return place.targets[0]?.region.symbol?.name ?? 'the object';
  }

  /** A pointer to a closed stream or to what the library has overwritten since. */
  #ended(value: Value, node: Node): void {
    if (value.kind !== 'pointer' || this.quiet || this.state.typestates.size === 0) return;
    for (const { region } of value.targets) {
      const mask = this.state.typestates.get(`r${region.id}`);
      if (mask === undefined) continue;
      if (region.kind === 'lent') {
        if ((mask & 4) !== 0) this.hazard('stale', node, '', mask === 4);
      } else if ((mask & 16) !== 0) this.hazard('use-after-close', node, '', mask === 16);
    }
  }

  #decay(place: Place, node: Node): Value {
    if (place.type.kind !== 'array') return this.fetch(place, node);
    const size = this.machine.types.size(place.type, this.machine.types.targetAt(node));
    const targets = place.targets.map((t) =>
      t.low === t.high
        ? targetOf(t.region, t.low, t.high, t.low, size === undefined || size === 0 ? Infinity : t.low + size, t.exact)
        : targetOf(t.region, t.low, t.high, -Infinity, Infinity, t.exact),
    );
    return pointer(targets, Null.no, place.elsewhere);
  }

  #address(node: Node, whole: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const inner = syntax.unparenthesized(node);
    if (syntax.is(inner, 'identifier') && types.symbols.of(inner)?.kind === 'function') return this.evaluate(inner);
    if (syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '*')
      return this.evaluate(syntax.child(inner, 'argument'));
    const place = this.place(inner, true);
    void whole;
    return pointer(place.targets, Null.no, place.elsewhere);
  }

  // Places -------------------------------------------------------------------------------------------------------------

  /** What an lvalue designates; `only` its address is wanted. */
  place(node: Node, only = false): Place {
    const { types } = this.machine;
    const { syntax } = types;
    const type = types.of(node);
    switch (syntax.kind(node)) {
      case N.parenthesized_expression:
        if (this.frame.graph.isSplit(node)) break;
        return this.place(node + 1, only);
      case N.extension_expression:
        return this.place(syntax.child(node, 'argument'), only);
      case N.identifier: {
        const symbol = types.symbols.of(node);
        if (symbol === undefined || symbol.kind === 'enumerator') break;
        return this.#whole(symbol, symbol.kind === 'parameter' || symbol.kind === 'object' ? types.ofSymbol(symbol) : type);
      }
      case N.pointer_expression: {
        if (syntax.operator(node) === '&') break;
        const argument = syntax.child(node, 'argument');
        return this.through(this.evaluate(argument), type, node, only);
      }
      case N.subscript_expression:
        return this.#element(node, type, only);
      case N.field_expression:
        return this.#member(node, type, only);
      case N.string_literal:
      case N.concatenated_string: {
        const units = textUnits(this.machine, node);
        const size = types.size(type, types.targetAt(node)) ?? (units === undefined ? undefined : units.length + 1);
        const region = this.machine.regions.named(`s${node}`, () => ({
          kind: 'literal',
          node,
          size,
          automatic: false,
          constant: true,
        }));
        if (!this.state.memory.has(region.id))
          this.state.memory.set(
            region.id,
            contentsOf(this.machine, node, { ...type, length: size ?? 0 } as Type, () => undefined),
          );
        return { targets: [this.#wholeTarget(region)], elsewhere: false, type, union: false, bits: undefined };
      }
      case N.compound_literal_expression:
        return this.#compound(node, type);
      case N.cast_expression:
        return this.place(syntax.child(node, 'value'), only);
      default:
        this.evaluate(node);
    }
    return nowhere(type);
  }

  #compound(node: Node, type: Type): Place {
    const { types } = this.machine;
    const size = types.size(type, types.targetAt(node));
    const automatic = types.syntax.functionOf(node) !== 0;
    const region = this.machine.regions.named(`c${node}`, () => ({ kind: 'literal', node, size, automatic, constant: false }));
    const value = types.syntax.child(node, 'value');
    if (!this.quiet)
      this.state.memory.set(
        region.id,
        contentsOf(this.machine, value, type, (part, of) => this.convert(this.evaluate(part), of, part)),
      );
    return { targets: [this.#wholeTarget(region)], elsewhere: false, type, union: false, bits: undefined };
  }

  /** What a pointer leads to. */
  through(value: Value, type: Type, node: Node, only: boolean): Place {
    if (value.kind !== 'pointer') return nowhere(type);
    if (!only) this.access(value, type, node);
    return {
      targets: value.targets,
      elsewhere: value.elsewhere || value.targets.length === 0,
      type,
      union: false,
      bits: undefined,
    };
  }

  /**
   * The text of a literal, or what a loop walks until it meets a mark in it (`text[i] != 0 && i < limit`): who walks it stops
   * at its end, which an interval of positions cannot tell.
   */
  #stopsByContent({ region }: Target, node: Node): boolean {
    const { syntax } = this.machine.types;
    const text = region.node !== 0 && (syntax.is(region.node, 'string_literal') || syntax.is(region.node, 'concatenated_string'));
    return text || this.#isGuardedByContent(node);
  }

  /** A position widened in a loop may be the end itself: evidence only for a walk, not for what a search handed on. */
  #mayBeEnd({ low, high, start, end }: Target, node: Node): boolean {
    const { syntax } = this.machine.types;
    if (low < start || high !== end) return false;
    return syntax.ancestor(node, 'while_statement', 'for_statement', 'do_statement') === 0;
  }

  /** A loop around the access has a condition that looks at what the same pointer leads to. */
  #isGuardedByContent(node: Node): boolean {
    const { syntax } = this.machine.types;
    const base = this.#baseName(node);
    if (base === undefined) return false;
    for (let at = node; at !== 0; at = syntax.ancestor(at, 'while_statement', 'for_statement', 'do_statement')) {
      const condition = syntax.child(at, 'condition');
      if (condition === 0 || at === node) continue;
      for (const kind of ['subscript_expression', 'pointer_expression'] as const)
        for (const look of syntax.descendants(condition, kind))
          if (this.#baseName(look) === base && !(kind === 'pointer_expression' && syntax.operator(look) !== '*')) return true;
    }
    return false;
  }

  /** The name that an access begins with. */
  #baseName(node: Node): number | undefined {
    const { syntax, symbols } = this.machine.types;
    const { kind, end } = syntax.arena;
    for (let n = node; n < end[node]!; n++) if (kind[n] === N.identifier) return symbols.of(n)?.id;
    return undefined;
  }

  /** Notes what is wrong with an access through a pointer. */
  access(value: PointerValue, type: Type, node: Node): void {
    if (this.quiet) return;
    if (isNull(value)) this.hazard('null-dereference', node, '');
    else if (value.nullness === Null.possible) this.hazard('null-dereference', node, '', false);
    const { types } = this.machine;
    const size = type.kind === 'void' || type.kind === 'function' ? 0 : (types.size(type, types.targetAt(node)) ?? 0);
    for (const t of value.targets) {
      this.#released(t, node);
      if (t.exact && isOutside(t, size)) {
        const sure = t.high < t.start || t.low + size > t.end;
        if (!sure && this.#stopsByContent(t, node)) continue;
        if (!sure && this.#mayBeEnd(t, node)) continue;
        this.hazard('out-of-bounds', node, `bytes ${t.low} to ${t.high + size} of ${t.end}`, sure);
      }
    }
  }

  #released(t: Target, node: Node): void {
    if (this.state.typestates.size === 0) return;
    const mask = this.state.typestates.get(`r${t.region.id}`);
    if (mask !== undefined && (t.region.kind === 'heap' || t.region.kind === 'symbolic') && (mask & 4) !== 0)
      this.hazard('use-after-release', node, '', mask === 4);
  }

  #element(node: Node, type: Type, only: boolean): Place {
    const { types } = this.machine;
    const { syntax } = types;
    let base = syntax.child(node, 'argument');
    let index = syntax.child(node, 'index');
    if (types.value(base).kind !== 'pointer' && types.value(index).kind === 'pointer') [base, index] = [index, base];
    const isArray = types.of(syntax.unparenthesized(base)).kind === 'array';
    const from = this.evaluate(base);
    const at = this.evaluate(index);
    if (from.kind !== 'pointer') return nowhere(type);
    if (at.taint !== 0) this.hazard('tainted', node, 'an index');
    this.#characterTable(base, index, at);
    const size = types.size(type, types.targetAt(node)) ?? 1;
    const moved = this.moved(from, at, size);
    if (!isArray && !this.quiet) {
      if (isNull(from)) this.hazard('null-dereference', node, '');
      else if (from.nullness === Null.possible) this.hazard('null-dereference', node, '', false);
    }
    for (const t of from.targets) this.#released(t, node);
    this.#checkIndex(node, base, isArray, from, at, moved, size, only || this.#isAddressed(node));
    return {
      targets: moved.targets,
      elsewhere: moved.elsewhere || moved.targets.length === 0,
      type,
      union: false,
      bits: undefined,
    };
  }

  /** `isdigit` and its like as macros of the GNU library: an index of a table for `unsigned char` and `EOF`. */
  #characterTable(base: Node, index: Node, at: Value): void {
    if (at.kind !== 'integer' || (at.low >= -1n && at.high <= 255n)) return;
    const { syntax } = this.machine.types;
    let inner = syntax.unparenthesized(base);
    if (!syntax.is(inner, 'pointer_expression')) return;
    inner = syntax.unparenthesized(syntax.child(inner, 'argument'));
    if (!syntax.is(inner, 'call_expression') || syntax.text(syntax.child(inner, 'function')) !== '__ctype_b_loc') return;
    let argument = syntax.unparenthesized(index);
    while (syntax.is(argument, 'cast_expression')) argument = syntax.unparenthesized(syntax.child(argument, 'value'));
    this.hazard('character-class', argument, 'is…', at.high < -1n || at.low > 255n);
  }

  #isAddressed(node: Node): boolean {
    const { syntax } = this.machine.types;
    let up = syntax.parent(node);
    while (syntax.is(up, 'parenthesized_expression')) up = syntax.parent(up);
    return syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&';
  }

  #checkIndex(
    node: Node,
    base: Node,
    isArray: boolean,
    from: PointerValue,
    at: Value,
    moved: PointerValue,
    size: number,
    address: boolean,
  ): void {
    if (this.quiet || at.kind !== 'integer') return;
    const { types } = this.machine;
    const array = types.of(types.syntax.unparenthesized(base));
    if (isArray) {
      const { length } = array;
      if (length === undefined || length < 1 || (length === 1 && this.#isTail(base))) return;
      const limit = BigInt(length) - (address ? 0n : 1n);
      const over = at.high > limit && (at.known & 2) !== 0;
      const under = at.low < 0n && (at.known & 1) !== 0;
      if (over || under || at.low > limit || at.high < 0n)
        this.hazard(
          'out-of-bounds',
          node,
          at.low === at.high ? `element ${at.low} of ${length}` : `elements ${at.low} to ${at.high} of ${length}`,
          at.low > limit || at.high < 0n,
        );
      return;
    }
    const room = address ? 0 : size;
    for (const t of moved.targets) {
      if (!t.exact && from.targets.find((f) => f.region === t.region)?.exact !== true) continue;
      const over = t.high + room > t.end && (at.known & 2) !== 0 && Number.isFinite(t.high);
      const under = t.low < t.start && (at.known & 1) !== 0 && Number.isFinite(t.low);
      const sure = t.low + room > t.end || t.high < t.start;
      if ((over || under) && (sure || !this.#stopsByContent(t, node)))
        this.hazard('out-of-bounds', node, `bytes ${t.low} to ${t.high + room} of ${t.end}`, sure);
    }
  }

  /** The last member of a record with one element: an array of any length in old code. */
  #isTail(base: Node): boolean {
    return this.machine.types.syntax.is(this.machine.types.syntax.unparenthesized(base), 'field_expression');
  }

  #member(node: Node, type: Type, only: boolean): Place {
    const { types } = this.machine;
    const { syntax } = types;
    const argument = syntax.child(node, 'argument');
    const arrow = syntax.operator(node) === '->';
    const outer = types.of(argument);
    const record = arrow ? types.value(argument).of : outer;
    const base = arrow
      ? this.through(this.evaluate(argument), record ?? type, node, only || this.#isAddressed(node))
      : this.place(argument, only);
    if (record === undefined || !isRecord(record)) return nowhere(type);
    const found = this.machine.memberAt(node, record);
    if (found === undefined) return nowhere(type);
    const size = types.size(type, types.targetAt(node)) ?? Infinity;
    const targets = base.targets.map((t) => {
      const low = t.low + found.offset;
      const exactPlace = t.low === t.high;
      const exact = t.exact || t.region.kind === 'symbolic';
      return targetOf(
        t.region,
        low,
        t.high + found.offset,
        exactPlace ? low : -Infinity,
        exactPlace ? low + size : Infinity,
        exact,
      );
    });
    return { targets, elsewhere: base.elsewhere, type, union: base.union || record.kind === 'union', bits: found.width };
  }

  /** A pointer moved by a number of elements. */
  moved(from: PointerValue, by: Value, size: number): PointerValue {
    if (by.kind !== 'integer')
      return movedTo(
        from,
        from.targets.map((t) => targetOf(t.region, -Infinity, Infinity, t.start, t.end, false)),
      );
    const small = by.low >= -0x7fffffffn && by.high <= 0x7fffffffn;
    const low = small ? Number(by.low) * size : -Infinity;
    const high = small ? Number(by.high) * size : Infinity;
    return movedTo(
      from,
      from.targets.map((t) => {
        const a =
          (by.known & 1) !== 0 || by.low === by.high
            ? t.low + low
            : Math.max(t.low + low, t.start === -Infinity ? -Infinity : t.start - 1);
        const b = (by.known & 2) !== 0 || by.low === by.high ? t.high + high : t.high + high;
        return targetOf(
          t.region,
          Number.isNaN(a) ? -Infinity : a,
          Number.isNaN(b) ? Infinity : b,
          t.start,
          t.end,
          t.exact && by.known === 3 && small,
        );
      }),
    );
  }

  // Stores -------------------------------------------------------------------------------------------------------------

  #assignment(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const left = syntax.child(node, 'left');
    const right = syntax.child(node, 'right');
    const operator = syntax.operator(node);
    if (operator === '=') return this.assign(this.place(left), right, node);
    const place = this.place(left);
    const before = this.fetch(place, left);
    const by = this.evaluate(right);
    const value = this.#operated(node, this.machine.operation(node), before, by, types.of(left));
    const fitted = this.convert(value, place.type, node, true);
    this.put(place, fitted, node);
    return fitted;
  }

  assign(place: Place, right: Node, node: Node): Value {
    const { types } = this.machine;
    if (isRecord(place.type)) {
      const inner = types.syntax.unparenthesized(right);
      const isLvalue =
        /^(?:identifier|field_expression|subscript_expression|pointer_expression|compound_literal_expression)$/.test(
          types.syntax.kindName(inner),
        );
      if (isLvalue) {
        const from = this.place(inner);
        const value = load(this.machine, this.state, from, right);
        if (value.unset === 2) this.hazard('unset-read', right, this.#nameOf(from));
        copy(this.machine, this.state, place, from, types.size(place.type, types.targetAt(node)) ?? Infinity);
        if (!this.quiet)
          for (const t of from.targets)
            for (const cell of contentsAt(this.machine, this.state, t.region).cells.values()) this.#escapes(place, cell, node);
      } else {
        this.evaluate(right);
        this.put(place, OTHER, node);
      }
      return OTHER;
    }
    const value = this.convert(this.#splitting(right), place.type, node, true);
    this.put(place, value, node);
    return value;
  }

  /** The value of a comparison that is not decided: one path for each answer. */
  #splitting(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const value = this.evaluate(node);
    const inner = syntax.unparenthesized(node);
    if (this.quiet || value.kind !== 'integer' || value.low !== 0n || value.high !== 1n || !syntax.is(inner, 'binary_expression'))
      return value;
    if (!this.machine.operation(inner).isComparison) return value;
    const holds = this.choose(2) === 0;
    if (!assumes(this, inner, holds)) throw INFEASIBLE;
    return constant(holds ? 1n : 0n);
  }

  put(place: Place, value: Value, node: Node): void {
    this.#escapes(place, value, node);
    if (place.targets.some((t) => t.region.kind === 'literal' && t.region.constant))
      this.hazard('constant-written', node, 'a string literal');
    else if (
      place.targets.some((t) => t.region.constant || (this.#isConst(t) && !this.machine.types.syntax.is(node, 'init_declarator')))
    )
      this.hazard('constant-written', node, this.#nameOf(place));
    if ((place.type.qualifiers & Qualifier.volatile) === 0) store(this.machine, this.state, place, value, node);
  }

  #isConst({ region, low }: Target): boolean {
    if (region.symbol === undefined || low !== 0) return false;
    return (this.machine.types.ofSymbol(region.symbol).qualifiers & Qualifier.const) !== 0;
  }

  /** The address of an automatic object is stored where it outlives the object. */
  #escapes(place: Place, value: Value, node: Node): void {
    if (value.kind !== 'pointer' || this.quiet) return;
    for (const { region } of value.targets) {
      const inner = region.symbol;
      if (!region.automatic && !(inner !== undefined && this.#isThreadLocal(inner))) continue;
      for (const t of place.targets) {
        if (t.region === region) continue;
        const outer = t.region.symbol;
        if (!t.region.automatic || (outer !== undefined && inner !== undefined && this.#outlives(outer, inner))) {
          if (t.region.kind === 'heap' || t.region.kind === 'stream' || t.region.kind === 'lent') continue;
          this.hazard('escape', node, inner?.name ?? 'a compound literal', value.targets.length === 1);
        }
      }
    }
  }

  #isThreadLocal(symbol: CSymbol): boolean {
    const { syntax } = this.machine.types;
    return syntax
      .children(symbol.holder)
      .some((c) => /storage_class|qualifier/.test(syntax.kindName(c)) && /thread/i.test(syntax.text(c)));
  }

  /** Both automatic: the block of the first one goes on when the second one's ends. */
  #outlives(outer: CSymbol, inner: CSymbol): boolean {
    const { syntax } = this.machine.types;
    if (outer.scope === inner.scope || outer.kind === 'parameter' || inner.kind === 'parameter') return false;
    return outer.scope !== 0 && inner.scope !== 0 && syntax.contains(outer.scope, inner.scope) && outer.scope !== inner.scope;
  }

  #update(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const argument = syntax.child(node, 'argument') || syntax.firstChild(node);
    const place = this.place(argument);
    const before = this.fetch(place, argument);
    const up = syntax.operator(node) === '++';
    let after: Value = before;
    if (before.kind === 'pointer') {
      const to = place.type.of;
      const size = to === undefined ? 1 : (types.size(to, types.targetAt(node)) ?? 1);
      after = this.moved(before, constant(up ? 1n : -1n), size);
      this.#checkMoved(after, node);
    } else if (before.kind === 'integer') {
      const raw = calculated(up ? '+' : '-', before, constant(1n));
      after = raw === undefined ? this.machine.any(place.type, node) : this.#stepped(raw, before, place.type, node);
    } else if (before.kind === 'floating') after = this.machine.any(place.type, node);
    this.put(place, after, node);
    return syntax.isPrefix(node) ? after : before;
  }

  /** `x++` of a signed object does not wrap: what leaves the type is cut off. */
  #stepped(raw: IntegerValue, before: IntegerValue, type: Type, node: Node): Value {
    const whole = this.machine.whole(type, node);
    if (whole === undefined || (raw.low >= whole.low && raw.high <= whole.high)) return tainted(raw, before.taint);
    if (whole.low === 0n || raw.low > whole.high || raw.high < whole.low) {
      if (whole.low < 0n && type.kind === 'integer') this.hazard('overflow', node, '');
      return this.convert(raw, type, node);
    }
    const low = greatest(raw.low, whole.low);
    const high = least(raw.high, whole.high);
    const known = raw.low < whole.low ? raw.known & 2 : raw.high > whole.high ? raw.known & 1 : raw.known;
    return tainted(integer(low, high, known), before.taint);
  }

  #checkMoved(value: Value, node: Node): void {
    if (value.kind !== 'pointer' || this.quiet) return;
    for (const t of value.targets)
      if (t.exact && isOutside(t, 0)) {
        const sure = t.high < t.start || t.low > t.end;
        if (sure || !this.#stopsByContent(t, node))
          this.hazard('out-of-bounds', node, `byte ${t.low < t.start ? t.low : t.high} of ${t.end}`, sure);
      }
  }

  // Operators ----------------------------------------------------------------------------------------------------------

  #cast(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const value = this.evaluate(syntax.child(node, 'value'));
    const type = types.value(node);
    if (value.kind === 'pointer' && type.kind === 'pointer') return value;
    return this.convert(value, type, node);
  }

  /** A value in another type. `implicit`: conversion of a store, which keeps what is known of bounds that fit. */
  convert(value: Value, type: Type, node: Node, implicit = false): Value {
    void implicit;
    const any = this.machine.any(type, node);
    if (value.kind === 'integer') {
      if (any.kind === 'integer') return this.#fitted(value, any, type);
      if (any.kind === 'pointer') return value.low === 0n && value.high === 0n ? NULL_POINTER : tainted(ANY_POINTER, value.taint);
      if (any.kind === 'floating')
        return floatingOf(Number(value.low), Number(value.high), value.nonzero, value.known, 0, value.taint);
      return OTHER;
    }
    if (value.kind === 'pointer') {
      if (any.kind === 'pointer') return value;
      if (any.kind === 'integer' && type.basic === 'bool')
        return isNull(value) ? constant(0n) : value.nullness === Null.no ? constant(1n) : integer(0n, 1n);
      return any.kind === 'integer' ? value : any;
    }
    if (value.kind === 'floating' && any.kind === 'integer') {
      if (value.known !== 3 || !Number.isFinite(value.low) || !Number.isFinite(value.high)) return any;
      return this.#fitted(integer(BigInt(Math.trunc(value.low)), BigInt(Math.trunc(value.high))), any, type);
    }
    return value.kind === any.kind ? value : tainted(any, value.taint);
  }

  #fitted(value: IntegerValue, any: IntegerValue, type: Type): Value {
    if (type.basic === 'bool') {
      const made = value.nonzero ? constant(1n) : value.low === 0n && value.high === 0n ? constant(0n) : integer(0n, 1n);
      return made;
    }
    if (value.low >= any.low && value.high <= any.high) return value;
    if (value.low === value.high) {
      const width = any.high - any.low + 1n;
      const wrapped = any.low + ((((value.low - any.low) % width) + width) % width);
      return tainted(constant(wrapped), value.taint);
    }
    return tainted(any, value.taint);
  }

  #unary(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const value = this.evaluate(syntax.child(node, 'argument'));
    const type = types.value(node);
    switch (syntax.operator(node)) {
      case '!':
        return compareValues('==', value, constant(0n)) ?? TRUTH;
      case '-':
        if (value.kind === 'floating') return floatingOf(-value.high, -value.low, value.nonzero, value.known, 0, 0);
        return this.#arithmetic(node, '-', constant(0n), value, type);
      case '~':
        return value.kind === 'integer'
          ? this.convert(integer(-value.high - 1n, -value.low - 1n, value.known), type, node)
          : this.machine.any(type, node);
      default:
        return this.convert(value, type, node);
    }
  }

  #binary(node: Node): Value {
    const { operator, left, right } = this.machine.operation(node);
    if (operator === '&&' || operator === '||') return this.state.temporaries.get(node) ?? TRUTH;
    const a = this.evaluate(left);
    const b = this.evaluate(right);
    return this.operation(node, a, b);
  }

  /** What a binary expression gives for the values of its operands. */
  operation(node: Node, a: Value, b: Value): Value {
    const operation = this.machine.operation(node);
    const value = this.#operated(node, operation, a, b, this.machine.types.value(node));
    return operation.constant !== undefined ? constant(operation.constant) : value;
  }

  #operated(node: Node, operation: Operation, a: Value, b: Value, type: Type): Value {
    const { types } = this.machine;
    const { operator } = operation;
    if (operation.isComparison) return this.#comparison(node, operation, a, b);
    if (a.kind === 'pointer' && b.kind === 'pointer') return this.#difference(node, a, b, type);
    if (a.kind === 'pointer' || b.kind === 'pointer') {
      if (type.kind !== 'pointer') return this.machine.any(type, node);
      const [p, i] = a.kind === 'pointer' ? [a, b] : [b as PointerValue, a];
      const by = operator === '-' && i.kind === 'integer' ? (calculated('-', constant(0n), i) ?? i) : i;
      const size = types.size(type.of!, types.targetAt(node)) ?? 1;
      const moved = this.moved(p, by, type.of!.kind === 'void' ? 1 : size);
      if (i.taint !== 0) this.hazard('tainted', node, 'an index');
      if (this.#leaves(p, by, moved)) this.#checkMovedBy(moved, by, node);
      return moved;
    }
    if (operator === '<<' || operator === '>>') {
      if (!this.quiet && b.kind === 'integer') this.machine.note(() => this.#shift(node, b));
      return this.#arithmetic(node, operator, this.convert(a, operation.promoted, node), b, type);
    }
    if (b.kind === 'floating' || a.kind === 'floating') {
      if ((operator === '/' || operator === '%') && b.kind === 'floating' && b.low === 0 && b.high === 0)
        this.hazard('division-by-zero', node, 'floating');
      return this.#floatingResult(operator, a, b, node, type);
    }
    if (!operation.integers) return this.machine.any(type, node);
    const { common } = operation;
    const p = this.convert(a, common, node);
    const q = this.convert(b, common, node);
    if ((operator === '/' || operator === '%') && q.kind === 'integer') this.#division(node, q);
    return this.#arithmetic(node, operator, p, q, common);
  }

  #leaves(p: PointerValue, by: Value, moved: PointerValue): boolean {
    void p;
    return by.kind === 'integer' && moved.targets.some((t) => t.low < t.start || t.high > t.end);
  }

  #checkMovedBy(moved: PointerValue, by: Value, node: Node): void {
    if (this.quiet || by.kind !== 'integer') return;
    for (const t of moved.targets) {
      const over = t.high > t.end && (by.known & 2) !== 0 && (t.exact || t.low === t.high);
      const under = t.low < t.start && (by.known & 1) !== 0 && (t.exact || t.low === t.high);
      const sure = t.low > t.end || t.high < t.start;
      if ((over || under) && (sure || !this.#stopsByContent(t, node)))
        this.hazard('out-of-bounds', node, `byte ${over ? t.high : t.low} of ${t.end}`, sure);
    }
  }

  #floatingResult(operator: string, a: Value, b: Value, node: Node, type: Type): Value {
    const [x, y] = [this.convert(a, type, node), this.convert(b, type, node)];
    if (x.kind !== 'floating' || y.kind !== 'floating') return this.machine.any(type, node);
    if (operator === '+') return floating(x.low + y.low, x.high + y.high, x.known & y.known);
    if (operator === '-') return floating(x.low - y.high, x.high - y.low, x.known & y.known);
    return this.machine.any(type, node);
  }

  #shift(node: Node, by: IntegerValue): void {
    const known = this.machine.shifts.get(node);
    this.machine.shifts.set(node, known === undefined ? by : (joinValues(known, by) as IntegerValue));
  }

  #division(node: Node, by: IntegerValue): void {
    if (by.taint !== 0 && !by.nonzero && by.low <= 0n && by.high >= 0n) this.hazard('tainted', node, 'a divisor');
    if (by.nonzero || by.low > 0n || by.high < 0n) return;
    if (by.low === 0n && by.high === 0n) this.hazard('division-by-zero', node, '');
    else if (by.known === 3 && (by.step <= 1n || by.residue === 0n)) this.hazard('division-by-zero', node, '', false);
  }

  #arithmetic(node: Node, operator: string, a: Value, b: Value, type: Type): Value {
    const taint = a.taint || b.taint;
    if (a.kind !== 'integer' || b.kind !== 'integer') return tainted(this.machine.any(type, node), taint);
    const raw = calculated(operator, a, b);
    if (raw === undefined) return tainted(this.machine.any(type, node), taint);
    const whole = this.machine.whole(type, node);
    if (
      whole !== undefined &&
      whole.low < 0n &&
      (raw.low > whole.high || raw.high < whole.low) &&
      operator !== '<<' &&
      operator !== '>>'
    )
      this.hazard('overflow', node, '');
    return tainted(this.convert(raw, type, node), operator === '&' || operator === '%' ? 0 : taint);
  }

  #comparison(node: Node, { operator, left, right, leftType, rightType, common }: Operation, a: Value, b: Value): Value {
    if (operator !== '==' && operator !== '!=' && a.kind === 'pointer' && b.kind === 'pointer')
      this.#apart('object-order', node, a, b);
    const same = sameObject(this, left, right);
    if (same !== undefined) return constant(decideOrder(operator, 2) === true ? 1n : 0n);
    const order = orderOf(this, left, right);
    const decided = order === 7 ? undefined : decideOrder(operator, order);
    if (decided !== undefined) return constant(decided ? 1n : 0n);
    let [x, y] = [a, b];
    if (a.kind === 'integer' && b.kind === 'integer' && leftType.kind !== 'pointer' && rightType.kind !== 'pointer') {
      x = this.convert(a, common, node);
      y = this.convert(b, common, node);
    }
    return compareValues(operator, x, y) ?? TRUTH;
  }

  #difference(node: Node, a: PointerValue, b: PointerValue, type: Type): Value {
    this.#apart('object-difference', node, a, b);
    const [x] = a.targets;
    const [y] = b.targets;
    const any = this.machine.any(type, node);
    if (x === undefined || y === undefined || x.region !== y.region || a.targets.length > 1 || b.targets.length > 1) return any;
    return any;
  }

  /** Two pointers that surely, or on a path, lead into different objects. */
  #apart(kind: 'object-order' | 'object-difference', node: Node, a: PointerValue, b: PointerValue): void {
    if (this.quiet) return;
    if (kind === 'object-order' && (isNull(a) || isNull(b))) this.hazard(kind, node, 'a null pointer');
    for (const x of a.targets)
      for (const y of b.targets) {
        if (x.region === y.region) {
          if (kind === 'object-order') continue;
          const disjoint =
            Number.isFinite(x.start) &&
            Number.isFinite(y.start) &&
            (x.end <= y.start || y.end <= x.start) &&
            (x.start !== y.start || x.end !== y.end);
          if (disjoint && !this.#sameWhole(x, y)) this.hazard(kind, node, 'different arrays of one object');
          continue;
        }
        if (isObject(x) && isObject(y))
          this.hazard(kind, node, `${nameOf(x)} and ${nameOf(y)}`, a.targets.length === 1 && b.targets.length === 1);
        else if (this.#isForeign(x, y) || this.#isForeign(y, x)) this.hazard(kind, node, 'a parameter and a local object');
      }
  }

  /** What a parameter of this call leads to, and an object of this call. */
  #isForeign(x: Target, y: Target): boolean {
    return (
      isBehindParameter(x.region) &&
      this.#endsWithFrame(x.region.of!.symbol) &&
      y.region.kind === 'object' &&
      this.#endsWithFrame(y.region.symbol)
    );
  }

  /** One target is the whole region, not a part of it. */
  #sameWhole(x: Target, y: Target): boolean {
    return (x.start === 0 && x.end === (x.region.size ?? -1)) || (y.start === 0 && y.end === (y.region.size ?? -1));
  }
}

/** A whole object of its own: not what a pointer of unknown value leads to, and not a mark that the linker sets. */
function isObject({ region }: Target): boolean {
  if (region.kind === 'symbolic') return false;
  return region.kind !== 'object' || region.size !== undefined;
}

function movedTo(from: PointerValue, targets: readonly Target[]): PointerValue {
  return pointerOf(targets, from.elsewhere, from.nullness, from.unset, from.taint);
}

function nameOf(t: Target): string {
  return t.region.symbol === undefined
    ? t.region.kind === 'heap'
      ? 'allocated memory'
      : 'another object'
    : `\`${t.region.symbol.name}\``;
}

/** The followed integer object that a name stands for. */
function objectOf(e: Evaluator, node: Node): CSymbol | undefined {
  const { types } = e.machine;
  const inner = types.syntax.unparenthesized(node);
  if (!types.syntax.is(inner, 'identifier')) return undefined;
  const symbol = types.symbols.of(inner);
  if (symbol === undefined || (symbol.kind !== 'object' && symbol.kind !== 'parameter')) return undefined;
  const type = types.ofSymbol(symbol);
  if ((type.kind !== 'integer' && type.kind !== 'enum') || (type.qualifiers & (Qualifier.volatile | Qualifier.atomic)) !== 0)
    return undefined;
  return symbol;
}

function sameObject(e: Evaluator, left: Node, right: Node): CSymbol | undefined {
  const a = objectOf(e, left);
  return a !== undefined && a === objectOf(e, right) ? a : undefined;
}

function orderKey(e: Evaluator, left: Node, right: Node): { key: string; swapped: boolean } | undefined {
  const a = objectOf(e, left);
  const b = objectOf(e, right);
  if (a === undefined || b === undefined || a === b) return undefined;
  if (e.machine.types.ofSymbol(a).plain !== e.machine.types.ofSymbol(b).plain) return undefined;
  const [x, y] = [e.machine.objectRegion(a).id, e.machine.objectRegion(b).id];
  return x < y ? { key: `${x},${y}`, swapped: false } : { key: `${y},${x}`, swapped: true };
}

function orderOf(e: Evaluator, left: Node, right: Node): number {
  const found = orderKey(e, left, right);
  if (found === undefined) return 7;
  const mask = e.state.orders.get(found.key) ?? 7;
  return found.swapped ? ((mask & 1) << 2) | (mask & 2) | ((mask & 4) >> 2) : mask;
}

const ORDERS: Readonly<Record<string, number>> = { '<': 1, '<=': 3, '==': 2, '!=': 5, '>=': 6, '>': 4 };

function decideOrder(operator: string, mask: number): boolean | undefined {
  const wanted = ORDERS[operator]!;
  if ((mask & wanted) === mask) return true;
  return (mask & wanted) === 0 ? false : undefined;
}

/** Notes the order that a comparison of two objects tells; false when it contradicts what is known. */
export function learnOrder(e: Evaluator, operator: string, left: Node, right: Node): boolean {
  const found = orderKey(e, left, right);
  if (found === undefined) return true;
  let wanted = ORDERS[operator]!;
  if (found.swapped) wanted = ((wanted & 1) << 2) | (wanted & 2) | ((wanted & 4) >> 2);
  const mask = (e.state.orders.get(found.key) ?? 7) & wanted;
  if (mask === 0) return false;
  e.state.orders.set(found.key, mask);
  return true;
}

/** Set by `assume.ts`: the two need each other. */
let assumes: (e: Evaluator, condition: Node, holds: boolean) => boolean = () => true;
export function setAssume(f: typeof assumes): void {
  assumes = f;
}
export { State };

/** Leaves its region at an end that was found out: what is unbounded by widening is not known to. */
function isOutside({ low, high, start, end }: Target, size: number): boolean {
  return (low < start && Number.isFinite(low)) || (high + size > end && Number.isFinite(high));
}
