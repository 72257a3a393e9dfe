/**
 * Quality rules for the text of a requirement, each one row: id, severity, what it finds, why it matters. Findings are offsets
 * into the statement. The rules are in our own words; where a public rule set has a number for the same idea, it is named.
 */
import type { Severity } from '../../base/diagnostic.ts';

export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly cure: string;
  /** Number of the related rule in INCOSE's guide, for orientation. */
  readonly incose?: string;
  find(text: string): readonly { readonly at: number; readonly text: string }[];
}

const words = (pattern: string): ((text: string) => { at: number; text: string }[]) => {
  const expression = new RegExp(`\\b(?:${pattern})\\b`, 'gi');
  return (text) => [...text.matchAll(expression)].map((m) => ({ at: m.index, text: m[0] }));
};

const modal = /\b(?:shall|must)\b/gi;
const UNITS =
  'ms|µs|us|ns|s|sec|seconds?|milliseconds?|microseconds?|minutes?|hours?|Hz|kHz|MHz|GHz|[KMGT]i?B|[kMG]?bit|bits?|bytes?|kB|%|percent|V|mV|A|mA|W|°C|K|times?|pages?|cycles?|attempts?|retries|entries|items|words?|registers?|vcpus?|cpus?|domains?|interrupts?|lines?|characters?|guests?|cores?';

/** A bare number: not part of a name, version, identifier, reference, list of names or hexadecimal constant. */
function bareNumbers(text: string): { at: number; text: string }[] {
  const expression = new RegExp(
    `(?<![\\w.\\-#\\[(~/])(\\d+(?:\\.\\d+)?)(?![\\w~\\])/-]|\\.\\d|\\s*(?:${UNITS})\\b|\\s*(?:to|and|or|\\.\\.|–)\\s*\\d)`,
    'g',
  );
  return [...text.matchAll(expression)]
    .filter(
      (m) =>
        !/(?:number|num|command|hypercall|register|version|revision|level|table|clause|section|chapter|part|figure|step|bit|x|to|and|value|exit|code|type|index|id|=|returns?|interrupt|ppi|spi|sgi|gcc|order|as|written|equals?|misra|rule|edition|el|revision|with|\^|,|-7|openfasttrace|xen|tables?|node)\s*$/i.test(
          text.slice(0, m.index),
        ),
    )
    .filter((m) => m[0] !== '0' && m[0] !== '1')
    .map((m) => ({ at: m.index, text: m[0] }));
}

export const LINT_RULES: readonly LintRule[] = [
  {
    id: 'no-shall',
    severity: 'error',
    summary: 'no obligation: the statement has neither "shall" nor "must"',
    cure: 'Say what shall happen.',
    find: (t) => (/\b(?:shall|must)\b/i.test(t) ? [] : [{ at: 0, text: '' }]),
  },
  {
    id: 'many-shall',
    severity: 'warning',
    summary: 'several obligations in one requirement',
    cure: 'Split it: one obligation can be covered, tested and changed alone.',
    incose: 'R18',
    find: (t) => [...t.matchAll(modal)].slice(1).map((m) => ({ at: m.index, text: m[0] })),
  },
  {
    id: 'placeholder',
    severity: 'error',
    summary: 'a placeholder stands where a decision is missing',
    cure: 'Decide, or keep the item a draft.',
    find: words('TBD|TBC|TBA|FIXME|XXX|to be (?:defined|determined|confirmed)|T\\.B\\.D'),
  },
  {
    id: 'weak-word',
    severity: 'warning',
    summary: 'a word that no test can decide',
    cure: 'Give a measure.',
    incose: 'R7',
    find: words(
      'adequate(?:ly)?|appropriate(?:ly)?|suitable|suitably|sufficient(?:ly)?|reasonabl[ey]|efficient(?:ly)?|effective(?:ly)?|fast|quick(?:ly)?|rapid(?:ly)?|easy|easily|simple|simply|flexible|robust(?:ly)?|user.friendly|good|bad|better|best|minimal|optimal|normal(?:ly)?|usual(?:ly)?|generally|typical(?:ly)?|several|some|many|few|various|approximately|about(?=\\s+\\d)|almost|nearly|significant(?:ly)?|properly|correctly|gracefully|timely|seamless(?:ly)?',
    ),
  },
  {
    id: 'escape-clause',
    severity: 'warning',
    summary: 'a clause through which the obligation escapes',
    cure: 'State the condition exactly, or remove it.',
    incose: 'R8',
    find: words(
      'if (?:possible|necessary|needed|required|practical|practicable|feasible)|as (?:appropriate|applicable|necessary|needed|required|far as (?:possible|practicable))|where (?:possible|applicable|appropriate|practicable)|when (?:possible|necessary|needed|appropriate)|to the extent (?:possible|practical)|may',
    ),
  },
  {
    id: 'open-ended',
    severity: 'warning',
    summary: 'a list without an end',
    cure: 'List every case.',
    incose: 'R9',
    find: (t) =>
      [
        ...t.matchAll(
          /\b(?:etc\b\.?|and so (?:on|forth)\b|including but not limited to\b|such as\b|e\.g\.|for example\b)|…|\.\.\.(?!\d)/gi,
        ),
      ].map((m) => ({ at: m.index, text: m[0] })),
  },
  {
    id: 'able-to',
    severity: 'note',
    summary: 'an ability instead of a behaviour',
    cure: 'Say what it does, not what it is able to do.',
    incose: 'R10',
    find: words(
      'shall (?:be (?:able|capable|designed|used)\\b|support|allow|enable|provide (?:a means|the (?:ability|capability)))',
    ),
  },
  {
    id: 'pronoun',
    severity: 'note',
    summary: 'a pronoun whose noun the reader must guess',
    cure: 'Repeat the noun.',
    incose: 'R24',
    find: words('it|its|they|their|them|these|those|this|he|she|which ones?'),
  },
  {
    id: 'absolute',
    severity: 'note',
    summary: 'an absolute that no test can show',
    cure: 'Bound it.',
    incose: 'R26',
    find: words('always|never|all possible|100 ?%|any (?:circumstances?|conditions?)|at all times|completely|under no'),
  },
  {
    id: 'and-or',
    severity: 'warning',
    summary: '"and/or" means two things',
    cure: 'Write "and", "or", or "either … or … or both".',
    incose: 'R17',
    find: words('and\\s*/\\s*or'),
  },
  {
    id: 'combinator',
    severity: 'note',
    summary: 'two actions joined in one obligation',
    cure: 'Split it, or show that they cannot happen apart.',
    incose: 'R19',
    find: (t) =>
      [
        ...t.matchAll(
          /\b(?:shall|must)\b[^.;:]{0,200}?\b(?:and then|and also|and shall|as well as|unless|whereas|otherwise)\b/gi,
        ),
      ].map((m) => ({ at: m.index, text: m[0].slice(-12).trim() })),
  },
  {
    id: 'missing-unit',
    severity: 'warning',
    summary: 'a number without a unit',
    cure: 'Add the unit, or name what is counted.',
    incose: 'R6',
    find: bareNumbers,
  },
  {
    id: 'parentheses',
    severity: 'note',
    summary: 'text in parentheses: is it part of the obligation?',
    cure: 'Make it a sentence, or move it to the rationale.',
    incose: 'R21',
    find: (t) => [...t.matchAll(/\([^()]*[A-Za-z]{4,}[^()]*\)/g)].map((m) => ({ at: m.index, text: m[0].slice(0, 40) })),
  },
  {
    id: 'passive',
    severity: 'note',
    summary: 'passive without an actor',
    cure: 'Name who does it.',
    incose: 'R2',
    find: (t) =>
      [...t.matchAll(/\b(?:shall|must) be (\w+ed|read|set|sent|kept|held|shown|written|given)\b(?![^.;]*\bby\b)/gi)].map((m) => ({
        at: m.index,
        text: m[0],
      })),
  },
  {
    id: 'negative',
    severity: 'note',
    summary: 'an obligation not to do something',
    cure: 'Where a positive form exists, use it: it has a test.',
    incose: 'R16',
    find: words('(?:shall|must) not'),
  },
  {
    id: 'external-reference',
    severity: 'note',
    summary: 'the statement depends on another document',
    cure: 'Name the edition and the clause, or state the content.',
    find: (t) => [...t.matchAll(/\[\d+\](?:_)?|https?:\/\/\S+/g)].map((m) => ({ at: m.index, text: m[0].slice(0, 40) })),
  },
  {
    id: 'long-statement',
    severity: 'note',
    summary: 'more than 60 words in one sentence',
    cure: 'Shorten or split it.',
    find: (t) => {
      const long = t.split(/(?<=[.;:])\s+/).find((s) => s.split(/\s+/).length > 60);
      return long === undefined ? [] : [{ at: t.indexOf(long), text: long.slice(0, 30) }];
    },
  },
];

export const EARS_PATTERNS = ['ubiquitous', 'event', 'state', 'optional', 'unwanted', 'complex', 'none'] as const;
export type EarsPattern = (typeof EARS_PATTERNS)[number];

/** The EARS pattern of a statement: by its leading keywords, or a trailing "when" or "while". */
export function earsPattern(text: string): EarsPattern {
  const t = text.replace(/\s+/g, ' ').trim();
  if (!/\b(?:shall|must)\b/i.test(t)) return 'none';
  const before = t.slice(0, t.search(/\b(?:shall|must)\b/i));
  const after = t.slice(before.length);
  const found = new Set<EarsPattern>();
  if (/(?:^|[,;.]\s*)when(?:ever)?\b/i.test(before) || /\b(?:when|upon|after)\b/i.test(after)) found.add('event');
  if (/(?:^|[,;.]\s*)(?:while|during|in (?:\w+ )*mode)\b/i.test(before) || /\bwhile\b/i.test(after)) found.add('state');
  if (/(?:^|[,;.]\s*)where\b/i.test(before)) found.add('optional');
  if (/(?:^|[,;.]\s*)if\b/i.test(before) || /\b(?:in case of|if)\b/i.test(after)) found.add('unwanted');
  if (found.size > 1) return 'complex';
  return [...found][0] ?? 'ubiquitous';
}
