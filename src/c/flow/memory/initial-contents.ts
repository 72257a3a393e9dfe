/** Contents that an initialiser gives (6.7.9): braces, designators, strings; omitted braces make the whole unknown. */
import type { Node } from '../../tree/arena.ts';
import { literalUnits } from '../../types/literals.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import { Cells } from './cells.ts';
import type { Region, Regions } from './region.ts';
import { ANY, type Contents } from './state.ts';
import { constant, NULL_POINTER, Null, pointer, targetOf, type Value } from './value.ts';

/** Longer texts and lists are not kept cell by cell. */
const MAX_CELLS = 256;

export interface ContentsPorts {
  readonly types: Types;
  readonly regions: Regions;
  /** Anything of a type. */
  any(type: Type, node: Node): Value;
  objectRegion(symbol: CSymbol): Region;
}

export type Evaluate = (value: Node, type: Type) => Value | undefined;

/** Contents of an object from its initialiser, when only constants count; undefined without initialiser. */
export function initialized(machine: ContentsPorts, symbol: CSymbol): Contents | undefined {
  const { syntax } = machine.types;
  const declarator = syntax.ancestor(symbol.node, 'init_declarator');
  if (declarator === 0 || !syntax.contains(symbol.holder, declarator)) return undefined;
  const initialiser = syntax.child(declarator, 'value');
  const type = machine.types.ofSymbol(symbol);
  const named = type.kind === 'pointer' ? namedObject(machine, initialiser) : undefined;
  if (named !== undefined) {
    const region = machine.objectRegion(named);
    const leads = pointer([targetOf(region, 0, 0, 0, region.size ?? Infinity, true)]);
    return contentsOf(machine, initialiser, type, () => leads);
  }
  // Where other constant pointers lead is not known unless to a text, but they lead there always.
  if (
    type.kind === 'pointer' &&
    !isText(syntax.kindName(syntax.unparenthesized(initialiser))) &&
    machine.types.constant(initialiser) === undefined
  )
    return undefined;
  return contentsOf(machine, initialiser, type, (value, of) => {
    if (of.kind === 'pointer' && isText(syntax.kindName(value))) return textPointer(machine, value);
    const known = machine.types.constant(value);
    if (known === undefined) return undefined;
    return of.kind === 'pointer'
      ? known === 0n
        ? NULL_POINTER
        : undefined
      : of.kind === 'integer' || of.kind === 'enum'
        ? constant(known)
        : undefined;
  });
}

/** The object of static duration in `&x`. */
function namedObject({ types }: ContentsPorts, initialiser: Node): CSymbol | undefined {
  const { syntax, symbols } = types;
  const address = syntax.unparenthesized(initialiser);
  if (!syntax.is(address, 'pointer_expression') || syntax.operator(address) !== '&') return undefined;
  const name = syntax.unparenthesized(syntax.child(address, 'argument'));
  const symbol = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
  return symbol?.kind === 'object' && symbol.linkage !== 'none' ? symbol : undefined;
}

export function contentsOf(machine: ContentsPorts, value: Node, type: Type, evaluate: Evaluate): Contents {
  const cells = new Cells();
  const filler = new Filler(machine, cells, evaluate);
  return filler.fill(value, type, 0) ? { cells, rest: 'zero', escaped: false } : ANY;
}

class Filler {
  readonly #machine: ContentsPorts;
  readonly #cells: Cells;
  readonly #evaluate: Evaluate;

  constructor(machine: ContentsPorts, cells: Cells, evaluate: Evaluate) {
    this.#machine = machine;
    this.#cells = cells;
    this.#evaluate = evaluate;
  }

  /** False when it is not understood. */
  fill(value: Node, type: Type, offset: number): boolean {
    const { syntax } = this.#machine.types;
    if (this.#cells.size > MAX_CELLS) return false;
    const inner = syntax.unparenthesized(value);
    if (type.kind === 'array') return this.#array(inner, type, offset);
    if (isRecord(type)) {
      if (syntax.is(inner, 'initializer_list')) return this.#record(inner, type, offset);
      this.#evaluate(inner, type);
      return false;
    }
    if (syntax.is(inner, 'initializer_list')) {
      const first = syntax.firstChild(inner);
      if (first !== 0) return this.fill(first, type, offset);
      return true;
    }
    this.#cells.set(offset, this.#evaluate(inner, type) ?? this.#machine.any(type, value));
    return true;
  }

  #array(value: Node, type: Type, offset: number): boolean {
    const { types } = this.#machine;
    const { syntax } = types;
    if (syntax.is(value, 'initializer_list')) {
      const items = syntax.children(value);
      if (items.length === 1 && isText(syntax.kindName(items[0]!))) return this.#text(items[0]!, type, offset);
      const size = types.size(type.of!, types.targetAt(value));
      if (size === undefined) return false;
      let at = 0;
      for (const item of items) {
        let part = item;
        if (syntax.is(item, 'initializer_pair')) {
          const designators = syntax.children(item, 'designator');
          const index =
            designators.length === 1 && syntax.is(designators[0]!, 'subscript_designator')
              ? types.constant(syntax.firstChild(designators[0]!))
              : undefined;
          if (index === undefined) return false;
          at = Number(index);
          part = syntax.child(item, 'value');
        }
        if (
          (type.of!.kind === 'array' || isRecord(type.of!)) &&
          !syntax.is(part, 'initializer_list') &&
          !isText(syntax.kindName(part))
        ) {
          // `{0}` for an array of arrays: everything is zero.
          if (items.length === 1 && types.constant(part) === 0n) return true;
          this.#evaluate(part, type.of!);
          return false;
        }
        if (!this.fill(part, type.of!, offset + at * size)) return false;
        at++;
      }
      return true;
    }
    return isText(syntax.kindName(value)) ? this.#text(value, type, offset) : false;
  }

  #text(value: Node, type: Type, offset: number): boolean {
    const units = textUnits(this.#machine, value);
    if (
      units === undefined ||
      units.length > MAX_CELLS ||
      this.#machine.types.size(type.of!, this.#machine.types.targetAt(value)) !== 1
    )
      return false;
    const length = type.length ?? units.length + 1;
    units.slice(0, length).forEach((unit, i) => {
      this.#cells.set(offset + i, constant(BigInt(unit)));
    });
    return true;
  }

  #record(list: Node, type: Type, offset: number): boolean {
    const { types } = this.#machine;
    const { syntax } = types;
    const { members } = types.layout(type, types.targetAt(list));
    let at = 0;
    const items = syntax.children(list);
    for (const item of items) {
      let part = item;
      if (syntax.is(item, 'initializer_pair')) {
        const [designator, ...more] = syntax.children(item, 'designator');
        if (designator === undefined || more.length > 0) return false;
        const name = syntax.is(designator, 'field_designator') ? syntax.firstChild(designator) : designator;
        at = members.findIndex((m) => m.member.nameId === syntax.nameId(name));
        part = syntax.child(item, 'value');
      }
      const place = members[at];
      if (place === undefined) return false;
      const { type: of } = place.member;
      if ((of.kind === 'array' || isRecord(of)) && !syntax.is(part, 'initializer_list') && !isText(syntax.kindName(part))) {
        if (items.length === 1 && types.constant(part) === 0n) return true;
        this.#evaluate(part, of);
        return false;
      }
      if (place.member.width === undefined ? !this.fill(part, of, offset + place.offsetBits / 8) : false) return false;
      at++;
    }
    return true;
  }
}

function isText(kind: string): boolean {
  return kind === 'string_literal' || kind === 'concatenated_string';
}

/** The array of a string literal. */
export function textRegion(machine: ContentsPorts, node: Node): Region {
  return machine.regions.named(`s${node}`, () => {
    const { types } = machine;
    const units = textUnits(machine, node);
    const size = types.size(types.of(node), types.targetAt(node)) ?? (units === undefined ? undefined : units.length + 1);
    return { kind: 'literal', node, size, automatic: false, constant: true };
  });
}

export function isTextRegion({ syntax }: Types, { kind, node }: Region): boolean {
  return kind === 'literal' && isText(syntax.kindName(node));
}

/** What the region of a string literal holds. */
export function textContents(machine: ContentsPorts, { node, size }: Region): Contents {
  return contentsOf(machine, node, { ...machine.types.of(node), length: size ?? 0 } as Type, () => undefined);
}

function textPointer(machine: ContentsPorts, node: Node): Value {
  const region = textRegion(machine, node);
  return pointer([targetOf(region, 0, 0, 0, region.size ?? Infinity, true)], Null.unknown);
}

/** The characters of a string literal without prefix; undefined for others. */
export function textUnits(machine: ContentsPorts, node: Node): number[] | undefined {
  const { syntax } = machine.types;
  const parts = syntax.is(node, 'concatenated_string') ? syntax.children(node) : [node];
  const all: number[] = [];
  for (const part of parts) {
    if (!syntax.is(part, 'string_literal')) return undefined;
    const { prefix, units } = literalUnits(syntax.text(part), machine.types.targetAt(part));
    if (prefix !== '') return undefined;
    all.push(...units);
  }
  return all;
}
