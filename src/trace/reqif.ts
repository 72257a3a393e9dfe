/** The ReqIF object model that importer and exporter share: types, attribute values (rich text kept as XHTML), relations. */
import { append } from '../base/append.ts';
import { child, childText, descendants, type XmlNode } from './xml.ts';

export interface ReqifObject {
  readonly identifier: string;
  /** `LONG-NAME`, or empty. */
  readonly longName: string;
  readonly type: string;
  readonly line: number;
  /** Attribute long name → plain text. */
  readonly values: Readonly<Record<string, string>>;
  /** Attribute long name → XHTML markup as written. */
  readonly rich: Readonly<Record<string, string>>;
}

export interface ReqifRelation {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly line: number;
}

/** A place of the specification tree that shows an object. */
export interface ReqifPlace {
  readonly object: string;
  readonly line: number;
}

export interface ReqifContent {
  readonly objects: readonly ReqifObject[];
  readonly relations: readonly ReqifRelation[];
  readonly places: readonly ReqifPlace[];
  /** Lines of objects and relations that stand where the format has none, so that nothing reads them. */
  readonly misplaced: readonly number[];
}

export function readContent(root: XmlNode, source: string): ReqifContent {
  const names = longNames(root);
  const core = child(child(root, 'CORE-CONTENT'), 'REQ-IF-CONTENT') ?? root;
  const objects = (child(core, 'SPEC-OBJECTS')?.children ?? []).filter((n) => n.name === 'SPEC-OBJECT');
  const relations = (child(core, 'SPEC-RELATIONS')?.children ?? []).filter((n) => n.name === 'SPEC-RELATION');
  const counted = new Set([...objects, ...relations]);
  return {
    objects: objects.map((o) => objectOf(o, names, source)),
    relations: relations.map((r) => relationOf(r, names)),
    places: descendants(root, 'SPEC-HIERARCHY').map((h) => ({ object: refIn(child(h, 'OBJECT')), line: h.line })),
    misplaced: [...descendants(root, 'SPEC-OBJECT'), ...descendants(root, 'SPEC-RELATION')]
      .filter((n) => !counted.has(n))
      .map((n) => n.line),
  };
}

/** IDENTIFIER → LONG-NAME (or the identifier) of every definition: types, attributes, enumeration values. */
function longNames(root: XmlNode): Map<string, string> {
  const names = new Map<string, string>();
  const todo = [root];
  while (todo.length > 0) {
    const node = todo.pop()!;
    const id = node.attributes.IDENTIFIER;
    if (id !== undefined && node.name !== 'SPEC-OBJECT') names.set(id, node.attributes['LONG-NAME'] ?? id);
    if (node.name === 'SPEC-OBJECTS') continue;
    append(todo, node.children);
  }
  return names;
}

function refIn(node: XmlNode | undefined): string {
  return node?.children[0]?.text.trim() ?? '';
}

function objectOf(node: XmlNode, names: ReadonlyMap<string, string>, source: string): ReqifObject {
  const values: Record<string, string> = {};
  const rich: Record<string, string> = {};
  for (const v of child(node, 'VALUES')?.children ?? []) {
    const definition = refIn(child(v, 'DEFINITION'));
    const name = names.get(definition) ?? definition;
    if (v.name === 'ATTRIBUTE-VALUE-XHTML') {
      const value = child(v, 'THE-VALUE');
      if (value === undefined) continue;
      values[name] = plainText(value);
      rich[name] = value.children.map((c) => source.slice(c.start, c.end)).join('');
    } else if (v.name === 'ATTRIBUTE-VALUE-ENUMERATION') {
      values[name] = descendants(v, 'ENUM-VALUE-REF')
        .map((r) => names.get(r.text.trim()) ?? r.text.trim())
        .join(', ');
    } else values[name] = v.attributes['THE-VALUE'] ?? childText(v, 'THE-VALUE') ?? '';
  }
  const type = refIn(child(node, 'TYPE'));
  return {
    identifier: node.attributes.IDENTIFIER ?? '',
    longName: node.attributes['LONG-NAME'] ?? '',
    type: names.get(type) ?? type,
    line: node.line,
    values,
    rich,
  };
}

function relationOf(node: XmlNode, names: ReadonlyMap<string, string>): ReqifRelation {
  const type = refIn(child(node, 'TYPE'));
  return {
    source: refIn(child(node, 'SOURCE')),
    target: refIn(child(node, 'TARGET')),
    type: names.get(type) ?? type,
    line: node.line,
  };
}

/** Text of rich content, blocks on lines of their own. */
function plainText(node: XmlNode): string {
  const out: string[] = [];
  const todo: (XmlNode | string)[] = [node];
  while (todo.length > 0) {
    const at = todo.pop()!;
    if (typeof at === 'string') {
      out.push(at);
      continue;
    }
    if (/^(?:p|div|li|tr|br|h\d)$/.test(at.name)) out.push('\n');
    for (let i = at.content.length - 1; i >= 0; i--) todo.push(at.content[i]!);
  }
  return out
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
