/** The guidelines that ban headers, functions, macros or types of the standard library: one row each. */
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { defineRule, type Match, type Rule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { functionsOf, namesOf, typeGenericNames } from '../../library/standard-names.ts';
import { includesOf, type NameUse, usesOf } from '../../library/uses.ts';
import type { FileView } from '../../written/file-view.ts';

export interface Ban {
  readonly id: GuidelineId;
  /** Including one of these is itself a violation. */
  readonly headers?: readonly string[];
  readonly names: readonly string[];
  /** What is banned, for the message. */
  readonly what: string;
}

const SHARED_TIME = new Set(['size_t']);
const words = (text: string): string[] => text.split(' ');

export const BANS: readonly Ban[] = [
  { id: 'dir-4.12', names: words('malloc calloc realloc aligned_alloc free strdup strndup alloca'), what: 'dynamic memory' },
  { id: 'rule-17.1', headers: ['stdarg.h'], names: namesOf('stdarg.h'), what: 'variable arguments' },
  { id: 'rule-21.3', names: words('malloc calloc realloc aligned_alloc free'), what: 'the heap' },
  { id: 'rule-21.4', headers: ['setjmp.h'], names: namesOf('setjmp.h'), what: 'non-local jumps' },
  { id: 'rule-21.5', headers: ['signal.h'], names: namesOf('signal.h'), what: 'signals' },
  { id: 'rule-21.6', names: [...functionsOf('stdio.h'), ...words('fgetwc fgetws fputwc fputws getwc getwchar putwc putwchar ungetwc fwprintf fwscanf swprintf swscanf vswprintf vswscanf wprintf wscanf vfwprintf vfwscanf vwprintf vwscanf fwide')], what: 'standard input and output' },
  { id: 'rule-21.7', names: words('atof atoi atol atoll'), what: 'unchecked conversion of text to numbers' },
  { id: 'rule-21.8', names: words('abort exit _Exit quick_exit'), what: 'termination of the program' },
  { id: 'rule-21.9', names: words('bsearch qsort'), what: 'searching and sorting by call-back' },
  { id: 'rule-21.10', names: [...namesOf('time.h').filter((n) => !SHARED_TIME.has(n) && n !== 'tm' && n !== 'timespec'), 'wcsftime'], what: 'time and date' },
  { id: 'rule-21.11', headers: ['tgmath.h'], names: [], what: 'type-generic mathematics' },
  { id: 'rule-21.12', names: words('feclearexcept fegetexceptflag feraiseexcept fesetexceptflag fetestexcept FE_INEXACT FE_DIVBYZERO FE_UNDERFLOW FE_OVERFLOW FE_INVALID FE_ALL_EXCEPT'), what: 'floating-point exceptions' },
  { id: 'rule-21.21', names: ['system'], what: 'commands of the environment' },
  { id: 'rule-21.24', names: words('rand srand'), what: 'pseudo-random numbers' },
]; // biome-ignore format: a table

function* banned(ban: Ban, subject: Subject): Iterable<Match> {
  yield* bannedWithout(ban, subject);
  for (const use of usesOf(subject, namesOfBan(ban))) {
    const match = bannedUse(ban, subject, use);
    if (match !== undefined) yield match;
  }
}

/** What is banned whatever the names mean: the headers. */
export function* bannedWithout(ban: Ban, subject: Subject): Iterable<Match> {
  for (const { file, hash, header } of includesOf(subject, ...(ban.headers ?? [])))
    yield { at: rawSpot(file, hash), message: provides(header, ban.what) };
}

/** All names of which a use may be banned. */
export function namesOfBan({ id, names }: Ban): readonly string[] {
  if (id === 'rule-21.10') return [...names, ...TIME_STRUCTURES];
  return id === 'rule-21.11' ? typeGenericNames() : names;
}

export function bannedUse(ban: Ban, subject: Subject, use: NameUse): Match | undefined {
  if (ban.id === 'rule-21.11') return typeGenericUse(subject, use);
  if (TIME_STRUCTURES.includes(use.name)) return timeStructure(subject, use);
  return { at: rawSpot(use.file, use.token), message: belongs(use.name, ban.what) };
}

/** The message at an `#include`, and the one at a name. */
export const provides = (header: string, what: string): string => `\`<${header}>\` provides ${what}`;
export const belongs = (name: string, what: string): string => `\`${name}\` belongs to ${what}`;

/** `struct tm` and `struct timespec`, whose names alone say nothing, in files that include `<time.h>`. */
const TIME_STRUCTURES: readonly string[] = ['tm', 'timespec'];

function timeStructure(subject: Subject, { file, token, name }: NameUse): Match | undefined {
  if (token === 0 || file.word(token - 1) !== 'struct' || !includers(subject, 'time.h').has(file)) return undefined;
  return { at: rawSpot(file, token), message: `\`struct ${name}\` belongs to time and date` };
}

/** In a file that includes `<tgmath.h>`, the plain names of mathematical functions are its macros. */
function typeGenericUse(subject: Subject, { file, token, name, called }: NameUse): Match | undefined {
  if (!called || !includers(subject, 'tgmath.h').has(file)) return undefined;
  return { at: rawSpot(file, token), message: `\`${name}\` is a type-generic macro here` };
}

const INCLUDERS = new WeakMap<Subject, Map<string, ReadonlySet<FileView>>>();

/** The files that include a header. */
function includers(subject: Subject, header: string): ReadonlySet<FileView> {
  const all = INCLUDERS.get(subject) ?? new Map<string, ReadonlySet<FileView>>();
  INCLUDERS.set(subject, all);
  const known = all.get(header) ?? new Set([...includesOf(subject, header)].map((i) => i.file));
  all.set(header, known);
  return known;
}

export const libraryBans: readonly Rule[] = BANS.map((ban) =>
  defineRule({ id: ban.id, extent: 'full', check: (subject) => banned(ban, subject) }),
);
