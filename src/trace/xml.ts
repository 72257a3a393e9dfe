/**
 * XML as a tree with line numbers, for the interchange formats. Built on the streaming parser `saxes`, which knows no external
 * entities and expands none of a document's own: an entity bomb ends as a named problem, not as memory. Nesting is bounded.
 */
import type { SaxesParser } from 'saxes';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { saxesPackage } from '../base/packages.ts';

export interface XmlNode {
  /** Local name without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Elements and character data in document order, for rich text. */
  readonly content: (XmlNode | string)[];
  /** Character data directly inside, concatenated. */
  text: string;
  readonly line: number;
  /** Offsets of the element in the source, from `<` to behind the closing `>`. */
  readonly start: number;
  end: number;
}

const MAX_DEPTH = 500;

/** Parses a document; after the first error what was read so far is returned with the problem. */
export function readXml(file: string, text: string): Read<XmlNode | undefined> {
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  let error: { line: number; message: string } | undefined;
  const parser = new (saxesPackage().SaxesParser)({ xmlns: false, position: true });
  let tagStart = 0;
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('error', (e) => {
    error ??= { line: parser.line, message: e.message.replace(/^\d+:\d+: /, '') };
  });
  parser.on('opentag', (tag) => {
    if (error !== undefined) return;
    if (stack.length >= MAX_DEPTH) {
      error = { line: parser.line, message: `elements are nested more than ${MAX_DEPTH} deep` };
      return;
    }
    const node: XmlNode = {
      name: localName(tag.name),
      attributes: plainAttributes(tag.attributes as Record<string, string>),
      children: [],
      content: [],
      text: '',
      line: parser.line,
      start: tagStart,
      end: tagStart,
    };
    const parent = stack.at(-1);
    parent?.children.push(node);
    parent?.content.push(node);
    root ??= node;
    stack.push(node);
  });
  const addText = (t: string): void => {
    const node = stack.at(-1);
    if (error !== undefined || node === undefined) return;
    node.text += t;
    node.content.push(t);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (error !== undefined) return;
    const node = stack.pop();
    if (node !== undefined) node.end = parser.position;
  });
  feed(parser, text, () => error !== undefined);
  const problems = error === undefined ? [] : [xmlProblem(file, error)];
  if (root === undefined && error === undefined)
    problems.push(xmlProblem(file, { line: 1, message: 'the document has no element' }));
  return { value: root, problems };
}

function feed(parser: SaxesParser, text: string, stopped: () => boolean): void {
  const step = 1 << 20;
  for (let at = 0; at < text.length && !stopped(); at += step) parser.write(text.slice(at, at + step));
  if (!stopped()) parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plainAttributes(attributes: Record<string, string>): Record<string, string> {
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) plain[localName(name)] = value;
  return plain;
}

function xmlProblem(file: string, error: { line: number; message: string }): Diagnostic {
  return {
    code: 'trace/bad-xml',
    severity: 'error',
    effect: 'incomplete',
    message: `${file} is not well-formed XML: ${error.message}`,
    place: { file, line: Math.max(1, error.line), column: 1 },
    cure: 'Export the file again, or mend it at this line; what stands before it was read.',
  };
}

/** First child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((c) => c.name === name);
}

/** Trimmed text of the first child of that name; undefined when there is none. */
export function childText(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.text.trim();
}

/** All descendants of that name, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const stack = [node];
  while (stack.length > 0) {
    const n = stack.pop()!;
    if (n.name === name) found.push(n);
    for (let i = n.children.length - 1; i >= 0; i--) stack.push(n.children[i]!);
  }
  return found;
}

/** Escapes character data as the Java XML writers do. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '&#13;');
}
