/**
 * Dom0less: from a short YAML description to the /chosen node that Xen boots from (Xen, docs/misc/arm/device-tree/
 * booting.txt) and the list of files to load. The description says what matters (domains, memory, kernels); addresses
 * are chosen when it does not.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostic, Place, Read } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { cells, childOf, type DeviceTree, type DtNode, node, property, setProperty, strings } from './tree.ts';

/** A file that Xen finds in memory at boot. */
export interface BootModule {
  readonly file: string;
  readonly address: number;
  readonly size: number;
}

export interface Dom0less {
  readonly modules: readonly BootModule[];
  readonly bootargs: string;
  readonly domains: readonly string[];
}

export interface Dom0lessPorts {
  /** Size of a file in bytes, or undefined when it cannot be read. */
  sizeOf(file: string): number | undefined;
}

/** Where modules go when the description does not say: from here, each at the next multiple of 2 MiB. */
export const MODULE_BASE = 0x5000_0000;
const MIB = 0x10_0000;

type Kind = 'string' | 'integer' | 'size' | 'boolean' | 'module' | 'address';
/** The keys of a domain (and, the first part, of dom0) and what they hold. */
const MODULE_KEYS = { kernel: 'module', initrd: 'module', dtb: 'module', bootargs: 'string' } as const satisfies Record<
  string,
  Kind
>;
const DOMAIN_KEYS = {
  ...MODULE_KEYS,
  name: 'string',
  memory: 'size',
  cpus: 'integer',
  vpl011: 'boolean',
  'direct-map': 'boolean',
  passthrough: 'string',
  enhanced: 'boolean',
} as const satisfies Record<string, Kind>;
const TOP_KEYS = ['bootargs', 'dom0', 'domains'] as const;
const FILE_KEYS = ['file', 'address'] as const;

interface Builder {
  readonly file: string;
  readonly lines: LineCounter;
  readonly ports: Dom0lessPorts;
  readonly problems: Diagnostic[];
  readonly modules: BootModule[];
  next: number;
}

// [impl->dsn~platform-dom0less~1]
/** Adds the description to /chosen of `tree` (in place). With problems the tree may be incomplete and must not be used. */
export function applyDom0less(tree: DeviceTree, file: string, text: string, ports: Dom0lessPorts): Read<Dom0less> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const b: Builder = { file, lines, ports, problems: [], modules: [], next: MODULE_BASE };
  for (const e of document.errors) report(b, e.pos[0], e.message.split('\n')[0]!, 'Mend the YAML syntax.');
  const top = document.contents;
  const domains: string[] = [];
  let bootargs = '';
  if (b.problems.length === 0 && !isMap(top)) {
    report(
      b,
      0,
      'a dom0less description is a map with bootargs, dom0 and domains',
      'Begin with "domains:" and a list of domains.',
    );
  }
  if (b.problems.length === 0 && isMap(top)) {
    checkKeys(b, top, TOP_KEYS, 'the description');
    let chosen = childOf(tree.root, 'chosen');
    if (chosen === undefined) {
      chosen = node('chosen');
      tree.root.children.push(chosen);
    }
    setProperty(chosen, '#address-cells', cells(2));
    setProperty(chosen, '#size-cells', cells(2));
    bootargs = (value(b, top, 'bootargs', 'string') as string | undefined) ?? 'console=dtuart guest_loglvl=all';
    setProperty(chosen, 'xen,xen-bootargs', strings(bootargs));
    dom0(b, chosen, top.get('dom0', true));
    for (const item of listOf(b, top, 'domains')) {
      const made = domain(b, item, domains.length + 1);
      if (made === undefined) continue;
      if (domains.includes(made.name))
        report(b, start(item), `two domains are named ${made.name}`, 'Give each domain its own name.');
      domains.push(made.name);
      chosen.children.push(made);
    }
    if (b.problems.length === 0 && domains.length === 0 && top.get('dom0') === undefined) {
      report(b, 0, 'there is neither a dom0 nor a domain', 'Describe at least one.');
    }
    overlaps(b);
  }
  return { value: { modules: b.modules, bootargs, domains }, problems: b.problems };
}

// ------------------------------------------------------------------------------------------------------------ domains

function dom0(b: Builder, chosen: DtNode, item: unknown): void {
  if (item === undefined || item === null) return;
  if (!isMap(item)) {
    report(b, start(item), 'dom0 is a map with kernel, initrd and bootargs', 'Indent its keys below "dom0:".');
    return;
  }
  checkKeys(b, item, Object.keys(MODULE_KEYS), 'dom0');
  const args = value(b, item, 'bootargs', 'string') as string | undefined;
  if (args !== undefined) setProperty(chosen, 'xen,dom0-bootargs', strings(args));
  chosen.children.push(...modulesOf(b, item, undefined));
}

function domain(b: Builder, item: Node, ordinal: number): DtNode | undefined {
  if (!isMap(item)) {
    report(b, start(item), 'a domain is a map with name, memory, cpus and kernel', 'Write "- name: domU1" and its keys below.');
    return undefined;
  }
  checkKeys(b, item, Object.keys(DOMAIN_KEYS), 'a domain');
  const get = (key: keyof typeof DOMAIN_KEYS): unknown => value(b, item, key, DOMAIN_KEYS[key]);
  const name = (get('name') as string | undefined) ?? `domU${ordinal}`;
  if (!/^[A-Za-z][\w,.+-]{0,30}$/.test(name))
    report(b, start(item), `${JSON.stringify(name)} cannot name a node`, 'Use letters, digits and ,._+-');
  const memory = get('memory') as number | undefined;
  if (memory === undefined) report(b, start(item), `${name} has no memory`, 'Add "memory: 128M".');
  else if (memory % 1024 !== 0 || memory === 0)
    report(b, start(item), `the memory of ${name} is not a multiple of 1 KiB`, 'Write for example 128M.');
  if (item.get('kernel') === undefined) report(b, start(item), `${name} has no kernel`, 'Add "kernel: FILE".');
  const made = node(name, [
    property('compatible', strings('xen,domain')),
    property('#address-cells', cells(2)),
    property('#size-cells', cells(2)),
    property('memory', cells(BigInt(Math.floor((memory ?? 0) / 1024)))),
    property('cpus', cells((get('cpus') as number | undefined) ?? 1)),
  ]);
  if (get('vpl011') === true) made.properties.push(property('vpl011'));
  if (get('direct-map') === true) made.properties.push(property('direct-map'));
  if (get('enhanced') === true) made.properties.push(property('xen,enhanced', strings('enabled')));
  const passthrough = get('passthrough') as string | undefined;
  if (passthrough !== undefined) made.properties.push(property('xen,passthrough', strings(passthrough)));
  made.children.push(...modulesOf(b, item, get('bootargs') as string | undefined));
  return made;
}

const MODULE_COMPATIBLE = { kernel: 'multiboot,kernel', initrd: 'multiboot,ramdisk', dtb: 'multiboot,device-tree' } as const;

function modulesOf(b: Builder, item: YAMLMap, kernelArgs: string | undefined): DtNode[] {
  const nodes: DtNode[] = [];
  for (const key of ['kernel', 'initrd', 'dtb'] as const) {
    const module = value(b, item, key, 'module') as BootModule | undefined;
    if (module === undefined) continue;
    const made = node(`module@${module.address.toString(16)}`, [
      property('compatible', strings(MODULE_COMPATIBLE[key], 'multiboot,module')),
      property('reg', cells(BigInt(module.address), BigInt(module.size))),
    ]);
    if (key === 'kernel' && kernelArgs !== undefined) made.properties.push(property('bootargs', strings(kernelArgs)));
    nodes.push(made);
  }
  return nodes;
}

function overlaps(b: Builder): void {
  const sorted = [...b.modules].sort((x, y) => x.address - y.address);
  for (let i = 1; i < sorted.length; i++) {
    const [a, c] = [sorted[i - 1]!, sorted[i]!];
    if (a.address + a.size > c.address) {
      report(
        b,
        0,
        `${c.file} at 0x${c.address.toString(16)} overlaps ${a.file}`,
        'Give other addresses, or none to have them chosen.',
      );
    }
  }
}

// ---------------------------------------------------------------------------------------------------- reading the YAML

function start(of: unknown): number {
  return (of as Node | undefined)?.range?.[0] ?? 0;
}

function report(b: Builder, offset: number, message: string, cure: string): void {
  const at = b.lines.linePos(offset);
  const place: Place = { file: b.file, line: Math.max(at.line, 1), column: Math.max(at.col, 1) };
  b.problems.push({ code: 'platform/bad-dom0less', severity: 'error', effect: 'usage', message, place, cure });
}

function checkKeys(b: Builder, map: YAMLMap, known: readonly string[], where: string): void {
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (known.includes(key)) continue;
    const near = suggest(key, known);
    report(
      b,
      start(pair.key),
      `${where} has no key ${JSON.stringify(key)}`,
      near ? `Did you mean ${near}?` : `Known are ${known.join(', ')}.`,
    );
  }
}

function listOf(b: Builder, map: YAMLMap, key: string): Node[] {
  const list = map.get(key, true) as Node | undefined;
  if (list === undefined) return [];
  if (isSeq(list)) return list.items as Node[];
  report(b, start(list), `${key} is a list`, `Write each entry below "${key}:" with a leading "-".`);
  return [];
}

/** The value of a key in its kind; anything else is reported and counts as absent. */
function value(b: Builder, map: YAMLMap, key: string, kind: Kind): string | number | boolean | BootModule | undefined {
  const at = map.get(key, true) as Node | undefined;
  if (at === undefined) return undefined;
  if (kind === 'module') return module(b, key, at);
  const raw: unknown = isScalar(at) ? at.value : undefined;
  const parsed = parseScalar(raw, kind);
  if (parsed === undefined) report(b, start(at), `${key} is not ${EXPECTED[kind]}`, `Write ${EXAMPLE[kind]}.`);
  return parsed;
}

const EXPECTED: Record<Kind, string> = {
  string: 'text',
  integer: 'a number of 1 to 8',
  size: 'an amount of memory',
  boolean: 'true or false',
  module: 'a file',
  address: 'an address',
};
const EXAMPLE: Record<Kind, string> = {
  string: '"console=ttyAMA0"',
  integer: '1',
  size: '128M',
  boolean: 'true',
  module: 'Image',
  address: '0x50000000',
};

function parseScalar(raw: unknown, kind: Kind): string | number | boolean | undefined {
  if (kind === 'boolean') return typeof raw === 'boolean' ? raw : undefined;
  if (kind === 'integer')
    return Number.isInteger(raw) && (raw as number) >= 1 && (raw as number) <= 8 ? (raw as number) : undefined;
  if (kind === 'size') return parseSize(raw);
  if (kind === 'address')
    return Number.isSafeInteger(raw) && (raw as number) >= 0 && (raw as number) < 2 ** 48 ? (raw as number) : undefined;
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : undefined;
}

const UNITS: Record<string, number> = { '': 1, K: 1024, M: MIB, G: 1024 * MIB };

/** `128M`, `1G`, `65536K` or bytes, up to 1 TiB. */
export function parseSize(raw: unknown): number | undefined {
  const match = /^(\d+(?:\.\d+)?|0x[0-9a-f]+)([KMG]?)(?:i?B)?$/i.exec(String(raw));
  if (match === null) return undefined;
  const bytes = Number(match[1]) * UNITS[match[2]!.toUpperCase()]!;
  return Number.isInteger(bytes) && bytes <= 2 ** 40 ? bytes : undefined;
}

function module(b: Builder, key: string, at: Node): BootModule | undefined {
  let file: string | undefined;
  let address: number | undefined;
  if (isMap(at)) {
    checkKeys(b, at, FILE_KEYS, key);
    file = value(b, at, 'file', 'string') as string | undefined;
    address = value(b, at, 'address', 'address') as number | undefined;
  } else if (isScalar(at) && typeof at.value === 'string') file = at.value;
  if (file === undefined) {
    report(b, start(at), `${key} names no file`, `Write "${key}: FILE" or "${key}: { file: FILE, address: 0x50000000 }".`);
    return undefined;
  }
  const size = b.ports.sizeOf(file);
  if (size === undefined) {
    report(b, start(at), `${file} cannot be read`, 'Check the path; it is relative to the description.');
    return undefined;
  }
  const placed: BootModule = { file, address: address ?? b.next, size };
  if (address === undefined) b.next = Math.ceil((b.next + size) / (2 * MIB)) * 2 * MIB;
  b.modules.push(placed);
  return placed;
}
