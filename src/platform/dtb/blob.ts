/**
 * Flattened device trees (Devicetree Specification, chapter 5): blob → tree and tree → blob. The reader accepts any
 * bytes: what is wrong comes back as problems with the byte offset, and the value is what could be read before it.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import type { DeviceTree, DtNode, DtReservation } from './tree.ts';

export const FDT_MAGIC = 0xd00dfeed;
const TOKEN = { BEGIN_NODE: 1, END_NODE: 2, PROP: 3, NOP: 4, END: 9 } as const;
const HEADER_SIZE = 40;
const MAX_DEPTH = 64;

interface Header {
  readonly totalSize: number;
  readonly structOffset: number;
  readonly stringsOffset: number;
  readonly reserveOffset: number;
  readonly bootCpu: number;
  readonly stringsSize: number;
  readonly structSize: number;
}

class Malformed extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

// [impl->dsn~platform-dtb-read~1]
/** Reads versions 16 and 17. `file` only names the input in problems. */
export function readDtb(file: string, bytes: Uint8Array): Read<DeviceTree> {
  const problems: Diagnostic[] = [];
  const root: DtNode = { name: '', properties: [], children: [] };
  const reservations: DtReservation[] = [];
  let bootCpu = 0;
  try {
    const header = readHeader(bytes);
    bootCpu = header.bootCpu;
    readReservations(bytes, header, reservations);
    readStructure(bytes, header, root);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    problems.push({
      code: 'platform/bad-dtb',
      severity: 'error',
      effect: 'incomplete',
      message: `${file}: ${error.message} (byte offset 0x${error.offset.toString(16)})`,
      place: { file, line: 1, column: 1 },
      cause: 'The bytes do not follow the flattened device tree format.',
      cure: 'Give a blob as made by dtc or `assay machine dtb`; a text source must be compiled first.',
    });
  }
  return { value: { root, reservations, bootCpu }, problems };
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < HEADER_SIZE) throw new Malformed(0, `it has ${bytes.length} bytes, fewer than a device tree header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== FDT_MAGIC) throw new Malformed(0, 'it is not a device tree blob (magic d00dfeed is missing)');
  const word = (index: number): number => view.getUint32(4 * index);
  const version = word(5);
  if (version < 16 || word(6) > 17) throw new Malformed(20, `device tree version ${version} is not supported (16 and 17 are)`);
  const header: Header = {
    totalSize: word(1),
    structOffset: word(2),
    stringsOffset: word(3),
    reserveOffset: word(4),
    bootCpu: word(7),
    stringsSize: word(8),
    structSize: version >= 17 ? word(9) : Math.max(0, Math.min(word(1), bytes.length) - word(2)),
  };
  if (header.totalSize > bytes.length) {
    throw new Malformed(4, `it says it has ${header.totalSize} bytes, but there are ${bytes.length}`);
  }
  if (header.structOffset + header.structSize > header.totalSize || (header.structOffset & 3) !== 0) {
    throw new Malformed(8, 'its structure block lies outside the blob');
  }
  if (header.stringsOffset + header.stringsSize > header.totalSize)
    throw new Malformed(12, 'its strings block lies outside the blob');
  return header;
}

function readReservations(bytes: Uint8Array, header: Header, into: DtReservation[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = header.reserveOffset; ; at += 16) {
    if (at + 16 > header.totalSize) throw new Malformed(at, 'its memory reservation block has no end');
    const address = view.getBigUint64(at);
    const size = view.getBigUint64(at + 8);
    if (address === 0n && size === 0n) return;
    into.push({ address, size });
  }
}

function readStructure(bytes: Uint8Array, header: Header, root: DtNode): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = header.structOffset + header.structSize;
  const open: DtNode[] = [];
  let at = header.structOffset;
  const word = (): number => {
    if (at + 4 > end) throw new Malformed(at, 'its structure block ends in the middle of a node');
    at += 4;
    return view.getUint32(at - 4);
  };
  let seenRoot = false;
  for (;;) {
    const tokenAt = at;
    const token = word();
    const parent = open[open.length - 1];
    if (token === TOKEN.NOP) continue;
    if (token === TOKEN.BEGIN_NODE) {
      const name = text(bytes, at, end);
      at = align4(at + name.length + 1);
      if (open.length >= MAX_DEPTH) throw new Malformed(tokenAt, `nodes are nested more than ${MAX_DEPTH} deep`);
      if (parent === undefined && seenRoot) throw new Malformed(tokenAt, 'it has more than one root node');
      const child: DtNode = parent === undefined ? root : { name, properties: [], children: [] };
      parent?.children.push(child);
      seenRoot = true;
      open.push(child);
    } else if (token === TOKEN.END_NODE) {
      if (open.pop() === undefined) throw new Malformed(tokenAt, 'a node ends that never began');
    } else if (token === TOKEN.PROP) {
      if (parent === undefined) throw new Malformed(tokenAt, 'a property stands outside any node');
      const length = word();
      const nameAt = word();
      if (at + length > end) throw new Malformed(tokenAt, `a property of ${length} bytes reaches beyond the structure block`);
      if (nameAt >= header.stringsSize) throw new Malformed(tokenAt, 'a property name lies outside the strings block');
      const name = text(bytes, header.stringsOffset + nameAt, header.stringsOffset + header.stringsSize);
      parent.properties.push({ name, value: new Uint8Array(bytes.subarray(at, at + length)) });
      at = align4(at + length);
    } else if (token === TOKEN.END) {
      if (open.length > 0) throw new Malformed(tokenAt, `${open.length} node(s) never end`);
      if (!seenRoot) throw new Malformed(tokenAt, 'it has no root node');
      return;
    } else throw new Malformed(tokenAt, `unknown token 0x${token.toString(16)} in the structure block`);
  }
}

const align4 = (n: number): number => (n + 3) & ~3;

function text(bytes: Uint8Array, start: number, end: number): string {
  const stop = bytes.indexOf(0, start);
  if (stop < 0 || stop >= end) throw new Malformed(start, 'a name has no end');
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, stop - start).toString('latin1');
}

// ----------------------------------------------------------------------------------------------------------- writing

export interface DtbOptions {
  /** Free space left at the end, counted in the header's total size (as `dtc -p`). */
  readonly padding?: number;
}

// [impl->dsn~platform-dtb-write~1]
/** Writes version 17 (readable by 16). Every property name is stored once, in order of first use. */
export function writeDtb(tree: DeviceTree, options: DtbOptions = {}): Uint8Array {
  const names = new Map<string, number>();
  let stringsSize = 0;
  const words: (number | Uint8Array)[] = [];
  const visit = (at: DtNode): void => {
    words.push(TOKEN.BEGIN_NODE, padded(Buffer.from(`${at.name}\0`, 'latin1')));
    for (const p of at.properties) {
      let nameAt = names.get(p.name);
      if (nameAt === undefined) {
        nameAt = stringsSize;
        names.set(p.name, nameAt);
        stringsSize += p.name.length + 1;
      }
      words.push(TOKEN.PROP, p.value.length, nameAt, padded(p.value));
    }
    at.children.forEach(visit);
    words.push(TOKEN.END_NODE);
  };
  visit(tree.root);
  words.push(TOKEN.END);
  const structSize = words.reduce<number>((sum, w) => sum + (typeof w === 'number' ? 4 : w.length), 0);
  const structOffset = HEADER_SIZE + 16 * (tree.reservations.length + 1);
  const stringsOffset = structOffset + structSize;
  const totalSize = stringsOffset + stringsSize + (options.padding ?? 0);
  const bytes = new Uint8Array(totalSize);
  const view = new DataView(bytes.buffer);
  [FDT_MAGIC, totalSize, structOffset, stringsOffset, HEADER_SIZE, 17, 16, tree.bootCpu, stringsSize, structSize].forEach(
    (w, i) => {
      view.setUint32(4 * i, w);
    },
  );
  tree.reservations.forEach((r, i) => {
    view.setBigUint64(HEADER_SIZE + 16 * i, r.address);
    view.setBigUint64(HEADER_SIZE + 16 * i + 8, r.size);
  });
  let at = structOffset;
  for (const w of words) {
    if (typeof w === 'number') view.setUint32(at, w);
    else bytes.set(w, at);
    at += typeof w === 'number' ? 4 : w.length;
  }
  bytes.set(Buffer.from([...names.keys()].map((n) => `${n}\0`).join(''), 'latin1'), stringsOffset);
  return bytes;
}

function padded(value: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(align4(value.length));
  bytes.set(value);
  return bytes;
}
