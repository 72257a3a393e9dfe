/** sphinx-needs `needs.json`: the current version's needs, with the schema's defaults where they were removed. */
import { type Importer, inputProblem } from '../importer.ts';
import { foreignReference, type Item, makeItem } from '../item.ts';
import { type JsonRecord, lineAt, readJson, record, scalar, strings } from '../json.ts';
import { statusFromWord } from '../status.ts';

const OWN = new Set(['id', 'type', 'title', 'status', 'content', 'description', 'docname', 'lineno', 'tags', 'links']);

export const needsJson: Importer = {
  format: 'needs-json',
  title: 'sphinx-needs needs.json',
  handles: (path, head) =>
    /\.json$/i.test(path) && (/needs\.json$/i.test(path) || (head.includes('"current_version"') && head.includes('"versions"'))),
  read(input) {
    const read = readJson(input.path, input.text);
    if (read.value === undefined) return { items: [], problems: read.problems, nearMisses: [] };
    const root = record(read.value);
    const versions = record(root.versions);
    const version = record(versions[scalar(root.current_version)] ?? Object.values(versions)[0]);
    const needs = record(version.needs);
    const schema = record(record(version.needs_schema).properties);
    const lines = idLines(input.text);
    const items = Object.entries(needs).map(([id, need]) => needItem(input.path, id, record(need), schema, lines.get(id) ?? 1));
    const problems =
      Object.keys(versions).length === 0
        ? [
            inputProblem(
              'no-needs',
              input.path,
              1,
              'there is no version with needs in this file',
              'Build it with the needs builder of sphinx-needs.',
            ),
          ]
        : [];
    return { items, problems, nearMisses: [] };
  },
};

/** Line of each `"id": "X"` member, found in one pass. */
function idLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const pattern = /"id":\s*"((?:[^"\\]|\\.)*)"/g;
  let line = 1;
  let at = 0;
  for (const m of text.matchAll(pattern)) {
    line += lineAt(text.slice(at, m.index), m.index - at) - 1;
    at = m.index;
    if (!lines.has(m[1]!)) lines.set(m[1]!, line);
  }
  return lines;
}

function needItem(file: string, id: string, need: JsonRecord, schema: JsonRecord, line: number): Item {
  const value = (name: string): unknown => need[name] ?? record(schema[name]).default;
  const linkFields = Object.entries(schema)
    .filter(([, s]) => record(s).field_type === 'links')
    .map(([name]) => name);
  const fields = new Set(['links', ...linkFields]);
  const targetsOf = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((f) => strings(value(f))).map((x) => x.replace(/\[.*\]$/, ''))),
  ];
  const depends = [...fields].filter((f) => /^depends(?:_on)?$/.test(f));
  const targets = targetsOf([...fields].filter((f) => !depends.includes(f)));
  const attributes: Record<string, string> = { status: scalar(value('status')) };
  for (const [name, v] of Object.entries(need))
    if (!OWN.has(name) && !fields.has(name) && scalar(v) !== '') attributes[name] = scalar(v);
  const source = scalar(need.docname);
  return makeItem(
    { type: scalar(need.type) || 'need', name: scalar(need.id) || id, revision: Number(scalar(need.version)) || 1 },
    { file, line },
    {
      title: scalar(need.title),
      status: statusFromWord(scalar(value('status'))),
      description: scalar(need.content) || scalar(need.description),
      tags: strings(need.tags),
      covers: targets.map(foreignReference),
      depends: targetsOf(depends).map(foreignReference),
      welcomesAll: true,
      origin: 'interchange',
      attributes: source === '' ? attributes : { ...attributes, docname: source },
    },
  );
}
