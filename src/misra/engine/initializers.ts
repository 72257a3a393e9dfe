/** Initialisers with the type of each part they set (6.7.9): nested braces, omitted braces, designators. */
import type { Node } from '../../c/tree/arena.ts';
import type { TypeContext } from '../../c/types/context.ts';
import { isRecord, type Type } from '../../c/types/type.ts';
import { declaredName } from '../tree/expressions.ts';

export interface InitializedPart {
  readonly value: Node;
  readonly type: Type;
  /** The declaration or list it belongs to. */
  readonly whole: Node;
  readonly zeroList: boolean;
}

/** One initialiser list with the type that it initialises. */
export interface TypedList {
  readonly list: Node;
  readonly type: Type;
  /** It is the whole initialiser of an object, not a part of one. */
  readonly outermost: boolean;
}

/** Declared objects with initialisers, and compound literals. */
export function* initializedObjects(
  types: TypeContext,
  syntax = types.syntax,
): Iterable<{ readonly value: Node; readonly type: Type; readonly holder: Node }> {
  const { symbols } = types;
  for (const node of syntax.all('init_declarator')) {
    const name = declaredName(syntax, syntax.child(node, 'declarator'));
    const symbol = name === 0 ? undefined : symbols.of(name);
    const value = syntax.child(node, 'value');
    if (symbol !== undefined && value !== 0) yield { value, type: types.ofSymbol(symbol), holder: node };
  }
  for (const node of syntax.all('compound_literal_expression'))
    yield { value: syntax.child(node, 'value'), type: types.of(node), holder: node };
}

export function* initializedParts(types: TypeContext, syntax = types.syntax): Iterable<InitializedPart> {
  for (const { value, type, holder } of initializedObjects(types, syntax)) {
    if (!types.syntax.is(value, 'initializer_list')) {
      if (type.kind !== 'array') yield { value, type, whole: holder, zeroList: false };
      continue;
    }
    yield* partsOf(types, value, type);
  }
}

/** Every initialiser list, nested ones included, with its type. */
export function* typedLists(types: TypeContext): Iterable<TypedList> {
  for (const { value, type } of initializedObjects(types)) {
    if (!types.syntax.is(value, 'initializer_list')) continue;
    yield { list: value, type, outermost: true };
    yield* nestedLists(types, value, type);
  }
}

function* nestedLists(types: TypeContext, list: Node, type: Type): Iterable<TypedList> {
  const cursor = new ListCursor(types, type);
  for (const item of types.syntax.children(list)) {
    const { value, type: part } = cursor.take(item);
    if (part === undefined || !types.syntax.is(value, 'initializer_list')) continue;
    yield { list: value, type: part, outermost: false };
    yield* nestedLists(types, value, part);
  }
}

function* partsOf(types: TypeContext, list: Node, type: Type): Iterable<InitializedPart> {
  const { syntax } = types;
  const items = syntax.children(list);
  const zeroList = items.length === 1 && /^0[uUlL]*$/.test(syntax.text(items[0]!));
  if (type.kind !== 'array' && !isRecord(type)) {
    if (items[0] !== undefined) yield { value: items[0], type, whole: list, zeroList };
    return;
  }
  if (items.length === 1 && isTextOf(types, items[0]!, type)) return;
  const cursor = new ListCursor(types, type);
  for (const item of items) {
    const { value, type: part } = cursor.take(item);
    if (part === undefined) continue;
    if (syntax.is(value, 'initializer_list')) yield* partsOf(types, value, part);
    else if (part.kind !== 'array') yield { value, type: part, whole: list, zeroList };
  }
}

/** Does a string literal, with or without braces of its own, initialise all of an array (6.7.9 ¶14–15)? */
export function isTextOf({ syntax }: TypeContext, value: Node, type: Type): boolean {
  if (type.kind !== 'array' || type.of!.kind === 'array' || type.of!.kind === 'pointer' || isRecord(type.of!)) return false;
  return syntax.is(value, 'string_literal') || syntax.is(value, 'concatenated_string');
}

/** Walks the parts of an aggregate in order; with omitted braces it descends to the scalar that is next. */
export class ListCursor {
  readonly #types: TypeContext;
  readonly #root: Type;
  /** Where the next item goes: indices from the outermost aggregate inwards. */
  #path: { readonly type: Type; index: number }[];

  constructor(types: TypeContext, type: Type) {
    this.#types = types;
    this.#root = type;
    this.#path = [{ type, index: 0 }];
  }

  /** Index of the current part in the outermost aggregate; -1 when it is not known. */
  get index(): number {
    return this.#path[0]!.index;
  }

  /** Takes an item: its value, the type of the part it sets, and the key of the part. */
  take(item: Node): { value: Node; type: Type | undefined; key: string } {
    const { syntax } = this.#types;
    let value = item;
    if (syntax.is(item, 'initializer_pair')) {
      value = syntax.child(item, 'value');
      if (!this.#designate(syntax.children(item, 'designator'))) return { value, type: undefined, key: '' };
    }
    let type = this.#current();
    if (type === undefined) return { value, type, key: '' };
    // Without braces of its own, a scalar value goes to the first scalar of an aggregate part.
    while (
      type !== undefined &&
      !syntax.is(value, 'initializer_list') &&
      (type.kind === 'array' || isRecord(type)) &&
      !this.#takesWhole(value, type)
    ) {
      this.#path.push({ type, index: 0 });
      type = this.#current();
    }
    const key = this.#path.map((p) => p.index).join('.');
    this.#advance();
    return { value, type, key };
  }

  #takesWhole(value: Node, type: Type): boolean {
    return type.kind === 'array' ? isTextOf(this.#types, value, type) : this.#types.of(value).plain === type.plain;
  }

  #current(): Type | undefined {
    const { type, index } = this.#path.at(-1)!;
    return this.#part(type, index);
  }

  #part(type: Type, index: number): Type | undefined {
    if (type.kind === 'array') return type.length !== undefined && type.length >= 0 && index >= type.length ? undefined : type.of;
    if (!isRecord(type)) return index === 0 ? type : undefined;
    const named = this.#types.members(type).filter((m) => m.name !== '' || isRecord(m.type));
    if (type.kind === 'union' && index > 0 && this.#path.length > 1) return undefined;
    return named[index]?.type;
  }

  #advance(): void {
    for (;;) {
      const last = this.#path.at(-1)!;
      last.index++;
      if (this.#path.length === 1) return;
      const over = last.type.kind === 'union' || this.#part(last.type, last.index) === undefined;
      if (!over) return;
      this.#path.pop();
    }
  }

  #designate(designators: readonly Node[]): boolean {
    const path: { type: Type; index: number }[] = [];
    let type: Type | undefined = this.#root;
    for (const d of designators) {
      if (type === undefined) return false;
      const index = this.#indexOf(d, type);
      if (index === undefined) return false;
      path.push({ type, index });
      type = this.#part(type, index);
    }
    if (path.length === 0) return false;
    this.#path = path;
    return true;
  }

  #indexOf(designator: Node, type: Type): number | undefined {
    const { syntax } = this.#types;
    if (syntax.is(designator, 'subscript_designator') || syntax.is(designator, 'subscript_range_designator')) {
      const value = this.#types.constant(
        syntax.is(designator, 'subscript_designator') ? syntax.firstChild(designator) : syntax.child(designator, 'end'),
      );
      return value === undefined || type.kind !== 'array' ? undefined : Number(value);
    }
    if (!isRecord(type)) return undefined;
    const name = syntax.is(designator, 'field_identifier') ? designator : syntax.firstChild(designator);
    const members = this.#types.members(type).filter((m) => m.name !== '' || isRecord(m.type));
    const direct = members.findIndex((m) => m.nameId === syntax.nameId(name) && m.name !== '');
    return direct >= 0 ? direct : undefined;
  }
}
