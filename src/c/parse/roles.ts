/**
 * What a word does in the grammar. The same word has different roles in different dialects (`bool` is a name before C23,
 * `asm` and `typeof` are names in strict ISO modes): a `Dialect` picks the table.
 */
import { K, P, type SpellingTable, TokenKind } from '../lex/spellings.ts';

export const Role = {
  other: 0,
  name: 1,
  number: 2,
  character: 3,
  string: 4,
  punctuator: 5,
  /** `int`, `unsigned`, `_Bool`, … */
  typeWord: 6,
  qualifier: 7,
  storage: 8,
  /** `inline`, `_Noreturn`. */
  functionSpecifier: 9,
  /** `struct`, `union`. */
  record: 10,
  enum: 11,
  typeof: 12,
  atomic: 13,
  alignas: 14,
  attribute: 15,
  extension: 16,
  asm: 17,
  sizeof: 18,
  alignof: 19,
  generic: 20,
  staticAssert: 21,
  offsetof: 22,
  localLabel: 23,
  realImaginary: 24,
  true: 25,
  false: 26,
  null: 27,
  statement: 28,
  pragma: 29,
} as const;

export interface Dialect {
  /** 1990, 1999, 2011, 2017 or 2023. */
  readonly standard: 1990 | 1999 | 2011 | 2017 | 2023;
  /** GNU extensions without underscores (`asm`, `typeof`, `inline` in C90). */
  readonly gnu: boolean;
}

export const GNU17: Dialect = { standard: 2017, gnu: true };

type Word = keyof typeof K;

const WORDS: readonly (readonly [role: number, words: readonly Word[]])[] = [
  [Role.typeWord, ['void', 'char', 'short', 'int', 'long', 'float', 'double', 'signed', 'unsigned', '_Bool', '_Complex']],
  [Role.typeWord, ['_Imaginary', '__complex', '__complex__', '__signed', '__signed__', '__int128', '__float128', '_Float16']],
  [Role.typeWord, ['_Float32', '_Float64', '_Float128', '_Float32x', '_Float64x', '_Decimal32', '_Decimal64', '_Decimal128']],
  [Role.typeWord, ['__auto_type', '__builtin_va_list']],
  [Role.qualifier, ['const', 'volatile', '__const', '__const__', '__volatile', '__volatile__', '__restrict', '__restrict__']],
  [Role.storage, ['typedef', 'extern', 'static', 'auto', 'register', '_Thread_local', '__thread']],
  [Role.functionSpecifier, ['__inline', '__inline__', '_Noreturn']],
  [Role.record, ['struct', 'union']],
  [Role.enum, ['enum']],
  [Role.typeof, ['__typeof', '__typeof__']],
  [Role.atomic, ['_Atomic']],
  [Role.alignas, ['_Alignas']],
  [Role.attribute, ['__attribute', '__attribute__']],
  [Role.extension, ['__extension__']],
  [Role.asm, ['__asm', '__asm__']],
  [Role.sizeof, ['sizeof']],
  [Role.alignof, ['_Alignof', '__alignof', '__alignof__']],
  [Role.generic, ['_Generic']],
  [Role.staticAssert, ['_Static_assert']],
  [Role.offsetof, ['__builtin_offsetof']],
  [Role.localLabel, ['__label__']],
  [Role.realImaginary, ['__real', '__real__', '__imag', '__imag__']],
  [Role.null, ['__null']],
  [Role.statement, ['break', 'case', 'continue', 'default', 'do', 'else', 'for', 'goto', 'if', 'return', 'switch', 'while']],
  [Role.name, ['__func__', '__FUNCTION__', '__PRETTY_FUNCTION__', '__builtin_va_arg', '__builtin_types_compatible_p']],
  [Role.name, ['__builtin_choose_expr', '__builtin_has_attribute']],
]; // biome-ignore format: a table

/** Words that only some dialects reserve: [word, role, from which standard, also in GNU modes of any standard]. */
const BY_DIALECT: readonly (readonly [Word, number, number, boolean])[] = [
  ['inline', Role.functionSpecifier, 1999, true],
  ['restrict', Role.qualifier, 1999, false],
  ['asm', Role.asm, 9999, true],
  ['typeof', Role.typeof, 2023, true],
  ['typeof_unqual', Role.typeof, 2023, false],
  ['alignas', Role.alignas, 2023, false],
  ['alignof', Role.alignof, 2023, false],
  ['bool', Role.typeWord, 2023, false],
  ['_BitInt', Role.typeWord, 2023, true],
  ['constexpr', Role.storage, 2023, false],
  ['thread_local', Role.storage, 2023, false],
  ['static_assert', Role.staticAssert, 2023, false],
  ['true', Role.true, 2023, false],
  ['false', Role.false, 2023, false],
  ['nullptr', Role.null, 2023, false],
];

/** The role of every spelling in one dialect, by spelling id. */
export class Roles {
  readonly dialect: Dialect;
  readonly #spellings: SpellingTable;
  readonly #keywords = new Map<number, number>();
  #roles = new Uint8Array(0);
  #known = 0;

  constructor(spellings: SpellingTable, dialect: Dialect) {
    this.#spellings = spellings;
    this.dialect = dialect;
    for (const [role, words] of WORDS) for (const word of words) this.#keywords.set(K[word], role);
    for (const [word, role, since, gnu] of BY_DIALECT) {
      if (dialect.standard >= since || (gnu && dialect.gnu)) this.#keywords.set(K[word], role);
    }
  }

  /** Roles of all spellings known now, indexed by id. Ask again after new spellings were interned. */
  table(): Uint8Array {
    const size = this.#spellings.size;
    if (this.#known < size) {
      if (this.#roles.length < size) {
        const larger = new Uint8Array(Math.max(size + 1024, this.#roles.length * 2));
        larger.set(this.#roles);
        this.#roles = larger;
      }
      const kinds = this.#spellings.kinds;
      for (let id = this.#known; id < size; id++) this.#roles[id] = this.#keywords.get(id) ?? roleOfKind(kinds[id]!);
      this.#known = size;
    }
    return this.#roles;
  }
}

function roleOfKind(kind: number): number {
  switch (kind) {
    case TokenKind.Identifier:
    case TokenKind.Keyword:
      return Role.name;
    case TokenKind.Number:
      return Role.number;
    case TokenKind.Character:
      return Role.character;
    case TokenKind.String:
      return Role.string;
    case TokenKind.Punctuator:
      return Role.punctuator;
    case TokenKind.Pragma:
      return Role.pragma;
    default:
      return Role.other;
  }
}

/** Binding strength of binary operators, by spelling id; 0 = not a binary operator. */
export const PRECEDENCE: Uint8Array = (() => {
  const table = new Uint8Array(256);
  const levels: readonly (readonly (keyof typeof P)[])[] = [
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', '>='],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ];
  levels.forEach((operators, i) => {
    for (const operator of operators) table[P[operator]] = i + 1;
  });
  return table;
})();

/** 1 for the assignment operators, by spelling id. */
export const ASSIGNS: Uint8Array = (() => {
  const table = new Uint8Array(256);
  for (const operator of ['=', '*=', '/=', '%=', '+=', '-=', '<<=', '>>=', '&=', '^=', '|='] as const) table[P[operator]] = 1;
  return table;
})();
