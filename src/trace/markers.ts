/**
 * Other tools' markers in source text: StrictDoc's relation marker (ids, scope, role, in parentheses or braces) and Doxygen's `@requirement`,
 * `@satisfies`, `@verifies` (with `@` or a backslash). They become tag items like OpenFastTrace tags do.
 */
import { append } from '../base/append.ts';
import { parseId } from './grammar.ts';
import { linesOf, MAX_LINE } from './importer.ts';
import { foreignReference, type Item, type ItemId, makeItem } from './item.ts';

const RELATION = /@relation\s*[({]([^(){}\n]{1,400})[)}]/g;
const DOXYGEN = /[@\\](requirement|satisfies|verifies)\s+([A-Za-z][\w.~:-]{0,200})(?:[ \t]+([^\n*]{1,200}))?/g;

export function readMarkers(path: string, text: string): Item[] {
  if (!/@relation|[@\\](?:requirement|satisfies|verifies)\b/.test(text)) return [];
  const items: Item[] = [];
  const ordinals = new Map<string, number>();
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.length > MAX_LINE || !/[@\\]/.test(line)) continue;
    for (const m of line.matchAll(RELATION)) append(items, relation(path, i + 1, m[1]!, ordinals));
    for (const m of line.matchAll(DOXYGEN)) items.push(doxygen(path, i + 1, m, ordinals));
  }
  return items;
}

function relation(path: string, line: number, body: string, ordinals: Map<string, number>): Item[] {
  const words = body.split(',').map((w) => w.trim());
  const options = Object.fromEntries(words.filter((w) => w.includes('=')).map((w) => w.split('=', 2) as [string, string]));
  const type = /test|verif/i.test(options.role ?? '') ? 'test' : 'impl';
  return words
    .filter((w) => !w.includes('=') && /^\w[\w()\-/.: ]*$/.test(w))
    .map((uid) => tagOf(type, reference(uid), path, line, ordinals, { attributes: { ...options, format: 'strictdoc' } }));
}

function doxygen(path: string, line: number, m: RegExpMatchArray, ordinals: Map<string, number>): Item {
  const [, command, word, rest] = m;
  if (command === 'requirement') {
    const id = parseId(word!) ?? { type: 'req', name: word!, revision: 1 };
    return makeItem(
      id,
      { file: path, line },
      { title: rest?.trim() ?? '', welcomesAll: true, attributes: { format: 'doxygen' } },
    );
  }
  return tagOf(command === 'verifies' ? 'test' : 'impl', reference(word!), path, line, ordinals, {
    attributes: { format: 'doxygen' },
  });
}

function reference(word: string): ItemId {
  return parseId(word) ?? foreignReference(word);
}

function tagOf(
  type: string,
  covered: ItemId,
  path: string,
  line: number,
  ordinals: Map<string, number>,
  parts: Partial<Item>,
): Item {
  const key = `${type} ${covered.name} ${path}`;
  const ordinal = ordinals.get(key) ?? 0;
  ordinals.set(key, ordinal + 1);
  return makeItem(
    { type, name: `${covered.name} in ${path}${ordinal === 0 ? '' : ` #${ordinal + 1}`}`, revision: 0 },
    { file: path, line },
    { covers: [covered], origin: 'tag', ...parts },
  );
}
