/** LOBSTER interchange files: requirements, implementation, activities. An activity without a status is "not run", never "ok". */
import { type Importer, inputProblem } from '../importer.ts';
import { foreignReference, type Item, makeItem } from '../item.ts';
import { array, type JsonRecord, lineOfText, readJson, record, scalar, strings } from '../json.ts';
import { statusFromWord } from '../status.ts';

const TYPES: Readonly<Record<string, string>> = {
  'lobster-req-trace': 'req',
  'lobster-imp-trace': 'impl',
  'lobster-act-trace': 'test',
};

export const lobster: Importer = {
  format: 'lobster',
  title: 'LOBSTER trace files',
  handles: (path, head) => /\.lobster$/i.test(path) || (/\.json$/i.test(path) && head.includes('"lobster-')),
  read(input) {
    const read = readJson(input.path, input.text);
    if (read.value === undefined) return { items: [], problems: read.problems, nearMisses: [] };
    const root = record(read.value);
    const type = TYPES[scalar(root.schema)];
    if (type === undefined) {
      const problem = inputProblem(
        'unknown-schema',
        input.path,
        1,
        `unknown LOBSTER schema '${scalar(root.schema)}'`,
        `Known: ${Object.keys(TYPES).join(', ')}.`,
      );
      return { items: [], problems: [problem], nearMisses: [] };
    }
    const items = array(root.data).map((d) => itemOf(input.path, input.text, type, record(d)));
    return { items, problems: [], nearMisses: [] };
  },
};

/** `ns name@version` → name and revision; the namespace says only which kind of file it came from. */
function tagName(tag: string): { name: string; revision: number } {
  const m = /^(?:\S+ )?(.+?)(?:@(\d+))?$/.exec(tag);
  return { name: m?.[1] ?? tag, revision: m?.[2] === undefined ? 1 : Number(m[2]) };
}

function itemOf(file: string, text: string, type: string, d: JsonRecord): Item {
  const { name, revision } = tagName(scalar(d.tag));
  const location = record(d.location);
  const located = scalar(location.kind) === 'file' && scalar(location.file) !== '';
  const place = located
    ? { file: scalar(location.file), line: Number(scalar(location.line)) || 1 }
    : { file, line: lineOfText(text, `"${scalar(d.tag)}"`) };
  const attributes: Record<string, string> = {};
  for (const key of ['framework', 'language', 'kind', 'status']) if (scalar(d[key]) !== '') attributes[key] = scalar(d[key]);
  if (type === 'test') attributes.result = scalar(d.status) === '' ? 'not run' : scalar(d.status);
  const why = [...strings(d.just_up), ...strings(d.just_down), ...strings(d.just_global)];
  return makeItem({ type, name, revision }, place, {
    title: scalar(d.name),
    status: type === 'req' ? statusFromWord(scalar(d.status)) : 'approved',
    description: scalar(d.text),
    comment: why.join('\n'),
    covers: strings(d.refs).map((r) => foreignReference(tagName(r).name)),
    welcomesAll: true,
    origin: 'interchange',
    attributes,
  });
}
