/** What functions of the standard library do, as far as analyses of memory, resources and order need it. */
import { lookUp } from '../../../base/look-up.ts';
import type { Call } from './call.ts';
import { allocated, freed, reallocated } from './library-allocation.ts';
import { formatted, isTainted, needed, scanned, written } from './library-arguments.ts';
import { BLOCKS } from './library-blocks.ts';
import { characterClass, domain } from './library-numbers.ts';
import { regionOf } from './library-regions.ts';
import { closed, opened, writesTo } from './library-streams.ts';
import { TEXTS, textLength } from './library-texts.ts';
import { give } from './places.ts';
import { ANY, UNSET, ZERO } from './state.ts';
import { synchronisation } from './threads.ts';
import { constant, floating, integer, NULL_POINTER, Null, OTHER, pointer, singleValue, type Value } from './value.ts';

/** Undefined: it is a call of code that is not seen, after all. */
export type Model = (c: Call) => Value | undefined;

/** What a function of the library does; undefined for one that is not known. */
export function modelOf(name: string): Model | undefined {
  return lookUp(MODELS, name) ?? synchronisation(name) ?? (BORROWERS.test(name) ? borrower : undefined);
}

/** Whether a function of the library can go on in several ways. */
export function hasSeveralWays(name: string): boolean {
  return SEVERAL_WAYS.test(name);
}

const SEVERAL_WAYS = /^(?:malloc|aligned_alloc|calloc|strn?dup|realloc|f(?:re)?open|tmpfile|fgets|mtx_.*lock|call_once)$/;

/** Functions that use what a pointer leads to and neither keep nor release it. */
const BORROWERS =
  /^(?:mem(?:cpy|move|set|cmp|chr)|str[a-z]+|wcs[a-z]+|wmem[a-z]+|f?(?:printf|scanf|puts|gets|putc|getc|read|write|eof|error|flush|seek|tell|getpos|setpos)|f?(?:getwc|putwc)|s(?:n?printf|scanf)|v?f?s?n?w?printf|rewind|clearerr|ungetc|setv?buf|put(?:s|c|char)|get(?:s|c|char)|perror|abs|labs|atoi|atol|atoll|atof|is[a-z]+|to(?:upper|lower)|sqrt[fl]?|log(?:10|2|1p)?[fl]?|pow[fl]?|fmod[fl]?|a(?:cos|sin|tan|tan2|tanh|cosh)[fl]?|[lt]gamma[fl]?|exp[fl]?|sin|cos|tan|fabs[fl]?|floor|ceil|mktime|difftime|time|clock|rand|srand|system|remove|rename|div|ldiv|qsort|bsearch|thrd_yield|thrd_sleep|thrd_equal)$/;

const WRITERS: Readonly<Record<string, number>> = {
  fprintf: 0, vfprintf: 0, fputc: 1, fputs: 1, putc: 1, fwrite: 3, fwprintf: 0, vfwprintf: 0, fputwc: 1, fputws: 1, putwc: 1,
}; // biome-ignore format: a table

/** Arguments that must not be null. */
const NEEDED: Readonly<Record<string, readonly number[]>> = {
  strlen: [0], strcpy: [0, 1], strncpy: [0, 1], strcat: [0, 1], strncat: [0, 1], strcmp: [0, 1], strncmp: [0, 1], strchr: [0], strrchr: [0], strstr: [0, 1],
  memcpy: [0, 1], memmove: [0, 1], memset: [0], memcmp: [0, 1], memchr: [0], fputs: [0, 1], fgetc: [0], fputc: [1], getc: [0], putc: [1], fclose: [0], fgets: [0, 2],
  fread: [0, 3], fwrite: [0, 3], atoi: [0], atol: [0], puts: [0], strspn: [0, 1], strcspn: [0, 1], strpbrk: [0, 1], fprintf: [0, 1], printf: [0], sprintf: [0, 1], fscanf: [0, 1], sscanf: [0, 1],
}; // biome-ignore format: a table

const OUTPUTS: Readonly<Record<string, number>> = {
  fgets: 0,
  fread: 0,
  sprintf: 0,
  snprintf: 0,
  vsnprintf: 0,
  vsprintf: 0,
  gets: 0,
  strxfrm: 0,
  wcscpy: 0,
  wcsncpy: 0,
  fgetws: 0,
  mbstowcs: 0,
  strftime: 0,
};

function borrower(c: Call): Value {
  const { e, name, node, values } = c;
  for (const i of NEEDED[name] ?? []) needed(c, i);
  const stream = WRITERS[name];
  if (stream !== undefined && values[stream] !== undefined) writesTo(c, values[stream]!, c.nodes[stream]!);
  TEXTS[name]?.(c);
  BLOCKS[name]?.(c);
  const output = OUTPUTS[name];
  if (output !== undefined && values[output] !== undefined) written(c, values[output]!, name !== 'fread');
  if (/scanf$/.test(name)) scanned(c);
  if (/^(?:is|to)(?:al|cn|di|gr|lo|pr|pu|sp|up|xd|bl)/.test(name)) characterClass(c);
  domain(c);
  if (/^(?:f?getc|getchar|getwc|fgetwc)$/.test(name))
    return { ...integer(-1n, name.includes('w') ? 0x10ffffn : 255n), taint: node };
  if (/^(?:f?printf|printf)$/.test(name)) formatted(c, name === 'printf' ? 0 : 1);
  if (name === 'system') formatted(c, 0);
  const result = e.machine.any(e.machine.types.value(node), node);
  if (result.kind === 'floating' && /^(?:fabs|sqrt|exp)[fl]?$/.test(name)) return floating(0, Infinity);
  if (/^(?:atoi|atol|atoll|atof|strtol|strtoul|strtoll|strtoull|strtod|strtof)$/.test(name) && isTainted(e, values[0]!))
    return { ...result, taint: node };
  if (/^strto/.test(name) && values[1] !== undefined) give(e.machine, e.state, values[1], true, false);
  if (name === 'strlen') return textLength(c);
  if (/^(?:strcpy|strncpy|strcat|strncat|memcpy|memmove|memset|fgets)$/.test(name) && result.kind === 'pointer') {
    const to = values[0]!;
    return to.kind !== 'pointer'
      ? result
      : name === 'fgets'
        ? e.choose(2) === 0
          ? { ...to, nullness: Null.no }
          : NULL_POINTER
        : to;
  }
  if (/^(?:strchr|strrchr|strstr|strpbrk|memchr)$/.test(name)) {
    const [from] = values;
    if (from?.kind === 'pointer')
      return { ...from, targets: from.targets.map((t) => ({ ...t, high: Infinity, exact: false })), nullness: Null.unknown };
  }
  return result;
}

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  setlocale: ['setlocale', 'localeconv'], localeconv: ['localeconv', 'setlocale'], getenv: ['getenv'], strerror: ['strerror'], asctime: ['asctime', 'ctime'],
  ctime: ['asctime', 'ctime', 'gmtime', 'localtime'], gmtime: ['gmtime', 'localtime'], localtime: ['gmtime', 'localtime'],
}; // biome-ignore format: a table

function lent(c: Call): Value {
  const { e, name } = c;
  const family = FAMILIES[name]!;
  for (const [id, of] of e.machine.loans) {
    const key = `r${id}`;
    if (family.includes(of) && e.state.typestates.has(key)) e.state.setTypestate(key, 4);
  }
  const region = regionOf(c, 'lent', undefined);
  e.machine.loans.set(region.id, name);
  e.state.setTypestate(`r${region.id}`, 2);
  if (name === 'getenv') e.state.setTypestate(`t${region.id}`, 2);
  return pointer([{ region, low: 0, high: 0, start: -Infinity, end: Infinity, exact: false }], Null.unknown);
}

function ends(c: Call): Value {
  if (c.name === 'thrd_exit') c.e.machine.leavesLocked?.(c.e.state);
  return OTHER;
}

const MODELS: Readonly<Record<string, Model>> = {
  malloc: (c) => allocated(c, c.values[0], UNSET),
  aligned_alloc: (c) => allocated(c, c.values[1], UNSET),
  calloc: (c) => allocated(c, product(c), ZERO),
  strdup: (c) => allocated(c, undefined, ANY),
  strndup: (c) => allocated(c, undefined, ANY),
  realloc: reallocated,
  free: freed,
  fopen: opened,
  freopen: opened,
  tmpfile: opened,
  fclose: closed,
  getenv: lent,
  setlocale: lent,
  localeconv: lent,
  strerror: lent,
  asctime: lent,
  ctime: lent,
  gmtime: lent,
  localtime: lent,
  exit: ends,
  abort: ends,
  _Exit: ends,
  quick_exit: ends,
  thrd_exit: ends,
  assert: () => OTHER,
  expect: (c) => c.values[0],
  constant_p: (c) => c.e.machine.any(c.e.machine.types.value(c.node), c.node),
};

function product(c: Call): Value | undefined {
  const [a, b] = c.values.map((v) => (v === undefined ? undefined : singleValue(v)));
  return a === undefined || b === undefined ? undefined : constant(a * b);
}
