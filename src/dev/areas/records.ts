/**
 * Records of any shape that gcc lays out: bit-fields of all types and widths, packed, aligned, `ms_struct`, `#pragma pack` and
 * `ms_struct`, anonymous members, nested records, vectors, flexible arrays.
 */
import type { Random } from '../front-end-inputs.ts';
import { type Draw, draw } from './draw.ts';

const INTEGERS: readonly (readonly [name: string, bits: number])[] = [
  ['_Bool', 1], ['char', 8], ['signed char', 8], ['unsigned char', 8], ['short', 16], ['unsigned short', 16], ['int', 32], ['unsigned', 32],
  ['long long', 64], ['unsigned long long', 64], ['enum small', 32], ['td_int', 32], ['td_ll', 64], ['td_char', 8],
]; // biome-ignore format: a table
const OTHERS = [
  'float', 'double', 'long double', 'void *', 'int (*)(void)', 'float _Complex', 'double _Complex', 'td_al', 'td_un', 'td_v', 'enum small', 'long',
  '_Float64', 'struct before', 'union both', 'struct tight',
]; // biome-ignore format: a table
const ATTRIBUTES = [
  'packed', 'aligned(2)', 'aligned(4)', 'aligned(8)', 'aligned(16)', 'aligned', 'aligned(1)', 'packed, aligned(4)', 'packed, aligned(2)',
]; // biome-ignore format: a table

const HEAD = `enum small { S0, S1 };
typedef int td_int; typedef long long td_ll; typedef char td_char;
typedef int td_al __attribute__((aligned(8))); typedef int td_un __attribute__((aligned(1))); typedef int td_v __attribute__((vector_size(8)));
struct before { char c; short s; }; union both { char c[3]; int i; }; struct tight { char c; int i; } __attribute__((packed));
`;

/** `ms`: records that Microsoft's compilers would lay out differently may be among them. */
export function records(next: Random, ms: boolean): string {
  const d = draw(next);
  let text = HEAD;
  for (let i = 0; i < 60; i++) {
    if (d.chance(0.12)) text += `${pragma(d, ms)}\n`;
    text += `${record(d, `r${i}`, 0, ms)};\n`;
  }
  return text;
}

function pragma(d: Draw, ms: boolean): string {
  if (ms && d.chance(0.4)) return `#pragma ms_struct ${d.pick(['on', 'off', 'reset'])}`;
  return `#pragma pack(${d.pick(['', '1', '2', '4', '8', '16', 'push, 1', 'push, 2', 'push', 'pop', 'push, n, 4', 'pop, n'])})`;
}

function record(d: Draw, tag: string, depth: number, ms: boolean): string {
  const isUnion = d.chance(0.15);
  const attributes = d.chance(0.3) ? [d.pick(ATTRIBUTES)] : [];
  if (ms && d.chance(0.5)) attributes.push(d.pick(['ms_struct', 'ms_struct', 'gcc_struct']));
  const marks = attributes.length === 0 ? '' : ` __attribute__((${attributes.join(', ')}))`;
  const members = d.times(1, 8, (i) => member(d, `m${depth}_${i}`, depth, ms));
  if (!isUnion && depth === 0 && d.chance(0.05)) members.push(d.pick(['int z[0];', 'char z[];', 'struct {} z;', 'short z[0];']));
  const [before, after] = d.chance(0.3) ? [marks, ''] : ['', marks];
  return `${isUnion ? 'union' : 'struct'}${before} ${tag} { ${members.join(' ')} }${after}`;
}

function member(d: Draw, name: string, depth: number, ms: boolean): string {
  const marks = d.chance(0.15) ? ` __attribute__((${d.pick(ATTRIBUTES)}))` : '';
  const kind = d.real();
  if (kind < 0.6) {
    const [type, bits] = d.pick(INTEGERS);
    const width = d.chance(0.12) ? 0 : d.chance(0.2) ? bits : 1 + d.below(bits);
    if (width === 0) return `${type} : 0;`;
    if (d.chance(0.12)) return `${type} : ${width};`;
    if (d.chance(0.1)) return `${type} ${name} : ${width}${marks}, ${name}b : ${1 + d.below(bits)}, ${name}c : ${width};`;
    return `${type} ${name} : ${width}${marks};`;
  }
  if (d.chance(0.08)) return several(d, name, marks);
  if (kind < 0.75) return `${d.pick(INTEGERS)[0]} ${name}${d.chance(0.2) ? `[${1 + d.below(5)}]` : ''}${marks};`;
  if (kind < 0.9 || depth > 1) {
    const type = d.pick(OTHERS);
    return type.includes('(*)')
      ? `int (*${name})(void)${marks};`
      : `${type} ${name}${type !== 'td_al' && d.chance(0.2) ? '[3]' : ''}${marks};`;
  }
  return `${record(d, d.chance(0.5) ? '' : `t${name}_${d.below(1e9)}`, depth + 1, ms)} ${name}${d.chance(0.2) ? '[2]' : ''};`;
}

/** Attributes among the specifiers hold for all declarators, those behind one for it alone. */
function several(d: Draw, name: string, marks: string): string {
  const type = d.pick(['char', 'short', 'int', 'long long', 'double']);
  const before = d.chance(0.3) ? `${marks} ` : d.chance(0.3) ? `_Alignas(${d.pick(['16', '8', 'double', '0'])}) ` : '';
  const own = ` __attribute__((${d.pick(ATTRIBUTES)}))`;
  const list = ['', 'b', 'c'].map((suffix) => `${name}${suffix}${d.chance(0.2) ? '[2]' : ''}${d.chance(0.3) ? own : ''}`);
  return `${before}${type} ${list.join(', ')};`;
}
