/**
 * What the C version selected by `-std=` changes below the parser: which lexical features exist (C90 to C23, ISO and GNU).
 * One row per family; the columns follow the features' clauses, the values are what gcc 12 does in that mode.
 */
export interface LexDialect {
  /** Key of the row: files are lexed once per dialect. */
  readonly name: string;
  /** Value of `__STDC_VERSION__` without its suffix; 0 in C90, which does not define it. */
  readonly version: number;
  /** ISO mode (`-std=c…`): no GNU keywords `asm` and `typeof`, strict treatment of `, ## __VA_ARGS__`. */
  readonly strict: boolean;
  /** 5.2.1.1: `??=` and its kin are replaced. */
  readonly trigraphs: boolean;
  /** 6.4.9: `//` starts a comment. */
  readonly lineComments: boolean;
  /** 6.4.6 p3: `<:` `%>` `%:` … */
  readonly digraphs: boolean;
  /** 6.4.8: `p+` belongs to a pp-number. */
  readonly hexFloats: boolean;
  /** 6.4.5: `u8""`, `u""`, `U""`. */
  readonly unicodeLiterals: boolean;
  /** 6.4.4.4 (C23): `u8'c'`. */
  readonly utf8Characters: boolean;
  /** GNU C99 and later: `R"x(…)x"`. */
  readonly rawStrings: boolean;
  /** 6.4.8 (C23): `1'000`. */
  readonly digitSeparators: boolean;
  /** 6.10.1 (C23): `#elifdef`, `#elifndef`; gcc 12 knows them in C23 and, as an extension, in all GNU modes. */
  readonly elifdef: boolean;
}

type Row = Omit<LexDialect, 'name' | 'strict'>;

const C90: Row = {
  version: 0,
  trigraphs: true,
  lineComments: false,
  digraphs: false,
  hexFloats: false,
  unicodeLiterals: false,
  utf8Characters: false,
  rawStrings: false,
  digitSeparators: false,
  elifdef: false,
};
const C94: Row = { ...C90, version: 199409, digraphs: true };
const C99: Row = { ...C94, version: 199901, lineComments: true, hexFloats: true };
const C11: Row = { ...C99, version: 201112, unicodeLiterals: true };
const C17: Row = { ...C11, version: 201710 };
const C23: Row = { ...C17, version: 202000, utf8Characters: true, digitSeparators: true, elifdef: true };
const GNU90: Row = { ...C90, trigraphs: false, lineComments: true, digraphs: true, hexFloats: true, elifdef: true };

function gnu(row: Row): Row {
  return { ...row, trigraphs: false, unicodeLiterals: true, rawStrings: true, elifdef: true };
}

const ROWS: ReadonlyMap<string, Row> = new Map([
  ['c90', C90],
  ['c94', C94],
  ['c99', C99],
  ['c11', C11],
  ['c17', C17],
  ['c23', C23],
  ['gnu90', GNU90],
  ['gnu99', gnu(C99)],
  ['gnu11', gnu(C11)],
  ['gnu17', gnu(C17)],
  ['gnu23', gnu(C23)],
]);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['c89', 'c90'],
  ['ansi', 'c90'],
  ['iso9899:1990', 'c90'],
  ['iso9899:199409', 'c94'],
  ['c9x', 'c99'],
  ['iso9899:1999', 'c99'],
  ['iso9899:199x', 'c99'],
  ['c1x', 'c11'],
  ['iso9899:2011', 'c11'],
  ['c18', 'c17'],
  ['iso9899:2017', 'c17'],
  ['iso9899:2018', 'c17'],
  ['c2x', 'c23'],
  ['gnu89', 'gnu90'],
  ['gnu9x', 'gnu99'],
  ['gnu1x', 'gnu11'],
  ['gnu18', 'gnu17'],
  ['gnu2x', 'gnu23'],
]);

export const DEFAULT_STD = 'gnu17';

/** All names that `-std=` may have, aliases included. */
export const STD_NAMES: readonly string[] = [...ROWS.keys(), ...ALIASES.keys()];

/** The dialect of a `-std=` value; undefined for an unknown one. */
export function dialectOf(std: string): LexDialect | undefined {
  const name = ALIASES.get(std) ?? std;
  const row = ROWS.get(name);
  return row === undefined ? undefined : { ...row, name, strict: !name.startsWith('gnu') };
}
