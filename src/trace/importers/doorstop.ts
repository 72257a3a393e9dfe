/** Doorstop items: `UID.yml`, or Markdown with YAML front matter. Links and review stamps are kept for the suspect check. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { yamlPackage } from '../../base/packages.ts';
import { type Importer, inputProblem } from '../importer.ts';
import { foreignReference, type Item, makeItem } from '../item.ts';
import { array, type JsonRecord, record, scalar } from '../json.ts';

const LOOKS_LIKE = /^active:[\s\S]*^(?:level|links|reviewed|normative):/m;
/** One item is one page of text; YAML's worst case is quadratic. */
const MAX_BYTES = 256 << 10;
const OWN = new Set(['text', 'header', 'links', 'active']);

export const doorstop: Importer = {
  format: 'doorstop',
  title: 'Doorstop items',
  handles: (path, head) =>
    (/\.ya?ml$/i.test(path) && LOOKS_LIKE.test(head)) || (/\.md$/i.test(path) && head.startsWith('---') && LOOKS_LIKE.test(head)),
  read(input) {
    const problems: Diagnostic[] = [];
    if (input.bytes.length > MAX_BYTES) {
      problems.push(
        inputProblem(
          'too-large',
          input.path,
          1,
          'a Doorstop item of more than 256 KiB is not read',
          'Split the item, or exclude the file.',
        ),
      );
      return { items: [], problems, nearMisses: [] };
    }
    const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(input.text);
    const markdown = /\.md$/i.test(input.path);
    const yaml = markdown ? (front?.[1] ?? '') : input.text;
    const document = yamlPackage().parseDocument(yaml, { prettyErrors: false, schema: 'failsafe' });
    for (const e of document.errors.slice(0, 1)) {
      const line = yaml.slice(0, e.pos[0]).split('\n').length + (markdown ? 1 : 0);
      problems.push(
        inputProblem(
          'bad-yaml',
          input.path,
          line,
          `this is not YAML: ${e.message.slice(0, 120)}`,
          'Mend the syntax at this place.',
        ),
      );
    }
    if (problems.length > 0) return { items: [], problems, nearMisses: [] };
    let data: JsonRecord = {};
    try {
      data = record(document.toJS({ maxAliasCount: 50 }));
    } catch (error) {
      problems.push(
        inputProblem('bad-yaml', input.path, 1, `this YAML cannot be read: ${(error as Error).message}`, 'Remove the aliases.'),
      );
    }
    const body = markdown && front !== null ? input.text.slice(front[0].length) : undefined;
    return { items: problems.length > 0 ? [] : [itemOf(input.path, data, body)], problems, nearMisses: [] };
  },
};

function itemOf(file: string, data: JsonRecord, body: string | undefined): Item {
  const uid = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) if (!OWN.has(key) && scalar(value) !== '') attributes[key] = scalar(value);
  const links = array(data.links).map((l) => (typeof l === 'string' ? l : (Object.keys(record(l))[0] ?? '')));
  for (const l of array(data.links))
    for (const [target, stamp] of Object.entries(record(l))) attributes[`stamp ${target}`] = scalar(stamp);
  const title = /^#\s+(.*)$/m.exec(body ?? '')?.[1];
  return makeItem(
    { type: (/^[A-Za-z]+/.exec(uid)?.[0] ?? 'item').toLowerCase(), name: uid, revision: 1 },
    { file, line: 1 },
    {
      title: scalar(data.header).trim() || title || '',
      status: scalar(data.active) === 'false' ? 'rejected' : 'approved',
      description: (body ?? scalar(data.text)).trim(),
      covers: links.filter((l) => l !== '').map(foreignReference),
      welcomesAll: true,
      origin: 'interchange',
      attributes,
    },
  );
}
