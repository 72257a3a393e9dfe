/**
 * The device tree as a value: nodes with ordered properties (raw bytes, as the blob has them) and ordered children.
 * Small builders write the encodings of the Devicetree Specification (chapter 2.2.4); readers decode them.
 */
export interface DtProperty {
  readonly name: string;
  readonly value: Uint8Array;
}

export interface DtNode {
  /** `name@unit-address`; the root's name is empty. */
  readonly name: string;
  readonly properties: DtProperty[];
  readonly children: DtNode[];
}

export interface DtReservation {
  readonly address: bigint;
  readonly size: bigint;
}

export interface DeviceTree {
  readonly root: DtNode;
  readonly reservations: DtReservation[];
  /** Physical id of the boot core. */
  readonly bootCpu: number;
}

// --------------------------------------------------------------------------------------------------------- encodings

/** 32-bit big-endian cells. A bigint takes two cells (a 64-bit address or size). */
export function cells(...values: (number | bigint)[]): Uint8Array {
  const words: number[] = [];
  for (const value of values) {
    if (typeof value === 'bigint') words.push(Number((value >> 32n) & 0xffffffffn), Number(value & 0xffffffffn));
    else words.push(value);
  }
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    view.setUint32(4 * i, word >>> 0);
  });
  return bytes;
}

/** NUL-terminated strings, one after the other. */
export function strings(...values: string[]): Uint8Array {
  return new Uint8Array(Buffer.from(values.map((v) => `${v}\0`).join(''), 'utf8'));
}

export const EMPTY: Uint8Array = new Uint8Array(0);

export function property(name: string, value: Uint8Array = EMPTY): DtProperty {
  return { name, value };
}

export function node(name: string, properties: DtProperty[] = [], children: DtNode[] = []): DtNode {
  return { name, properties, children };
}

// ----------------------------------------------------------------------------------------------------------- reading

export function propertyOf(of: DtNode, name: string): Uint8Array | undefined {
  return of.properties.find((p) => p.name === name)?.value;
}

/** The 32-bit cells of a value; a trailing part of a cell is dropped. */
export function cellsOf(value: Uint8Array): number[] {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return Array.from({ length: value.length >>> 2 }, (_, i) => view.getUint32(4 * i));
}

/** The NUL-separated strings of a value. */
export function stringsOf(value: Uint8Array): string[] {
  const text = Buffer.from(value).toString('utf8');
  return (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
}

/** The node at an absolute path (`/chosen/domU1`; the unit address may be left out when unambiguous). */
export function nodeAt(tree: DeviceTree, path: string): DtNode | undefined {
  let at: DtNode | undefined = tree.root;
  for (const part of path.split('/').filter((p) => p !== '')) {
    at = at === undefined ? undefined : childOf(at, part);
  }
  return at;
}

export function childOf(parent: DtNode, name: string): DtNode | undefined {
  const exact = parent.children.find((c) => c.name === name);
  if (exact !== undefined || name.includes('@')) return exact;
  const loose = parent.children.filter((c) => c.name.split('@')[0] === name);
  return loose.length === 1 ? loose[0] : undefined;
}

// ---------------------------------------------------------------------------------------------------------- changing

/** Sets a property in place, keeping its position when it exists. */
export function setProperty(of: DtNode, name: string, value: Uint8Array = EMPTY): void {
  const index = of.properties.findIndex((p) => p.name === name);
  if (index < 0) of.properties.push(property(name, value));
  else of.properties[index] = property(name, value);
}

export function removeProperty(of: DtNode, name: string): void {
  const index = of.properties.findIndex((p) => p.name === name);
  if (index >= 0) of.properties.splice(index, 1);
}

export function removeChild(of: DtNode, name: string): void {
  const index = of.children.findIndex((c) => c.name === name);
  if (index >= 0) of.children.splice(index, 1);
}

/** A deep copy that shares no array with the original. */
export function copyTree(tree: DeviceTree): DeviceTree {
  return { root: copyNode(tree.root), reservations: tree.reservations.map((r) => ({ ...r })), bootCpu: tree.bootCpu };
}

function copyNode(of: DtNode): DtNode {
  return { name: of.name, properties: of.properties.map((p) => ({ ...p })), children: of.children.map(copyNode) };
}

/** End of the highest memory that the nodes of type `memory` under the root describe. */
export function memoryEnd(tree: DeviceTree): number | undefined {
  const width = (name: string, otherwise: number): number => {
    const value = propertyOf(tree.root, name);
    return value === undefined ? otherwise : (cellsOf(value)[0] ?? otherwise);
  };
  const [forAddress, forSize] = [width('#address-cells', 2), width('#size-cells', 1)];
  const number = (words: readonly number[]): number => words.reduce((n, word) => n * 2 ** 32 + word, 0);
  const ends: number[] = [];
  for (const child of tree.root.children) {
    const type = propertyOf(child, 'device_type');
    const where = propertyOf(child, 'reg');
    if (type === undefined || where === undefined || stringsOf(type)[0] !== 'memory' || forAddress + forSize === 0) continue;
    const words = cellsOf(where);
    for (let i = 0; i + forAddress + forSize <= words.length; i += forAddress + forSize) {
      ends.push(number(words.slice(i, i + forAddress)) + number(words.slice(i + forAddress, i + forAddress + forSize)));
    }
  }
  return ends.length === 0 ? undefined : Math.max(...ends);
}
