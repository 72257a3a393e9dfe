/** Finds what every name declares or refers to (C11 6.2.1 to 6.2.3). See `symbols.ts` for what comes out. */
import type { Declaration } from '../parse/intake.ts';
import type { DeclarationId, Node } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';
import type { Syntax } from '../tree/syntax.ts';
import { holderOfName, innermostDerivation, nameOf, storageOf } from './declared-name.ts';
import { Meanings } from './meanings.ts';
import type { CSymbol, Linkage, SymbolKind } from './symbol.ts';
import { Symbols } from './symbols.ts';
import type { Target } from './target.ts';

// [impl->dsn~c-symbols~1]
/**
 * Binds all units. Where a declaration means something else than in the units before, a variant is added to the syntax and
 * takes its place in the unit's `declarations`.
 */
export function bind(syntax: Syntax, units: readonly BoundUnit[]): Symbols {
  const binder = new Binder(syntax);
  units.forEach((unit, index) => {
    binder.unit(unit, index);
  });
  return binder.symbols;
}

/** What binding needs to know of a unit. */
export interface BoundUnit {
  readonly target: Target;
  readonly c23: boolean;
  /** Its declarations in order. */
  readonly declarations: Int32Array;
}

interface Facts {
  readonly kind: SymbolKind;
  readonly holder: Node;
  readonly linkage: Linkage;
  readonly storage: CSymbol['storage'];
  readonly inline: boolean;
  readonly definition: boolean;
  readonly tentative: boolean;
}

const ORDINARY = 0;
const TAGS = 1;
/** The body that a tag has: see `meanings.ts`. */
const BODIES = 2;

class Binder {
  readonly symbols: Symbols;
  readonly #syntax: Syntax;
  /** Symbols visible now, by spelling id: ordinary names and tags. */
  readonly #visible: readonly [Int32Array, Int32Array];
  /** By spelling id: the tag's symbol with a body at file scope of this unit. */
  readonly #bodies: Int32Array;
  readonly #meanings: Meanings;
  readonly #visibleAt = (key: number): number => {
    const space = key % 3;
    return space === BODIES ? this.#bodies[(key / 3) | 0]! : this.#visible[space as 0 | 1][(key / 3) | 0]!;
  };
  /** Names that the current unit has set at file scope. */
  readonly #touched: number[] = [];
  /** Pairs of (name * 2 + name space, what it was before) for the open scopes. */
  readonly #log: number[] = [];
  /** Open scopes: node, end, length of the log when opened. */
  readonly #scopes: { node: Node; end: Node; log: number }[] = [];
  readonly #fileSymbols: (readonly CSymbol[] | undefined)[] = [];
  readonly #external = new Map<number, number>();
  /** Typedefs of function types: what they declare are functions. */
  readonly #functionTypedefs = new Set<number>();
  #found: CSymbol[] = [];
  #declaration: Declaration | undefined;
  #parameterList: Node = 0;
  #function: Node = 0;
  /** The model of the unit with its `wchar_t`, which only wide literals ask for, and whether the declaration has one. */
  #wideModel = '';
  #wide = false;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
    this.symbols = new Symbols(syntax.arena.nodes);
    const size = syntax.space.spellings.size;
    this.#visible = [new Int32Array(size), new Int32Array(size)];
    this.#bodies = new Int32Array(size);
    this.#meanings = new Meanings(this.symbols);
  }

  unit({ declarations, target, c23 }: BoundUnit, index: number): void {
    const model = modelOf(target, c23);
    this.#wideModel = `${model} ${target.wchar}`;
    declarations.forEach((id, at) => {
      const declaration = this.#syntax.declarations[id]!;
      if (declaration.root === 0) return;
      if (this.#fileSymbols[id] === undefined) this.#bind(declaration, id, model);
      else {
        const same = this.#meanings.find(id, [model, this.#wideModel], this.#visibleAt);
        if (same === undefined) declarations[at] = this.#bindVariant(declaration, index, model);
        else {
          for (const symbol of this.#fileSymbols[same]!) this.#show(symbol, symbol.kind === 'tag' ? TAGS : ORDINARY);
          if (same !== id) declarations[at] = this.#counted(declaration, this.#syntax.declarations[same]!);
        }
      }
    });
    for (const name of this.#touched) {
      this.#visible[ORDINARY][name] = 0;
      this.#visible[TAGS][name] = 0;
      this.#bodies[name] = 0;
    }
    this.#touched.length = 0;
  }

  #bindVariant(declaration: Declaration, unit: number, model: string): DeclarationId {
    const variant = this.#syntax.addVariant(declaration, unit);
    this.symbols.grow(this.#syntax.arena.nodes);
    const before = this.symbols.all.length;
    this.#bind(variant, declaration.id, model);
    for (const symbol of this.symbols.all.slice(before)) {
      // The variant's tree is a copy: the same leaf has the same distance from the root.
      const original = this.symbols.of(symbol.node - variant.root + declaration.root);
      if (original?.node === symbol.node - variant.root + declaration.root) this.symbols.addVariant(symbol.id, original.id);
    }
    return this.#counted(declaration, variant);
  }

  #counted(declaration: Declaration, variant: Declaration): DeclarationId {
    declaration.occurrences--;
    variant.occurrences++;
    return variant.id;
  }

  /** A file-scope symbol that another unit has met already becomes visible in this one. */
  #show(symbol: CSymbol, space: 0 | 1): void {
    const before = this.#visible[space][symbol.nameId]!;
    if (before !== 0 && this.symbols.get(before).scope === 0) this.symbols.join(before, symbol.id);
    this.#visible[space][symbol.nameId] = symbol.id;
    if (space === TAGS && symbol.definition) this.#bodies[symbol.nameId] = symbol.id;
    this.#touched.push(symbol.nameId);
  }

  /** `original`: the declaration as the parser shares it. */
  #bind(declaration: Declaration, original: DeclarationId, model: string): void {
    const { arena } = this.#syntax;
    this.#declaration = declaration;
    this.#found = [];
    this.#wide = false;
    this.#meanings.begin();
    for (let n = declaration.root, stop = arena.end[n]!; n < stop; n++) {
      while (this.#scopes.length > 0 && this.#scopes.at(-1)!.end <= n) this.#close();
      this.#visit(n, arena.kind[n]!);
    }
    while (this.#scopes.length > 0) this.#close();
    this.#fileSymbols[declaration.id] = this.#found;
    this.#meanings.end(original, declaration.id, this.#wide ? this.#wideModel : model);
  }

  #visit(n: Node, kind: number): void {
    const { arena } = this.#syntax;
    switch (kind) {
      case N.identifier:
        this.#identifier(n);
        break;
      case N.type_identifier:
        this.#typeIdentifier(n);
        break;
      case N.field_identifier:
        if (holderOfName(arena, n) !== 0) this.#field(n);
        break;
      case N.compound_statement:
        if (arena.kind[arena.parent[n]!] !== N.function_definition) this.#open(n, arena.end[n]!);
        break;
      case N.for_statement:
        this.#open(n, arena.end[n]!);
        break;
      case N.parameter_list:
        if (n === this.#parameterList) this.#open(this.#function, arena.end[this.#function]!);
        else this.#open(n, arena.end[n]!);
        break;
      case N.function_definition:
        this.#enterFunction(n);
        break;
      case N.string_literal:
      case N.char_literal:
        this.#wide ||= this.#syntax.tokenText(arena.first[n]!).startsWith('L');
        break;
      default:
    }
  }

  #enterFunction(n: Node): void {
    const { arena } = this.#syntax;
    this.#function = n;
    this.#parameterList = 0;
    const declarator = this.#syntax.child(n, 'declarator');
    const name = nameOf(arena, declarator);
    const derivation = name === 0 ? 0 : innermostDerivation(arena, name);
    if (arena.kind[derivation] === N.function_declarator) this.#parameterList = this.#syntax.child(derivation, 'parameters');
    this.#labels(n);
  }

  /** Labels have function scope: they are bound ahead of the walk. */
  #labels(fn: Node): void {
    const { arena } = this.#syntax;
    const labels = new Map<number, number>();
    const uses: Node[] = [];
    for (let n = fn + 1, stop = arena.end[fn]!; n < stop; n++) {
      const kind = arena.kind[n];
      if (kind === N.statement_identifier) {
        if (arena.kind[arena.parent[n]!] === N.labeled_statement) {
          labels.set(arena.spelling[arena.first[n]!]!, this.#make(n, fn, this.#plain('label', arena.parent[n]!), 0).id);
        } else uses.push(n);
      } else if (kind === N.identifier && arena.kind[arena.parent[n]!] === N.gnu_asm_goto_list) uses.push(n);
    }
    for (const use of uses) this.symbols.referent[use] = labels.get(arena.spelling[arena.first[use]!]!) ?? 0;
  }

  #open(node: Node, end: Node): void {
    this.#scopes.push({ node, end, log: this.#log.length });
  }

  #close(): void {
    const { log } = this.#scopes.pop()!;
    while (this.#log.length > log) {
      const before = this.#log.pop()!;
      const key = this.#log.pop()!;
      this.#visible[(key & 1) as 0 | 1][key >> 1] = before;
    }
  }

  get #scope(): Node {
    return this.#scopes.length === 0 ? 0 : this.#scopes.at(-1)!.node;
  }

  #identifier(n: Node): void {
    const { arena } = this.#syntax;
    const up = arena.parent[n]!;
    const field = arena.field[n]!;
    switch (arena.kind[up]) {
      case N.enumerator:
        if (field === F.name) {
          this.#declare(n, ORDINARY, this.#plain('enumerator', up));
          return;
        }
        break;
      case N.parameter_list:
        this.#declare(n, ORDINARY, this.#plain('parameter', n));
        return;
      case N.attribute:
        if (field === F.name) return;
        break;
      case N.gnu_asm_goto_list:
        return;
      default:
        if (field === F.symbol) return;
    }
    const holder = holderOfName(arena, n);
    if (holder === 0) this.symbols.referent[n] = this.#lookUp(ORDINARY, arena.spelling[arena.first[n]!]!);
    else this.#declare(n, ORDINARY, this.#factsOf(n, holder));
  }

  #typeIdentifier(n: Node): void {
    const { arena } = this.#syntax;
    const up = arena.parent[n]!;
    const kind = arena.kind[up]!;
    const name = arena.spelling[arena.first[n]!]!;
    if (arena.field[n] === F.name && (kind === N.struct_specifier || kind === N.union_specifier || kind === N.enum_specifier)) {
      this.#tag(n, up, name);
      return;
    }
    const holder = holderOfName(arena, n);
    if (holder === 0) this.symbols.referent[n] = this.#lookUp(ORDINARY, name);
    else {
      const symbol = this.#declare(n, ORDINARY, this.#plain('typedef', holder, 'typedef'));
      if (this.#isFunction(n, holder)) this.#functionTypedefs.add(symbol.id);
    }
  }

  /** 6.7.2.3: a tag with a body, or alone in its declaration, declares in this scope; otherwise the visible one is meant. */
  #tag(n: Node, specifier: Node, name: number): void {
    const { arena } = this.#syntax;
    const hasBody = this.#syntax.child(specifier, 'body') !== 0;
    const up = arena.parent[specifier]!;
    const alone = arena.kind[up] === N.declaration && this.#syntax.child(up, 'declarator') === 0;
    const visible = hasBody ? this.#visible[TAGS][name]! : this.#lookUp(TAGS, name);
    if (!hasBody && !alone) this.#lookUpBody(name);
    if (!hasBody && visible !== 0 && (!alone || this.symbols.get(visible).scope === this.#scope)) {
      this.symbols.referent[n] = visible;
      return;
    }
    this.#declare(n, TAGS, this.#plain('tag', specifier, '', hasBody));
  }

  #field(n: Node): void {
    const { arena } = this.#syntax;
    const holder = holderOfName(arena, n);
    let record = arena.parent[holder]!;
    if (arena.kind[record] === N.field_declaration_list) record = arena.parent[record]!;
    this.#make(n, record, this.#plain('field', holder), 0);
  }

  #plain(kind: SymbolKind, holder: Node, storage: CSymbol['storage'] = '', definition = true): Facts {
    return { kind, holder, linkage: 'none', storage, inline: false, definition, tentative: false };
  }

  /** What a name refers to. A name of file scope is a part of what the declaration means. */
  #lookUp(space: 0 | 1, name: number): number {
    const id = this.#visible[space][name]!;
    if (id === 0 || this.symbols.get(id).scope === 0) {
      // What the declaration itself declares is no question to the unit.
      if (id === 0 || this.symbols.get(id).declaration !== this.#declaration!.id) this.#meanings.note(name * 3 + space, id);
    }
    return id;
  }

  #lookUpBody(name: number): void {
    const id = this.#bodies[name]!;
    if (id === 0 || this.symbols.get(id).declaration !== this.#declaration!.id) this.#meanings.note(name * 3 + BODIES, id);
  }

  #isFunction(name: Node, holder: Node): boolean {
    const { arena } = this.#syntax;
    const derivation = innermostDerivation(arena, name);
    if (arena.kind[derivation] === N.function_declarator) return true;
    if (derivation !== holder) return false;
    const type = this.#syntax.child(holder, 'type');
    return arena.kind[type] === N.type_identifier && this.#functionTypedefs.has(this.symbols.referent[type]!);
  }

  #factsOf(n: Node, holder: Node): Facts {
    const { arena } = this.#syntax;
    const { storage, inline } = storageOf(arena, holder);
    const inFunction = this.#scope !== 0;
    if (arena.kind[holder] === N.parameter_declaration || this.#isOldStyle(holder)) {
      return this.#plain('parameter', holder, storage, this.#scope === this.#function);
    }
    const kind = this.#isFunction(n, holder) ? 'function' : 'object';
    const initialised = arena.kind[arena.parent[this.#outermost(n)]!] === N.init_declarator;
    const isBody = arena.kind[holder] === N.function_definition;
    const linkage = this.#linkage(n, kind, storage, inFunction);
    if (kind === 'function') return { kind, holder, linkage, storage, inline, definition: isBody, tentative: false };
    const tentative = !inFunction && !initialised && storage !== 'extern';
    const definition = initialised || (inFunction && storage !== 'extern');
    return { kind, holder, linkage, storage, inline, definition, tentative };
  }

  /** The outermost declarator around a name, without `init_declarator`. */
  #outermost(name: Node): Node {
    const { arena } = this.#syntax;
    let at = name;
    for (let up = arena.parent[at]!; isDeclarator(arena.kind[up]!); up = arena.parent[up]!) at = up;
    return at;
  }

  /** A declaration between a K&R parameter list and the body. */
  #isOldStyle(holder: Node): boolean {
    const { arena } = this.#syntax;
    return arena.kind[holder] === N.declaration && arena.kind[arena.parent[holder]!] === N.function_definition;
  }

  /** 6.2.2. */
  #linkage(n: Node, kind: SymbolKind, storage: CSymbol['storage'], inFunction: boolean): Linkage {
    const { arena } = this.#syntax;
    if (!inFunction && storage === 'static') return 'internal';
    const inherits = storage === 'extern' || kind === 'function';
    if (inFunction && !inherits) return 'none';
    if (inherits) {
      const visible = this.#visible[ORDINARY][arena.spelling[arena.first[n]!]!]!;
      if (visible !== 0 && this.symbols.get(visible).linkage === 'internal') return 'internal';
    }
    return 'external';
  }

  #declare(n: Node, space: 0 | 1, facts: Facts): CSymbol {
    const { arena } = this.#syntax;
    const name = arena.spelling[arena.first[n]!]!;
    const isFunctionName = facts.holder === this.#function && facts.kind === 'function';
    const scope = isFunctionName ? this.#outerScope() : this.#scope;
    const before = this.#visible[space][name]!;
    const previous = before === 0 ? undefined : this.symbols.get(before);
    const same =
      previous !== undefined && (previous.scope === scope || (facts.linkage !== 'none' && previous.linkage === facts.linkage));
    const symbol = this.#make(n, scope, facts, previous === undefined || same ? 0 : previous.id);
    if (same) this.symbols.join(previous.id, symbol.id);
    if (facts.linkage === 'external') this.#joinExternal(symbol);
    if (scope === 0) {
      this.#touched.push(name);
      this.#found.push(symbol);
    } else this.#log.push(name * 2 + space, before);
    this.#visible[space][name] = symbol.id;
    if (scope === 0 && space === TAGS && facts.definition) this.#bodies[name] = symbol.id;
    return symbol;
  }

  /** The scope in which a function definition stands: its own is not open yet when its name is read. */
  #outerScope(): Node {
    for (let i = this.#scopes.length - 1; i >= 0; i--) if (this.#scopes[i]!.node !== this.#function) return this.#scopes[i]!.node;
    return 0;
  }

  #joinExternal(symbol: CSymbol): void {
    const other = this.#external.get(symbol.nameId);
    if (other === undefined) this.#external.set(symbol.nameId, symbol.id);
    else this.symbols.join(other, symbol.id);
  }

  #make(node: Node, scope: Node, facts: Facts, hides: number): CSymbol {
    const { arena, space } = this.#syntax;
    const nameId = arena.spelling[arena.first[node]!]!;
    const id = this.symbols.all.length + 1;
    return this.symbols.add({
      id,
      name: space.spellings.text(nameId),
      nameId,
      kind: facts.kind,
      node,
      holder: facts.holder,
      declaration: this.#declaration!.id,
      scope,
      linkage: facts.linkage,
      storage: facts.storage,
      inline: facts.inline,
      definition: facts.definition,
      tentative: facts.tentative,
      hides,
    });
  }
}

/** Units of one model give the same tokens the same types, as long as there is no wide literal among them. */
function modelOf(target: Target, c23: boolean): string {
  const { name, charSigned, sizeType, differenceType, pointer, sizes, bigEndian, shortEnums, pack, msBitFields } = target;
  const { short, int, long, float, double } = sizes;
  const widths = [pointer, short, int, long, sizes['long long'], float, double, sizes['long double']];
  const switches = [bigEndian, shortEnums === true, msBitFields === true, c23];
  return [name, charSigned, sizeType, differenceType, ...widths, pack ?? 0, ...switches].join(' ');
}

function isDeclarator(kind: number): boolean {
  return (
    kind === N.pointer_declarator ||
    kind === N.array_declarator ||
    kind === N.function_declarator ||
    kind === N.parenthesized_declarator
  );
}
