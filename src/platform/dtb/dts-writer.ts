/**
 * Device tree → source text, in the layout of `dtc -I dtb -O dts` (tabs, `0x` cells of at least two digits, properties
 * before children, a blank line before each child). The blob does not say a value's type, so it is guessed by the same
 * rule: printable NUL-terminated text is strings, a multiple of four bytes is cells, anything else is bytes.
 */
import type { DeviceTree, DtNode, DtProperty } from './tree.ts';
import { cellsOf } from './tree.ts';

// [impl->dsn~platform-dts-write~1]
export function writeDts(tree: DeviceTree): string {
  const lines = ['/dts-v1/;', ''];
  for (const r of tree.reservations) lines.push(`/memreserve/\t0x${hex(r.address, 16)} 0x${hex(r.size, 16)};`);
  writeNode(tree.root, '', lines);
  return `${lines.join('\n')}\n`;
}

const hex = (value: number | bigint, digits: number): string => value.toString(16).padStart(digits, '0');

function writeNode(node: DtNode, indent: string, lines: string[]): void {
  lines.push(`${indent}${node.name === '' ? '/' : node.name} {`);
  for (const p of node.properties) lines.push(`${indent}\t${writeProperty(p)}`);
  for (const child of node.children) {
    lines.push('');
    writeNode(child, `${indent}\t`, lines);
  }
  lines.push(`${indent}};`);
}

function writeProperty(p: DtProperty): string {
  if (p.value.length === 0) return `${p.name};`;
  if (isText(p.value)) return `${p.name} = ${quoted(p.value)};`;
  if (p.value.length % 4 === 0) {
    return `${p.name} = <${cellsOf(p.value)
      .map((c) => `0x${hex(c, 2)}`)
      .join(' ')}>;`;
  }
  return `${p.name} = [${[...p.value].map((b) => hex(b, 2)).join(' ')}];`;
}

/** Printable characters and NULs, ending in a NUL, no empty string inside. */
function isText(value: Uint8Array): boolean {
  if (value[value.length - 1] !== 0) return false;
  let previous = 0;
  for (const b of value) {
    if (b === 0 ? previous === 0 : !printable(b)) return false;
    previous = b;
  }
  return true;
}

const printable = (b: number): boolean => (b >= 0x20 && b < 0x7f) || (b >= 7 && b <= 13);
const ESCAPES: Record<number, string> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** As dtc writes it, but for a NUL before an octal digit, which would become part of the escape: there a new string begins. */
function quoted(value: Uint8Array): string {
  const body = [...value.subarray(0, value.length - 1)];
  const isOctal = (b: number | undefined): boolean => b !== undefined && b >= 0x30 && b <= 0x37;
  const shown = (b: number, i: number): string => {
    if (b === 0) return isOctal(body[i + 1]) ? '", "' : '\\0';
    return ESCAPES[b] ?? String.fromCharCode(b);
  };
  return `"${body.map(shown).join('')}"`;
}
