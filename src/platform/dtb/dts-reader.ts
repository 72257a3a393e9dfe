/**
 * Device tree source → tree (Devicetree Specification, appendix A; the language of dtc version 1 sources without
 * overlays). Nodes may be opened again by path or label, labels become phandles where cells refer to them, later
 * definitions win. The first fault of a construct is reported with its place and the reader goes on after it.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import type { SourceText } from '../../base/text.ts';
import { expression, literal } from './dts-expression.ts';
import { type DtsToken, dtsTokenAt } from './dts-tokens.ts';
import {
  cells,
  childOf,
  type DeviceTree,
  type DtNode,
  node,
  nodeAt,
  propertyOf,
  removeChild,
  removeProperty,
  setProperty,
} from './tree.ts';

const DEPTH_MAX = 64;
const PROPERTY = /[A-Za-z0-9,._+?#-]+/y;
const NODE = /[A-Za-z0-9,._+-]+(?:@[A-Za-z0-9,._+-]+)?/y;
const LABEL = /[A-Za-z_]\w*(?=\s*:(?!:))/y;

class Fault extends Error {}

/** A cell whose value is the phandle of a node, filled in at the end. */
interface Fixup {
  readonly value: Uint8Array;
  readonly at: number;
  readonly target: DtsToken;
}

/** A property value that is the path of a node, filled in at the end. */
interface PathFixup {
  readonly owner: DtNode;
  readonly name: string;
  readonly parts: readonly (Uint8Array | DtsToken)[];
}

class Reader {
  readonly source: SourceText;
  readonly problems: Diagnostic[] = [];
  readonly tree: DeviceTree = { root: node(''), reservations: [], bootCpu: 0 };
  readonly labels = new Map<string, DtNode>();
  readonly fixups: Fixup[] = [];
  readonly paths: PathFixup[] = [];
  #at = 0;

  constructor(source: SourceText) {
    this.source = source;
  }

  peek(): DtsToken {
    return dtsTokenAt(this.source, this.#at);
  }

  next(): DtsToken {
    const token = this.peek();
    this.#at = token.end;
    return token;
  }

  fail(token: DtsToken, message: string, cure = 'See the Devicetree Specification, appendix A.'): never {
    this.report(token, message, cure);
    throw new Fault(message);
  }

  report(token: DtsToken, message: string, cure: string): void {
    this.problems.push({
      code: 'platform/bad-dts',
      severity: 'error',
      effect: 'incomplete',
      message,
      place: this.source.place(token.start, token.end),
      cure,
    });
  }

  expect(text: string): DtsToken {
    const token = this.next();
    if (token.text !== text || token.kind === 'string') this.fail(token, `expected "${text}", found ${shown(token)}`);
    return token;
  }

  accept(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'string') return false;
    this.next();
    return true;
  }

  /** Text of a pattern at the next token's place, or undefined. */
  match(pattern: RegExp): DtsToken | undefined {
    const { start } = this.peek();
    pattern.lastIndex = start;
    const hit = pattern.exec(this.source.text);
    if (hit === null) return undefined;
    this.#at = start + hit[0].length;
    return { kind: 'word', text: hit[0], start, end: this.#at };
  }

  /** After a fault: past the next ";" of this level, or before the end of the block. */
  recover(): void {
    for (let depth = 0; ; ) {
      const token = this.peek();
      if (token.kind === 'end' || (token.text === '}' && depth === 0)) return;
      this.next();
      if (token.text === '{') depth++;
      if (token.text === '}') depth--;
      if (token.text === ';' && depth <= 0) return;
    }
  }
}

const shown = (token: DtsToken): string => (token.kind === 'end' ? 'the end of the file' : JSON.stringify(token.text));

// [impl->dsn~platform-dts-read~1]
export function readDts(source: SourceText): Read<DeviceTree> {
  const r = new Reader(source);
  const first = r.next();
  if (first.text !== '/dts-v1/') {
    // Whatever this file is, it is not device tree source: one problem says so.
    r.report(
      first,
      `expected "/dts-v1/;", found ${shown(first)}`,
      'Give device tree source (it begins with "/dts-v1/;") or a blob.',
    );
    return { value: r.tree, problems: r.problems };
  }
  guarded(r, () => r.expect(';'));
  while (r.peek().kind !== 'end') {
    if (r.peek().text === '}') {
      r.report(r.next(), 'a "}" closes nothing', 'Remove it, or look for a missing "{" above.');
      continue;
    }
    guarded(r, () => topLevel(r));
  }
  resolve(r);
  return { value: r.tree, problems: r.problems };
}

function guarded(r: Reader, read: () => void): void {
  try {
    read();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    r.recover();
  }
}

function topLevel(r: Reader): void {
  const labels = labelsOf(r);
  const token = r.next();
  if (token.text === '/include/') {
    r.report(
      token,
      '/include/ is not supported: one source is one file',
      'Put the text of the other file here (dtc -O dts does).',
    );
    r.recover();
    return;
  }
  if (token.text === '/memreserve/') {
    const [address, size] = [number(r), number(r)];
    r.tree.reservations.push({ address, size });
  } else if (token.text === '/delete-node/') deleteReferenced(r);
  else if (token.text === '/') define(r, r.tree.root, labels);
  else if (token.kind === 'reference') {
    const target = referenced(r, token);
    if (target === undefined)
      r.fail(token, `no node is called ${token.text}`, 'Define the label or path before it is used here.');
    define(r, target, labels);
  } else r.fail(token, `expected "/", a reference or a directive, found ${shown(token)}`);
  r.expect(';');
}

function define(r: Reader, target: DtNode, labels: readonly string[]): void {
  for (const label of labels) r.labels.set(label, target);
  body(r, target, 0);
}

function number(r: Reader): bigint {
  const token = r.next();
  const value = literal(token);
  if (value === undefined) r.fail(token, `${shown(token)} is not a number`);
  return value;
}

function deleteReferenced(r: Reader): void {
  const token = r.next();
  const target = token.kind === 'reference' ? referenced(r, token) : undefined;
  if (target === undefined) r.fail(token, `there is no node ${token.text} to delete`);
  const parent = parentOf(r.tree.root, target);
  if (parent !== undefined) parent.children.splice(parent.children.indexOf(target), 1);
}

function parentOf(of: DtNode, child: DtNode): DtNode | undefined {
  if (of.children.includes(child)) return of;
  for (const c of of.children) {
    const found = parentOf(c, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function referenced(r: Reader, token: DtsToken): DtNode | undefined {
  return token.text.startsWith('/') ? nodeAt(r.tree, token.text) : r.labels.get(token.text);
}

function labelsOf(r: Reader): string[] {
  const labels: string[] = [];
  for (let label = r.match(LABEL); label !== undefined; label = r.match(LABEL)) {
    labels.push(label.text);
    r.expect(':');
  }
  return labels;
}

function body(r: Reader, into: DtNode, depth: number): void {
  const open = r.expect('{');
  if (depth > DEPTH_MAX) r.fail(open, `nodes are nested more than ${DEPTH_MAX} deep`);
  while (r.peek().text !== '}' || r.peek().kind === 'string') {
    if (r.peek().kind === 'end')
      r.fail(r.peek(), 'a node is not closed', `Its "{" stands in line ${r.source.positionAt(open.start).line}.`);
    guarded(r, () => statement(r, into, depth));
  }
  r.expect('}');
}

function statement(r: Reader, into: DtNode, depth: number): void {
  if (r.accept('/delete-node/')) {
    removeChild(into, nameOf(r, NODE).text);
  } else if (r.accept('/delete-property/')) {
    removeProperty(into, nameOf(r, PROPERTY).text);
  } else {
    const labels = labelsOf(r);
    r.accept('/omit-if-no-ref/');
    const name = nameOf(r, NODE, PROPERTY);
    if (r.peek().text === '{') {
      child(r, into, name, labels, depth);
      return;
    }
    if (r.accept('=')) propertyValue(r, into, name.text);
    else setProperty(into, name.text);
  }
  r.expect(';');
}

/** A name in the longest of these forms. */
function nameOf(r: Reader, ...forms: readonly RegExp[]): DtsToken {
  const at = r.peek();
  const lengths = forms.map((form) => {
    form.lastIndex = at.start;
    return form.exec(r.source.text)?.[0].length ?? 0;
  });
  const best = forms[lengths.indexOf(Math.max(...lengths))]!;
  const name = Math.max(...lengths) === 0 ? undefined : r.match(best);
  if (name === undefined) r.fail(at, `expected a name, found ${shown(at)}`);
  return name;
}

function child(r: Reader, into: DtNode, name: DtsToken, labels: readonly string[], depth: number): void {
  let made = childOf(into, name.text);
  if (made === undefined || made.name !== name.text) {
    made = node(name.text);
    into.children.push(made);
  }
  for (const label of labels) r.labels.set(label, made);
  body(r, made, depth + 1);
  r.expect(';');
}

// ------------------------------------------------------------------------------------------------------------- values

function propertyValue(r: Reader, owner: DtNode, name: string): void {
  const parts: (Uint8Array | DtsToken)[] = [];
  const pending: { part: number; fixups: Fixup[] }[] = [];
  do {
    labelsOf(r);
    const token = r.peek();
    if (token.kind === 'string') parts.push(Buffer.from(`${r.next().text}\0`, 'latin1'));
    else if (token.kind === 'reference') parts.push(r.next());
    else if (token.text === '[') parts.push(byteString(r));
    else {
      const { value, fixups } = array(r);
      pending.push({ part: parts.length, fixups });
      parts.push(value);
    }
    labelsOf(r);
  } while (r.accept(','));
  if (parts.some((p) => !(p instanceof Uint8Array))) r.paths.push({ owner, name, parts });
  const offsets: number[] = [];
  let length = 0;
  for (const p of parts) {
    offsets.push(length);
    length += p instanceof Uint8Array ? p.length : 0;
  }
  const whole = new Uint8Array(Buffer.concat(parts.map((p) => (p instanceof Uint8Array ? p : new Uint8Array(0)))));
  setProperty(owner, name, whole);
  for (const { part, fixups } of pending)
    for (const f of fixups) r.fixups.push({ ...f, value: whole, at: f.at + offsets[part]! });
}

function byteString(r: Reader): Uint8Array {
  const open = r.expect('[');
  let digits = '';
  for (let part = r.match(/[0-9a-fA-F]+/y); part !== undefined; part = r.match(/[0-9a-fA-F]+/y)) digits += part.text;
  r.expect(']');
  if (digits.length % 2 !== 0) r.fail(open, 'a byte string has an odd number of digits', 'Write two digits for each byte.');
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

function array(r: Reader): { value: Uint8Array; fixups: Fixup[] } {
  let bits = 32n;
  if (r.accept('/bits/')) {
    const size = r.peek();
    bits = number(r);
    if (![8n, 16n, 32n, 64n].includes(bits))
      r.fail(size, `elements of ${bits} bits do not exist`, 'Write /bits/ 8, 16, 32 or 64.');
  }
  r.expect('<');
  const bytes: number[] = [];
  const fixups: Fixup[] = [];
  while (!r.accept('>')) {
    labelsOf(r);
    const token = r.next();
    let value = 0n;
    if (token.kind === 'reference') {
      if (bits !== 32n) r.fail(token, 'a reference needs 32-bit cells');
      fixups.push({ value: new Uint8Array(0), at: bytes.length, target: token });
    } else if (token.text === '(') {
      value = expression(r);
      r.expect(')');
    } else {
      const plain = literal(token);
      if (plain === undefined) r.fail(token, `expected a number, a reference or ">", found ${shown(token)}`);
      value = plain;
    }
    const fits = value >> bits === 0n || value >> (bits - 1n) === (1n << (65n - bits)) - 1n;
    if (!fits) r.report(token, `0x${value.toString(16)} does not fit into ${bits} bits`, 'Use two cells, or /bits/ 64.');
    for (let shift = bits - 8n; shift >= 0n; shift -= 8n) bytes.push(Number((value >> shift) & 0xffn));
  }
  return { value: Uint8Array.from(bytes), fixups };
}

// --------------------------------------------------------------------------------------------------------- references

/** Gives phandles to nodes that are referred to, and fills in what refers to them. */
function resolve(r: Reader): void {
  let free = 1;
  const used = new Set<number>();
  const visit = (at: DtNode): void => {
    const own = propertyOf(at, 'phandle');
    if (own?.length === 4) used.add(new DataView(own.buffer, own.byteOffset).getUint32(0));
    at.children.forEach(visit);
  };
  visit(r.tree.root);
  for (const f of r.fixups) {
    const target = referenced(r, f.target);
    if (target === undefined) {
      r.report(f.target, `no node is called ${f.target.text}`, 'Define the label, or mend its spelling.');
      continue;
    }
    let handle = propertyOf(target, 'phandle');
    if (handle === undefined) {
      while (used.has(free)) free++;
      used.add(free);
      handle = cells(free);
      setProperty(target, 'phandle', handle);
    }
    f.value.set(handle.subarray(0, 4), f.at);
  }
  for (const p of r.paths) {
    const parts = p.parts.map((part) => {
      if (part instanceof Uint8Array) return part;
      const target = referenced(r, part);
      const path = target === undefined ? undefined : pathOf(r.tree.root, target);
      if (path === undefined) r.report(part, `no node is called ${part.text}`, 'Define the label, or mend its spelling.');
      return Buffer.from(`${path ?? ''}\0`, 'latin1');
    });
    setProperty(p.owner, p.name, new Uint8Array(Buffer.concat(parts)));
  }
}

function pathOf(of: DtNode, target: DtNode): string | undefined {
  if (of === target) return of.name === '' ? '/' : `/${of.name}`;
  for (const c of of.children) {
    const below = pathOf(c, target);
    if (below !== undefined) return of.name === '' ? below : `/${of.name}${below}`;
  }
  return undefined;
}
