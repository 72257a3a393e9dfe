/**
 * Near misses: what a careful reader would take for an item, keyword, reference or tag, but the grammar does not. A typing
 * slip must never turn a red project green by accident, so every run lists them and strict runs do not pass with them.
 */
import { lookUp } from '../base/look-up.ts';
import { ID, idsOnLine, isBlankLine } from './grammar.ts';
import type { NearMiss } from './importer.ts';
import type { LineClass, MarkupState } from './markup-tables.ts';

type Miss = Pick<NearMiss, 'column' | 'why' | 'cure'>;

/** Usual slips and the keyword they stand for. */
const SLIPS: Readonly<Record<string, string>> = {
  cover: 'Covers',
  covers: 'Covers',
  covered: 'Covers',
  coveres: 'Covers',
  'covered by': 'Covers',
  'depends on': 'Depends',
  depend: 'Depends',
  depends: 'Depends',
  need: 'Needs',
  needs: 'Needs',
  tag: 'Tags',
  tags: 'Tags',
  rational: 'Rationale',
  rationale: 'Rationale',
  comment: 'Comment',
  description: 'Description',
  status: 'Status',
};

const KEYWORD_LIKE = /^([ \t]*)([*_`]{0,3})([A-Za-z]+(?: [a-z]+)?)[*_`]{0,3}([ \t]*):[*_`]{0,3}(.*)$/;
const ALMOST_ID = /^[ \t]*[*_`]{0,3}([A-Za-z]+~[A-Za-z][\w.-]*(?:~[\w.]*)?)[*_`]{0,3}[ \t]*[:.]?[ \t]*$/;
const INDENTED_ID = new RegExp(`^(?:[ \\t]+|[*_>#]+[ \\t]*)\`?(${ID})\`?[ \\t]*$`, 'u');

/**
 * Judges one line of a document. `matched` is the class by which the machine accepted it (undefined: dropped), `state` the
 * state before it.
 */
export function markupNearMiss(
  line: string,
  state: MarkupState,
  matched: LineClass | undefined,
  inItem: boolean,
): Miss | undefined {
  if (isBlankLine(line) || state === 'code') return undefined;
  return idMiss(line, matched) ?? (inItem ? keywordMiss(line, matched) : undefined) ?? listMiss(line, state, matched);
}

const FREE: ReadonlySet<LineClass | undefined> = new Set(['any', 'text', 'title', 'underline', undefined]);

function idMiss(line: string, matched: LineClass | undefined): Miss | undefined {
  if (!FREE.has(matched) || !line.includes('~')) return undefined;
  if (INDENTED_ID.test(line)) {
    const column = line.search(/[A-Za-z`]/) + 1;
    return { column, why: 'an item id must start in column 1', cure: 'Remove what stands before the id.' };
  }
  const m = ALMOST_ID.exec(line);
  if (m === null) return undefined;
  return {
    column: line.indexOf(m[1]!) + 1,
    why: `'${m[1]}' is not a complete item id: type~name~revision with a decimal revision`,
    cure: `Write ${m[1]!.split('~').slice(0, 2).join('~')}~1.`,
  };
}

function keywordMiss(line: string, matched: LineClass | undefined): Miss | undefined {
  if (!FREE.has(matched)) return undefined;
  const m = KEYWORD_LIKE.exec(line);
  if (m === null) return undefined;
  const [, indent, , word, gap, rest] = m;
  const keyword = lookUp(SLIPS, word!.toLowerCase());
  if (keyword === undefined) return undefined;
  const column = indent!.length + 1;
  const restBlank = isBlankLine(rest!);
  if (!restBlank && !looksLikeList(keyword, rest!)) return undefined;
  if (keyword === 'Status') return statusMiss(column, rest!);
  const exact = word === keyword && indent === '' && gap === '' && line.startsWith(keyword);
  if (exact && restBlank)
    return { column, why: `'${keyword}:' is not a keyword at this place`, cure: 'Put it after the description.' };
  return {
    column,
    why: exact
      ? `'${keyword}:' is not understood with text after it on the same line`
      : `'${line.trim().slice(0, 40)}' is not the keyword '${keyword}:', so it counts as text`,
    cure:
      keyword === 'Needs' || keyword === 'Tags'
        ? `Write '${keyword}: a, b' in column 1.`
        : `Write '${keyword}:' alone on its line, in column 1.`,
  };
}

function statusMiss(column: number, rest: string): Miss | undefined {
  return {
    column,
    why: `'Status:${rest}' is not understood here: it must follow the id directly, before any text, with a known status`,
    cure: 'Use approved, proposed, draft or rejected, on the line after the id.',
  };
}

/** Text after the colon that a reader would take for the keyword's list rather than for prose. */
function looksLikeList(keyword: string, rest: string): boolean {
  switch (keyword) {
    case 'Covers':
    case 'Depends':
      return idsOnLine(rest).length > 0 || /[A-Za-z]+~[A-Za-z]/.test(rest);
    case 'Needs':
    case 'Tags':
      return /^[ \t]*[\w-]+([ \t]*[,;/ ][ \t]*[\w-]+){0,5}[ \t]*\.?[ \t]*$/.test(rest);
    case 'Status':
      return /^[ \t]*[A-Za-z]+[ \t]*$/.test(rest);
    default:
      return false;
  }
}

function listMiss(line: string, state: MarkupState, matched: LineClass | undefined): Miss | undefined {
  if (state !== 'covers' && state !== 'depends' && state !== 'needs') return undefined;
  if (matched === 'reference') {
    const ids = idsOnLine(line);
    if (ids.length < 2) return undefined;
    const last = ids.at(-1)!;
    if (ids.every((id) => id === last)) return undefined;
    return {
      column: line.indexOf(ids[0]!) + 1,
      why: `${ids.length} ids on one bullet: only the last, ${last}, is read`,
      cure: 'Give every id its own bullet.',
    };
  }
  if (matched !== undefined || !/~|^\s*[*+-]\s/.test(line)) return undefined;
  const list = state === 'covers' ? 'Covers:' : state === 'depends' ? 'Depends:' : 'Needs:';
  return {
    column: line.search(/\S/) + 1,
    why: `this line in the ${list} list is neither a reference nor a keyword and was dropped`,
    cure: state === 'needs' ? 'Write `* type`.' : 'Write `* type~name~revision` with at most three blanks before the bullet.',
  };
}

const TAG_LIKE = /\[[ \t]*([A-Za-z]+)(?:~[^\]\s]{0,200})?[ \t]*(->|-->|=>|>|→|<-)[ \t]*([A-Za-z]+~[A-Za-z][^\]\n]{0,200})\]?/g;
const SHORT_TAG = /\[\[[A-Za-z][\w.-]*:\d+\]\]/;

/** Places of a line that look like a tag; the caller knows which of them the tag grammar accepted (by start offset). */
export function tagNearMisses(line: string, accepted: ReadonlySet<number>): Miss[] {
  const found: Miss[] = [];
  if (line.includes('~')) {
    for (const m of line.matchAll(TAG_LIKE)) {
      if (accepted.has(m.index) || m[0].includes('${')) continue;
      found.push({
        column: m.index + 1,
        why: tagFault(m),
        cure: `Write ${'[type->'}type~name~revision], for example ${'[impl->'}dsn~name~1].`,
      });
    }
  }
  if (line.includes('[[') && SHORT_TAG.test(line)) {
    found.push({
      column: line.indexOf('[[') + 1,
      why: 'a short tag needs a per-directory configuration and generates an item without revision; it is not read',
      cure: `Write the full tag, for example ${'[impl->'}dsn~name~1].`,
    });
  }
  return found;
}

function tagFault(m: RegExpMatchArray): string {
  const shown = m[0].slice(0, 60);
  if (m[2] !== '->') return `'${shown}' looks like a tag, but its arrow is '${m[2]}'`;
  if (!m[0].endsWith(']')) return `'${shown}' looks like a tag, but it is not closed with ']'`;
  if (m[3]!.includes(',') && !m[3]!.includes('>>')) return `'${shown}' covers several ids in one tag; only one is read`;
  if (!/~\d+\s*(>>.*)?$/.test(m[3]!)) return `'${shown}' looks like a tag, but the id it covers has no revision`;
  return `'${shown}' looks like a tag, but is not one`;
}
