/** Look-ups in the catalogue: by id in any usual spelling, by edition, by list. */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { GUIDELINES } from './catalogue.generated.ts';
import { EDITIONS, type Edition, type Guideline, type GuidelineId } from './guideline.ts';

const BY_ID: ReadonlyMap<GuidelineId, Guideline> = new Map(GUIDELINES.map((g) => [g.id, g]));

/** All guidelines in catalogue order: directives first, then rules. */
export function allGuidelines(): readonly Guideline[] {
  return GUIDELINES;
}

export function guidelineById(id: GuidelineId): Guideline | undefined {
  return BY_ID.get(id);
}

/** The canonical id of a spelling such as `15.6`, `R15.6`, `Rule 15.6`, `D4.6`, `Dir 4.6`, `MC3R1.R15.6`, `misra-c/rule-15.6`. */
export function parseGuidelineId(spelling: string): GuidelineId | undefined {
  const word = spelling.trim().toLowerCase();
  const found =
    /^(?:misra[-_ ]?c(?:[:-]?\d{4})?[-/_ ]|mc\d\w*\.|misra[-_.])?(rule|dir|directive|r|d)?[-_ .]*(\d{1,2})[._](\d{1,2})$/.exec(
      word,
    );
  if (found === null) return undefined;
  const directive = found[1]?.startsWith('d') === true;
  const id = `${directive ? 'dir' : 'rule'}-${Number(found[2])}.${Number(found[3])}`;
  return BY_ID.has(id) ? id : undefined;
}

/** The edition of a command-line word; `2012` means the third edition without amendments. */
export function parseEdition(word: string): Edition | undefined {
  return EDITIONS.find((e) => e === word);
}

/** The guidelines of an edition, in catalogue order. */
export function guidelinesOf(edition: Edition): readonly Guideline[] {
  return GUIDELINES.filter((g) => g.editions.includes(edition));
}

/**
 * Reads a list of guidelines: ids separated by commas or white space, `chapter.*`, categories (`mandatory` …), `all`;
 * a leading `-` takes away. `#` begins a comment. Unknown words are usage problems with the nearest known id.
 */
export function parseGuidelineList(text: string, source: string): Read<ReadonlySet<GuidelineId>> {
  const chosen = new Set<GuidelineId>();
  const problems: Diagnostic[] = [];
  const words = text
    .replace(/#[^\n]*/g, ' ')
    .replace(/\b(rule|dir|directive)\s+(?=\d)/gi, '$1-')
    .split(/[\s,;]+/)
    .filter((w) => w !== '');
  words.forEach((word, i) => {
    const remove = word.startsWith('-');
    const ids = idsOfWord(remove ? word.slice(1) : word);
    if (ids === undefined) problems.push(unknownGuideline(word, source));
    else if (remove) {
      if (i === 0) for (const g of GUIDELINES) chosen.add(g.id);
      for (const id of ids) chosen.delete(id);
    } else for (const id of ids) chosen.add(id);
  });
  return { value: chosen, problems };
}

function idsOfWord(word: string): readonly GuidelineId[] | undefined {
  const lower = word.toLowerCase();
  if (lower === 'all') return GUIDELINES.map((g) => g.id);
  if (['mandatory', 'required', 'advisory'].includes(lower))
    return GUIDELINES.filter((g) => g.category === lower).map((g) => g.id);
  const chapter = /^(d|r|rule-|dir-)?(\d{1,2})(?:\.\*)$/.exec(lower);
  if (chapter !== null) {
    const start = `${chapter[1]?.startsWith('d') ? 'dir' : 'rule'}-${chapter[2]}.`;
    const ids = GUIDELINES.filter((g) => g.id.startsWith(start)).map((g) => g.id);
    return ids.length > 0 ? ids : undefined;
  }
  const id = parseGuidelineId(word);
  return id === undefined ? undefined : [id];
}

/** A usage problem with the nearest known id. */
export function unknownGuideline(word: string, source: string): Diagnostic {
  const near = suggest(
    word.replace(/^-/, ''),
    GUIDELINES.flatMap((g) => [g.id, g.id.replace('rule-', ''), g.id.replace('dir-', 'D')]),
  );
  return {
    code: 'misra/unknown-guideline',
    severity: 'error',
    effect: 'usage',
    message: `${source} names "${word}", which is no guideline of the catalogue`,
    cure: `${near === undefined ? '' : `Did you mean ${near}? `}Write ids such as 15.6 or D4.10, a chapter such as 15.*, or mandatory, required, advisory, all; \`assay rules\` lists them.`,
  };
}
