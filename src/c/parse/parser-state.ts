/**
 * What all parts of the parser share: the tokens of one external declaration, the position in them, the tree being built,
 * and which names are typedef names at this point. The last is why a C parser needs scopes: `(T)*x` is a cast or a product.
 */
import { P } from '../lex/spellings.ts';
import { TreeBuilder } from '../tree/builder.ts';
import { Role } from './roles.ts';

// [impl->dsn~c-syntax-faults~1]
/** Nesting beyond this is reported, not followed (C11 5.2.4.1 asks for 127 blocks, 63 parentheses). */
export const MAX_NESTING = 400;
export const NESTED_TOO_DEEPLY = `nesting deeper than ${MAX_NESTING} levels`;

// [impl->dsn~c-mutated-sources~1]
/** Thrown by the parser, caught at the declaration: one fault loses one declaration. */
export class SyntaxFault extends Error {
  readonly token: number;
  constructor(message: string, token: number) {
    super(message);
    this.token = token;
  }
}

/**
 * The grammar is recursive across its files: a type may hold an expression, an expression a block, a block a declaration.
 * Files call upwards through this table, which `declarations.ts` fills.
 */
export interface Grammar {
  typeName(p: ParserState): void;
  declarator(p: ParserState, nameKind: number, mayBeAbstract: boolean): boolean;
  initializerList(p: ParserState): void;
  compoundStatement(p: ParserState): void;
  declaration(p: ParserState): void;
}

export class ParserState {
  readonly grammar: Grammar;
  readonly tree = new TreeBuilder();
  /** Spelling ids of the declaration, digraphs replaced, `#pragma`s left out; one 0 stands after the last. */
  tokens: Int32Array = new Int32Array(1);
  /** Number of tokens. */
  length = 0;
  pos = 0;
  roles: Uint8Array = new Uint8Array(0);
  /** 1 for spellings that are typedef names where the parser stands. The file-scope part belongs to the unit. */
  typedefs: Uint8Array = new Uint8Array(0);
  /** Typedef names that this declaration declares at file scope. */
  fileTypedefs: number[] = [];
  depth = 0;
  /** 0 outside functions and prototypes. */
  scopeDepth = 0;
  /** Parameter names of the declarator read last, for the scope of a function body. */
  definitionParameters: number[] = [];
  /** Parameter names of the parameter list read last. */
  parameterNames: number[] = [];
  /** Set by `specifiers`. */
  sawTypedef = false;
  sawType = false;
  /** Spelling of the declarator name read last, 0 when abstract. */
  declaredName = 0;
  /** Whether the declarator read last is that of a function (its name directly followed by parameters). */
  declaresFunction = false;
  readonly #undo: number[] = [];

  constructor(grammar: Grammar) {
    this.grammar = grammar;
  }

  start(tokens: Int32Array, length: number, roles: Uint8Array, typedefs: Uint8Array): void {
    this.tree.reset();
    this.tokens = tokens;
    this.length = length;
    this.roles = roles;
    this.typedefs = typedefs;
    this.pos = 0;
    this.depth = 0;
    this.scopeDepth = 0;
    this.fileTypedefs = [];
    this.#undo.length = 0;
  }

  /** Role of the token at an index. */
  role(index: number): number {
    return this.roles[this.tokens[index]!]!;
  }

  fault(message: string): never {
    throw new SyntaxFault(message, Math.min(this.pos, this.length - 1));
  }

  expect(spelling: number, what: string): void {
    if (this.tokens[this.pos] !== spelling) this.fault(`'${what}' expected`);
    this.pos++;
  }

  accept(spelling: number): boolean {
    if (this.tokens[this.pos] !== spelling) return false;
    this.pos++;
    return true;
  }

  enter(): void {
    if (++this.depth > MAX_NESTING) this.fault(NESTED_TOO_DEEPLY);
  }

  leave(): void {
    this.depth--;
  }

  /** Declares an ordinary name in the current scope. */
  declare(spelling: number, isTypedef: boolean): void {
    const now = this.typedefs[spelling]!;
    const next = isTypedef ? 1 : 0;
    if (this.scopeDepth === 0) {
      if (isTypedef) {
        this.fileTypedefs.push(spelling);
        this.typedefs[spelling] = 1;
      }
      return;
    }
    if (now === next) return;
    this.#undo.push(spelling);
    this.typedefs[spelling] = next;
  }

  openScope(): number {
    this.scopeDepth++;
    return this.#undo.length;
  }

  /** Every entry of the log flips one name: going back is flipping again. */
  closeScope(mark: number): void {
    this.scopeDepth--;
    while (this.#undo.length > mark) this.typedefs[this.#undo.pop()!]! ^= 1;
  }

  /** After a fault: the unit's table as it was before the declaration. */
  unwind(): void {
    this.scopeDepth = 1;
    this.closeScope(0);
    for (const spelling of this.fileTypedefs) this.typedefs[spelling] = 0;
  }

  /** Whether a type name can start at this index (after `(`, or as an argument). */
  startsType(index: number): boolean {
    switch (this.role(index)) {
      case Role.typeWord:
      case Role.qualifier:
      case Role.record:
      case Role.enum:
      case Role.typeof:
      case Role.atomic:
      case Role.alignas:
        return true;
      case Role.name:
        return this.typedefs[this.tokens[index]!] === 1 || this.looksLikeUnknownType(index);
      case Role.attribute:
        return this.startsType(this.afterAttribute(index));
      case Role.extension:
      case Role.storage: // C23: the storage class of a compound literal
        return this.startsType(index + 1);
      default:
        return false;
    }
  }

  /** `(foo_t *)`, `(foo_t **)`: can only be a type even when the name is not known (its header is missing). */
  looksLikeUnknownType(index: number): boolean {
    let i = index + 1;
    if (this.tokens[i] !== P['*']) return false;
    while (this.tokens[i] === P['*'] || this.role(i) === Role.qualifier) i++;
    return this.tokens[i] === P[')'];
  }

  /** Index of the token behind `__attribute__((…))`. */
  afterAttribute(index: number): number {
    return this.tokens[index + 1] === P['('] ? this.afterGroup(index + 1) : index + 1;
  }

  /** Index behind the group whose opening bracket stands at `index`; `length` when it is never closed. */
  afterGroup(index: number): number {
    let depth = 0;
    for (let i = index; i < this.length; i++) {
      const t = this.tokens[i]!;
      if (t === P['('] || t === P['['] || t === P['{']) depth++;
      else if ((t === P[')'] || t === P[']'] || t === P['}']) && --depth === 0) return i + 1;
    }
    return this.length;
  }

  /** Whether a declaration starts at this index. */
  startsDeclaration(index: number): boolean {
    switch (this.role(index)) {
      case Role.typeWord:
      case Role.qualifier:
      case Role.storage:
      case Role.functionSpecifier:
      case Role.record:
      case Role.enum:
      case Role.typeof:
      case Role.atomic:
      case Role.alignas:
      case Role.staticAssert:
      case Role.localLabel:
        return true;
      case Role.attribute:
        return this.startsDeclaration(this.afterAttribute(index));
      case Role.extension:
        return this.startsDeclaration(index + 1);
      case Role.name:
        return this.#nameStartsDeclaration(index);
      default:
        return false;
    }
  }

  #nameStartsDeclaration(index: number): boolean {
    if (this.tokens[index + 1] === P[':']) return false;
    if (this.typedefs[this.tokens[index]!] === 1) return true;
    // Two names in a row are a declaration even when the first is not known as a type.
    return this.role(index + 1) === Role.name && this.role(index + 2) !== Role.string;
  }
}
