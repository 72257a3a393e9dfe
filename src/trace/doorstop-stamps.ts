/**
 * Doorstop's own review stamps. An item's stamp is the base64url SHA-256 over its identifier, text, references and the
 * attributes that its document declares as reviewed; `reviewed` holds the stamp (with link targets) of the last review, each
 * link the stamp of its target at that time. A stamp that no longer fits makes the link suspect at both ends.
 *
 * Limits: items in YAML only; a Markdown item's stamps are kept but not compared.
 */
import { createHash } from 'node:crypto';
import { yamlPackage } from '../base/packages.ts';
import type { Graph } from './graph.ts';
import { array, type JsonRecord, record, scalar } from './json.ts';
import type { Reason } from './strict.ts';

export type ReadText = (path: string) => string | undefined;

interface Stamped {
  readonly index: number;
  readonly own: string;
  readonly reviewed: string | undefined;
  readonly reviewedNow: string;
  readonly links: readonly { readonly target: string; readonly stamp: string }[];
}

// [impl->dsn~trace-doorstop-stamps~1]
/** Suspect links and unreviewed changes; `files` are those that the Doorstop importer read. */
export function doorstopReasons(graph: Graph, files: readonly string[], read: ReadText): Map<number, Reason[]> {
  const reasons = new Map<number, Reason[]>();
  const documents = new DocumentSettings(read);
  const wanted = new Set(files.filter((f) => /\.ya?ml$/i.test(f)));
  const items = new Map<string, Stamped>();
  for (let i = 0; i < graph.items.length; i++) {
    const item = graph.items[i]!;
    if (!wanted.has(item.file) || item.status === 'rejected') continue;
    const stamped = stampedItem(i, item.name, item.file, documents, read);
    if (stamped !== undefined) items.set(item.name, stamped);
  }
  const add = (i: number, text: string, cure: string): void => {
    const list = reasons.get(i) ?? [];
    list.push({ kind: 'suspect', text, cure });
    reasons.set(i, list);
  };
  for (const [uid, s] of items) {
    if (s.reviewed !== undefined && s.reviewed !== s.reviewedNow)
      add(s.index, 'it changed since its Doorstop review', `Review it, then: doorstop review ${uid}`);
    for (const { target, stamp } of s.links) {
      const to = items.get(target);
      if (to === undefined || stamp === '' || stamp === to.own) continue;
      const text = `the link ${uid} → ${target} is suspect: ${target} changed since the link was cleared`;
      add(s.index, text, `Check it, then: doorstop clear ${uid}`);
      add(to.index, text, `Check it, then: doorstop clear ${uid}`);
    }
  }
  return reasons;
}

/** Settings of the documents, read once per folder: the attributes that count for a review. */
class DocumentSettings {
  readonly #read: ReadText;
  readonly #reviewed = new Map<string, readonly string[]>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  reviewedOf(file: string): readonly string[] {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    const known = this.#reviewed.get(folder);
    if (known !== undefined) return known;
    const data = yamlRecord(this.#read(`${folder}.doorstop.yml`) ?? '', 'failsafe');
    const names = [...new Set(array(record(data.attributes).reviewed).map(scalar))].sort();
    this.#reviewed.set(folder, names);
    return names;
  }
}

function stampedItem(index: number, uid: string, file: string, documents: DocumentSettings, read: ReadText): Stamped | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const data = yamlRecord(text, 'failsafe');
  const extended = documents.reviewedOf(file);
  const typed = extended.length === 0 ? {} : yamlRecord(text, 'core');
  const tail = extended.filter((name) => name in typed).map((name) => serialised(typed[name]));
  const references = array(data.references).map(record);
  const body = [
    uid,
    loadedText(scalar(data.text)),
    scalar(data.ref).trim(),
    ...(references.length > 0 ? [pythonList(references)] : []),
  ];
  const links = array(data.links).map((l) => {
    const [target, stamp] = typeof l === 'string' ? [l, ''] : (Object.entries(record(l))[0] ?? ['', '']);
    return { target, stamp: noStamp(scalar(stamp)) ? '' : scalar(stamp) };
  });
  const reviewed = scalar(data.reviewed);
  return {
    index,
    own: digest([...body, ...tail]),
    reviewed: noStamp(reviewed) ? undefined : reviewed,
    reviewedNow: digest([...body, ...links.map((l) => l.target).sort(compareUid), ...tail]),
    links,
  };
}

/** Absent, `null`, or a yes that stands for "whatever it is now". */
function noStamp(value: string): boolean {
  return /^(?:|null|~|false|true|yes|enabled|1)$/i.test(value.trim());
}

function yamlRecord(text: string, schema: 'failsafe' | 'core'): JsonRecord {
  const document = yamlPackage().parseDocument(text, { prettyErrors: false, schema });
  if (document.errors.length > 0) return {};
  try {
    return record(document.toJS({ maxAliasCount: 50 }));
  } catch {
    return {};
  }
}

function digest(values: readonly string[]): string {
  const hash = createHash('sha256');
  for (const v of values) hash.update(v, 'utf8');
  return hash.digest('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** Text as Doorstop loads it: no blank lines around it, no blanks at line ends. */
function loadedText(text: string): string {
  return text
    .replace(/^\n+/, '')
    .replace(/\n+$/, '')
    .split('\n')
    .map((l) => l.trimEnd())
    .join('\n');
}

/** By prefix, then by number. */
function compareUid(a: string, b: string): number {
  const split = (uid: string): [string, number] => {
    const m = /^(.*?)[-_.]?(\d+)$/.exec(uid);
    return m === null ? [uid.toLowerCase(), -1] : [m[1]!.toLowerCase(), Number(m[2])];
  };
  const [pa, na] = split(a);
  const [pb, nb] = split(b);
  return pa === pb ? na - nb : pa < pb ? -1 : 1;
}

const REFERENCE_KEYS = ['type', 'path', 'keyword', 'sha'];

/** `str()` of the list of reference dictionaries in Python. */
function pythonList(references: readonly JsonRecord[]): string {
  const one = (r: JsonRecord): string =>
    `{${REFERENCE_KEYS.filter((k) => k in r)
      .map((k) => `${pythonText(k)}: ${pythonText(k === 'path' ? scalar(r[k]).trim() : scalar(r[k]))}`)
      .join(', ')}}`;
  return `[${references.map(one).join(', ')}]`;
}

function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

/** An extended attribute as Doorstop serialises it: lists, sorted dictionaries, scalars with their Python type. */
function serialised(value: unknown): string {
  if (Array.isArray(value)) return `\\L${value.map(serialised).join('')}`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `\\D${entries.map(([, v]) => serialised(v)).join('')}`;
  }
  const [type, text] = pythonScalar(value);
  return `\\T<class '${type}'>\\V${text.replaceAll('\\', '\\\\')}`;
}

function pythonScalar(value: unknown): [type: string, text: string] {
  if (typeof value === 'boolean') return ['bool', value ? 'True' : 'False'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['int', String(value)] : ['float', String(value)];
  return value === null || value === undefined ? ['NoneType', 'None'] : ['str', String(value)];
}
