/**
 * Coverage tags in any text file: type, optional own name and revision, arrow, covered id, optional needs; several per line, in comments
 * or not. In compat mode only the suffixes that OpenFastTrace scans are read and an unnamed tag gets its generated name from
 * path, line and match number; strict mode reads every text file (assembly, device trees, Kconfig, makefiles too) and names
 * the tag by path, covered id and ordinal, which do not change when lines move.
 */
import { ID, javaTrim, NAME, parseId, parseRevision } from '../grammar.ts';
import {
  type Imported,
  type Importer,
  type ImportInput,
  inputProblem,
  linesOf,
  longLineProblem,
  MAX_LINE,
  type NearMiss,
  suffixOf,
  type TraceMode,
} from '../importer.ts';
import { type Item, type ItemId, idText, makeItem } from '../item.ts';
import { readMarkers } from '../markers.ts';
import { tagNearMisses } from '../near-miss.ts';

const BLANKS = '[ \\t\\x0b\\f]*';
const TAG = new RegExp(
  `\\[${BLANKS}([A-Za-z]+)(?:~(${NAME})?~(\\p{Nd}+))?${BLANKS}->${BLANKS}(${ID})${BLANKS}` +
    `(?:>>${BLANKS}([A-Za-z]+(?:${BLANKS},${BLANKS}[A-Za-z]+)*)${BLANKS})?\\]`,
  'gu',
);

/** The suffixes that OpenFastTrace 4.5 scans for tags. Case matters. */
const OFT_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'ads adb bat c C cc cpp c++ h H h++ hh hpp c# cs cfg conf ini feature go groovy json htm html xhtml xml yaml yml fxml java ' +
    'clj kt kts scala js mjs cjs ejs ts lua m mm php proto pl pm py robot pu puml plantuml r rs sh bash zsh sv v inc swift toml ' +
    'tf tfvars sql pls'
  ).split(' '),
);

export function isOftTagFile(path: string): boolean {
  return OFT_SUFFIXES.has(suffixOf(path));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (ISO-HDLC) of the UTF-8 form of a text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text, 'utf8')) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// [impl->dsn~trace-code-tags~1]
export const codeTags: Importer = {
  format: 'code-tags',
  title: 'coverage tags in source text',
  handles: () => true,
  read(input, mode) {
    const text = input.text;
    const markers = mode === 'strict' ? readMarkers(input.path, text) : [];
    if (!text.includes('~') && !text.includes('[[') && text.length <= MAX_LINE)
      return { items: markers, problems: [], nearMisses: [] };
    const read = readTags(input, text, mode);
    return markers.length === 0 ? read : { ...read, items: [...read.items, ...markers] };
  },
};

function readTags(input: ImportInput, text: string, mode: TraceMode): Imported {
  const items: Item[] = [];
  const nearMisses: NearMiss[] = [];
  const problems: Imported['problems'][number][] = [];
  const ordinals = new Map<string, number>();
  const lines = linesOf(text);
  let enabled = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (mode === 'strict') {
      if (line.includes('oft:o')) enabled = switchAt(line, enabled);
      if (!enabled) continue;
    }
    if (line.length > MAX_LINE) {
      if (/->[^\]]{0,200}~|@relation|[@\\](?:satisfies|verifies) /.test(line))
        problems.push(longLineProblem(input.path, i + 1, line.length, 'was not searched for tags'));
      continue;
    }
    if (!line.includes('[')) continue;
    const accepted = new Set<number>();
    let match = 0;
    for (const m of line.includes('->') ? line.matchAll(TAG) : []) {
      accepted.add(m.index);
      const item = tagItem(m, { path: input.path, line: i + 1, match: match++, mode, ordinals });
      if (item !== undefined) items.push(item);
      else
        problems.push(
          inputProblem(
            'bad-revision',
            input.path,
            i + 1,
            `a revision in ${m[0]} does not fit 32 bits`,
            'Use a revision below 2147483648.',
          ),
        );
    }
    for (const miss of tagNearMisses(line, accepted)) {
      nearMisses.push({ file: input.path, line: i + 1, text: line.trim().slice(0, 200), ...miss });
    }
  }
  return { items, problems, nearMisses };
}

/** The last `oft:on` or `oft:off` of a line decides. */
function switchAt(line: string, before: boolean): boolean {
  const last = [...line.matchAll(/\boft:(on|off)\b/g)].at(-1);
  return last === undefined ? before : last[1] === 'on';
}

interface TagSite {
  readonly path: string;
  readonly line: number;
  readonly match: number;
  readonly mode: TraceMode;
  readonly ordinals: Map<string, number>;
}

function tagItem(m: RegExpMatchArray, site: TagSite): Item | undefined {
  const covered = parseId(m[4]!);
  const revision = m[3] === undefined ? 0 : parseRevision(m[3]);
  if (covered === undefined || revision === undefined) return undefined;
  const needs = m[5] === undefined ? [] : m[5].split(',').map(javaTrim);
  const type = m[1]!;
  const name = m[2] ?? (needs.length > 0 ? covered.name : generatedName(type, covered, site));
  return makeItem({ type, name, revision }, { file: site.path, line: site.line }, { covers: [covered], needs, origin: 'tag' });
}

function generatedName(type: string, covered: ItemId, site: TagSite): string {
  const id = idText(covered);
  if (site.mode === 'oft-compat') return `${covered.name}-${crc32(`${site.path}${site.line}${site.match}${id}`)}`;
  const key = `${type} ${id}`;
  const ordinal = site.ordinals.get(key) ?? 0;
  site.ordinals.set(key, ordinal + 1);
  return `${covered.name}-${crc32(`${site.path} ${key} ${ordinal}`)}`;
}
