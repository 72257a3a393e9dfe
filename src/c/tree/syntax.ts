/**
 * How the tree as compiled is read. Nodes and tokens are numbers (see `arena.ts`); nothing here allocates except the
 * functions that return arrays, strings or places. Names of kinds and fields are compared as they are, since equal words are one
 * object, and looking up their numbers would cost more. 0 is "no node": `child` of a node without that field, `parent` of a root.
 *
 *     for (const s of syntax.all('if_statement')) {
 *       const body = syntax.child(s, 'consequence');
 *       if (!syntax.is(body, 'compound_statement')) report(syntax.firstToken(body));
 *     }
 */
import type { Place } from '../../base/diagnostic.ts';
import { type ChainStep, macroChain, placesOf, type TokenPlaces, type TokenSpace } from '../lex/tokens.ts';
import type { Declaration } from '../parse/intake.ts';
import type { Node, SyntaxArena, Token } from './arena.ts';
import { F, FIELDS, type FieldName, N, NODE_KINDS, type NodeKind } from './kinds.ts';

const NONE: readonly Node[] = [];

// [impl->dsn~c-tree-navigation~1]
export class Syntax {
  readonly space: TokenSpace;
  readonly arena: SyntaxArena;
  /** Distinct external declarations in order of first occurrence; variants of them (see `types/meanings.ts`) behind. */
  readonly declarations: readonly Declaration[];
  readonly #declarations: Declaration[];
  #index: readonly Int32Array[] | undefined;
  #indexed = 0;
  readonly #first: Node;
  #roots: Int32Array | undefined;

  /** `first`: `all` begins with this node. */
  constructor(space: TokenSpace, arena: SyntaxArena, declarations: readonly Declaration[], first: Node = 1) {
    this.#first = first;
    this.space = space;
    this.arena = arena;
    this.#declarations = [...declarations];
    this.declarations = this.#declarations;
  }

  /** All nodes of a kind, in source order within a declaration, declarations in order. Do not write to it. */
  all(kind: NodeKind): Int32Array {
    return this.#byKind()[N[kind]]!;
  }

  /** Number of a node's kind, to be compared with `N.…`. */
  kind(node: Node): number {
    return this.arena.kind[node]!;
  }

  kindName(node: Node): NodeKind {
    return NODE_KINDS[this.arena.kind[node]!]!;
  }

  is(node: Node, kind: NodeKind): boolean {
    return NODE_KINDS[this.arena.kind[node]!] === kind;
  }

  parent(node: Node): Node {
    return this.arena.parent[node]!;
  }

  firstChild(node: Node): Node {
    return this.arena.end[node]! > node + 1 ? node + 1 : 0;
  }

  nextSibling(node: Node): Node {
    const { end, parent } = this.arena;
    const next = end[node]!;
    const up = parent[node]!;
    return up !== 0 && next < end[up]! ? next : 0;
  }

  /** The first child in a field; 0 when there is none. */
  child(node: Node, field: FieldName): Node {
    const { end, field: fields } = this.arena;
    const stop = end[node]!;
    for (let c = node + 1; c < stop; c = end[c]!) if (FIELDS[fields[c]!] === field) return c;
    return 0;
  }

  /** All children, or all in one field. */
  children(node: Node, field?: FieldName): readonly Node[] {
    const { end, field: fields } = this.arena;
    const stop = end[node]!;
    if (node === 0 || stop === node + 1) return NONE;
    const found: Node[] = [];
    const wanted = field === undefined ? -1 : F[field];
    for (let c = node + 1; c < stop; c = end[c]!) if (wanted < 0 || fields[c] === wanted) found.push(c);
    return found;
  }

  /** Number of the field of its parent in which a node stands (`F.…`), 0 for none. */
  field(node: Node): number {
    return this.arena.field[node]!;
  }

  /** Whether a node stands in this field of its parent. */
  isIn(node: Node, field: FieldName): boolean {
    return FIELDS[this.arena.field[node]!] === field;
  }

  /** Nodes of one kind below (not including) a node, in source order. */
  descendants(node: Node, kind: NodeKind): readonly Node[] {
    const wanted = N[kind];
    const { kind: kinds, end } = this.arena;
    const found: Node[] = [];
    for (let n = node + 1, stop = end[node]!; n < stop; n++) if (kinds[n] === wanted) found.push(n);
    return found;
  }

  /** Whether `inner` is `outer` or stands below it. */
  contains(outer: Node, inner: Node): boolean {
    return inner >= outer && inner < this.arena.end[outer]!;
  }

  /** The nearest node above of one of the kinds; 0 when there is none. */
  ancestor(node: Node, ...kinds: readonly NodeKind[]): Node {
    for (let n = this.arena.parent[node]!; n !== 0; n = this.arena.parent[n]!) {
      if (kinds.includes(NODE_KINDS[this.arena.kind[n]!]!)) return n;
    }
    return 0;
  }

  /** The function definition around a node; 0 at file scope. */
  functionOf(node: Node): Node {
    return this.ancestor(node, 'function_definition');
  }

  /** The node without the parentheses around it. */
  unparenthesized(node: Node): Node {
    let n = node;
    while (this.arena.kind[n] === N.parenthesized_expression && this.arena.kind[n + 1] !== N.compound_statement) n += 1;
    return n;
  }

  // Tokens -------------------------------------------------------------------------------------------------------------

  firstToken(node: Node): Token {
    return this.arena.first[node]!;
  }

  /** Inclusive. */
  lastToken(node: Node): Token {
    return this.arena.last[node]!;
  }

  /** Spelling id of a token, to be compared with `P['…']`, `K.…`. */
  spellingId(token: Token): number {
    return this.arena.spelling[token]!;
  }

  tokenText(token: Token): string {
    return this.space.spellings.text(this.arena.spelling[token]!);
  }

  /** Spelling id of a leaf: of its only token. */
  nameId(node: Node): number {
    return this.arena.spelling[this.arena.first[node]!]!;
  }

  /** The node's tokens with single spaces between them; of a leaf, its spelling. */
  text(node: Node): string {
    if (node === 0) return '';
    const first = this.arena.first[node]!;
    const last = this.arena.last[node]!;
    if (first === last) return this.tokenText(first);
    const words: string[] = [];
    for (let t = first; t <= last; t++) words.push(this.tokenText(t));
    return words.join(' ');
  }

  /** The operator's token of a binary, unary, assignment, update, pointer or member expression, `?` of a conditional. */
  operatorToken(node: Node): Token {
    const { kind, first, last } = this.arena;
    switch (kind[node]) {
      case N.binary_expression:
      case N.assignment_expression:
      case N.comma_expression:
      case N.field_expression:
      case N.conditional_expression:
        return last[node + 1]! + 1;
      case N.update_expression:
        return first[node + 1] === first[node] ? last[node]! : first[node]!;
      default:
        return first[node]!;
    }
  }

  /** Spelling of the operator: `+`, `&&`, `<<=`, `->`, … */
  operator(node: Node): string {
    return this.tokenText(this.operatorToken(node));
  }

  /** Whether an update expression is written `++x`. */
  isPrefix(node: Node): boolean {
    return this.arena.first[node + 1] !== this.arena.first[node];
  }

  // Places -------------------------------------------------------------------------------------------------------------

  /** Where the characters of a token stand. */
  spelled(token: Token): Place {
    const { arena, space } = this;
    return space.files.place(arena.place[token]!, this.tokenText(token).length);
  }

  /** Where a reader finds a token in its file: where the outermost macro it came from is used, else where it stands. */
  used(token: Token): Place {
    return this.places(token).use;
  }

  /** The macros a token came from, innermost first; empty for a token that stands in a file. */
  expandedFrom(token: Token): readonly ChainStep[] {
    const expansion = this.arena.expansion[token]!;
    return expansion === 0 ? [] : macroChain(this.space, expansion);
  }

  isFromMacro(token: Token): boolean {
    return this.arena.expansion[token] !== 0;
  }

  /** The token's characters stand in a replacement list. */
  isFromMacroBody(token: Token): boolean {
    const expansion = this.arena.expansion[token]!;
    return expansion !== 0 && this.space.expansions.bodyOf(expansion) !== 0;
  }

  /** The token came through a macro but its characters were written outside of macros, as an argument. */
  isFromMacroArgument(token: Token): boolean {
    const expansion = this.arena.expansion[token]!;
    return expansion !== 0 && this.space.expansions.bodyOf(expansion) === 0;
  }

  /** All of a node's tokens come from the same step of expansion (0: none of them from a macro). */
  isWithinOneExpansion(node: Node): boolean {
    const { expansion, first, last } = this.arena;
    const e = expansion[first[node]!]!;
    for (let t = first[node]! + 1; t <= last[node]!; t++) if (expansion[t] !== e) return false;
    return true;
  }

  /** Everything one can say about where a token is. */
  places(token: Token): TokenPlaces {
    const { spelling, place, expansion, flags, tokens } = this.arena;
    return placesOf(this.space, { id: 0, length: tokens, spelling, place, expansion, flags }, token);
  }

  // Declarations -------------------------------------------------------------------------------------------------------

  /** The external declaration that a node belongs to. */
  declarationOf(node: Node): Declaration {
    const roots = this.#rootIndex();
    let low = 0;
    let high = roots.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (roots[middle * 2]! <= node) low = middle;
      else high = middle - 1;
    }
    return this.declarations[roots[low * 2 + 1]!]!;
  }

  /** A declaration of the same tokens with a tree of its own: what it means in `unit` and others. */
  addVariant(of: Declaration, unit: number): Declaration {
    const { firstToken, tokenCount, typedefs, packs, fault } = of;
    const id = this.#declarations.length;
    const root = this.arena.copy(of.root);
    const variant = { id, root, firstToken, tokenCount, unit, occurrences: 0, typedefs, packs, fault };
    this.#declarations.push(variant);
    return variant;
  }

  #rootIndex(): Int32Array {
    if (this.#roots !== undefined && this.#indexed === this.arena.nodes) return this.#roots;
    const pairs: number[] = [];
    for (const d of this.declarations) if (d.root !== 0) pairs.push(d.root, d.id);
    this.#roots = Int32Array.from(pairs);
    this.#indexed = this.arena.nodes;
    this.#index = undefined;
    return this.#roots;
  }

  #byKind(): readonly Int32Array[] {
    if (this.#index !== undefined && this.#indexed === this.arena.nodes) return this.#index;
    this.#rootIndex();
    const { kind, nodes } = this.arena;
    const counts = new Int32Array(NODE_KINDS.length);
    for (let n = this.#first; n < nodes; n++) counts[kind[n]!]!++;
    const lists = Array.from(counts, (count) => new Int32Array(count));
    const at = new Int32Array(NODE_KINDS.length);
    for (let n = this.#first; n < nodes; n++) {
      const k = kind[n]!;
      lists[k]![at[k]!++] = n;
    }
    this.#index = lists;
    return lists;
  }
}
