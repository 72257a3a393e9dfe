/** The languages that are counted, as a table. A dialect of assembly is a row like any other. */
import type { Language, Quote } from './language.ts';

const doubleQuote: Quote = { open: '"', close: '"', escape: true, multiline: false };
const singleQuote: Quote = { open: "'", close: "'", escape: true, multiline: false };
const cComments = { lineComments: ['//'], blockComments: [['/*', '*/']], splices: true } as const;
const hashComments = { lineComments: ['#'], blockComments: [], splices: false } as const;

export const languages: readonly Language[] = [
  {
    id: 'c',
    name: 'C',
    group: 'target',
    extensions: ['.c'],
    ...cComments,
    quotes: [doubleQuote, singleQuote],
    headerNames: true,
    digitSeparators: true,
  },
  {
    id: 'c-header',
    name: 'C header',
    group: 'target',
    extensions: ['.h'],
    ...cComments,
    quotes: [doubleQuote, singleQuote],
    headerNames: true,
    digitSeparators: true,
  },
  {
    id: 'cpp',
    name: 'C++',
    group: 'target',
    extensions: ['.cpp', '.cc', '.cxx', '.hpp', '.hh', '.hxx', '.ipp', '.tpp'],
    ...cComments,
    quotes: [doubleQuote, singleQuote],
    headerNames: true,
    digitSeparators: true,
    rawStrings: 'cpp',
  },
  {
    id: 'assembly',
    name: 'Assembly',
    group: 'target',
    extensions: ['.S', '.s', '.asm'],
    ...cComments,
    quotes: [doubleQuote, singleQuote],
    headerNames: true,
    note: 'only /* */ and // are comments: what @, # and ; mean depends on the assembler (--assembly arm|x86)',
  },
  {
    id: 'rust',
    name: 'Rust',
    group: 'target',
    extensions: ['.rs'],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    nestedComments: true,
    quotes: [
      { ...doubleQuote, multiline: true },
      { ...singleQuote, tick: true },
    ],
    splices: false,
    rawStrings: 'rust',
  },
  {
    id: 'ada',
    name: 'Ada',
    group: 'target',
    extensions: ['.adb', '.ads', '.ada'],
    lineComments: ['--'],
    blockComments: [],
    quotes: [
      { open: '"', close: '"', escape: false, multiline: false },
      { open: "'", close: "'", escape: false, multiline: false, tick: true },
    ],
    splices: false,
  },
  {
    id: 'linker-script',
    name: 'Linker script',
    group: 'other',
    extensions: ['.ld', '.lds'],
    lineComments: [],
    blockComments: [['/*', '*/']],
    quotes: [doubleQuote],
    splices: false,
  },
  {
    id: 'device-tree',
    name: 'Device tree',
    group: 'other',
    extensions: ['.dts', '.dtsi', '.dtso'],
    ...cComments,
    quotes: [doubleQuote, singleQuote],
    headerNames: true,
  },
  {
    id: 'makefile',
    name: 'Makefile',
    group: 'other',
    extensions: ['.mk', '.mak'],
    fileNames: ['Makefile', 'makefile', 'GNUmakefile', 'Kbuild'],
    ...hashComments,
    splices: true,
    quotes: [],
  },
  {
    id: 'kconfig',
    name: 'Kconfig',
    group: 'other',
    extensions: ['.kconfig'],
    fileNames: ['Kconfig', 'Kconfig.debug', 'Config.in'],
    lineComments: [],
    wordComments: ['#'],
    blockComments: [],
    splices: false,
    quotes: [doubleQuote, singleQuote],
  },
  {
    id: 'python',
    name: 'Python',
    group: 'other',
    extensions: ['.py', '.pyi'],
    ...hashComments,
    quotes: [
      { open: '"""', close: '"""', escape: true, multiline: true },
      { open: "'''", close: "'''", escape: true, multiline: true },
      doubleQuote,
      singleQuote,
    ],
    note: 'a documentation string is a literal, so its lines are code',
  },
  {
    id: 'shell',
    name: 'Shell',
    group: 'other',
    extensions: ['.sh', '.bash'],
    lineComments: [],
    wordComments: ['#'],
    blockComments: [],
    splices: false,
    quotes: [
      { ...doubleQuote, multiline: true },
      { open: "'", close: "'", escape: false, multiline: true },
    ],
    note: 'here-documents are read as code',
  },
  {
    id: 'typescript',
    name: 'TypeScript',
    group: 'other',
    extensions: ['.ts', '.mts', '.cts', '.tsx'],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    splices: false,
    quotes: [doubleQuote, singleQuote, { open: '`', close: '`', escape: true, multiline: true }],
    note: 'regular expressions are not told apart from division',
  },
  {
    id: 'javascript',
    name: 'JavaScript',
    group: 'other',
    extensions: ['.js', '.mjs', '.cjs', '.jsx'],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    splices: false,
    quotes: [doubleQuote, singleQuote, { open: '`', close: '`', escape: true, multiline: true }],
    note: 'regular expressions are not told apart from division',
  },
  {
    id: 'java',
    name: 'Java',
    group: 'other',
    extensions: ['.java'],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    splices: false,
    quotes: [{ open: '"""', close: '"""', escape: true, multiline: true }, doubleQuote, singleQuote],
  },
  {
    id: 'go',
    name: 'Go',
    group: 'other',
    extensions: ['.go'],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    splices: false,
    quotes: [doubleQuote, singleQuote, { open: '`', close: '`', escape: false, multiline: true }],
  },
  {
    id: 'perl',
    name: 'Perl',
    group: 'other',
    extensions: ['.pl', '.pm'],
    lineComments: [],
    wordComments: ['#'],
    blockComments: [],
    splices: false,
    quotes: [doubleQuote, singleQuote],
    note: 'POD and here-documents are read as code',
  },
  {
    id: 'yaml',
    name: 'YAML',
    group: 'other',
    extensions: ['.yaml', '.yml'],
    lineComments: [],
    wordComments: ['#'],
    blockComments: [],
    splices: false,
    quotes: [doubleQuote, { open: "'", close: "'", escape: false, multiline: false }],
  },
];

// [impl->dsn~assembly-dialects~1]
/** What `#`, `@` and `;` mean to the assembler in use; `gas` claims nothing beyond the C comments. */
export type AssemblyDialect = 'gas' | 'arm' | 'x86';
export const assemblyDialects: readonly AssemblyDialect[] = ['gas', 'arm', 'x86'];
const dialectComments: Record<AssemblyDialect, readonly string[]> = { gas: [], arm: ['@'], x86: ['#'] };

const assembly = languages.find((l) => l.id === 'assembly')!;
const dialects = new Map<AssemblyDialect, Language>(
  assemblyDialects.map((d) => [d, { ...assembly, lineComments: [...assembly.lineComments, ...dialectComments[d]] }]),
);

const byName = new Map(languages.flatMap((l) => (l.fileNames ?? []).map((n) => [n, l] as const)));
const byExtension = new Map(languages.flatMap((l) => l.extensions.map((e) => [e, l] as const)));

/** The language of a file by its name, then by its last extension; undefined when the table has none. */
export function languageOf(path: string, dialect: AssemblyDialect = 'gas'): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const found =
    byName.get(name) ??
    (dot < 0 ? undefined : (byExtension.get(name.slice(dot)) ?? byExtension.get(name.slice(dot).toLowerCase())));
  return found?.id === 'assembly' ? dialects.get(dialect) : found;
}
