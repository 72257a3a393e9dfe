/**
 * What the preprocessor does: object-like, function-like and variadic macros that use each other, `#`, `##`, `__VA_OPT__`,
 * redefinition, `#if` of all operators, `_Pragma`, digraphs, trigraphs, comments and spliced lines at any place.
 */
import type { Random } from '../front-end-inputs.ts';
import { type Draw, draw } from './draw.ts';

const WORDS = [
  'x',
  'y',
  'foo',
  'int',
  '1',
  '0x1p+3',
  '.5e-',
  '1.2.3',
  "'a'",
  '"s"',
  'L"w"',
  'u8"é"',
  '+',
  '-',
  '->',
  '++',
  '<<=',
  '<:',
  ':>',
  '%>',
  '...',
  '##',
  '#',
  '@',
  '\\',
  '`',
  '$v',
];
const GLUE = [
  ['x', 'y'],
  ['1', 'e'],
  ['<', '<'],
  ['-', '>'],
  ['L', '"s"'],
  ['', 'x'],
  ['a', '1'],
  ['.', '5'],
  ['%:', '%:'],
  ['u', "'c'"],
] as const;

interface Macro {
  readonly name: string;
  /** -1: object-like. */
  readonly parameters: number;
  readonly variadic: boolean;
}

export function macros(next: Random): string {
  const d = draw(next);
  const known: Macro[] = [];
  const lines: string[] = [];
  for (let i = 0; i < 22; i++) {
    const what = d.real();
    if (what < 0.45) lines.push(definition(d, known));
    else if (what < 0.5 && known.length > 0) lines.push(`#undef ${d.pick(known).name}`);
    else if (what < 0.62) lines.push(...conditional(d, known));
    else if (what < 0.66)
      lines.push(
        d.pick([
          '#pragma once_more F(1)',
          '_Pragma("omp x y") a',
          '#line 77',
          '#line 5 "f.c"',
          '# 3 "g.c"',
          '#ident "v"',
          '#',
          '#pragma STDC FENV_ACCESS ON',
        ]),
      );
    else lines.push(uses(d, known));
  }
  return spliced(d, `${lines.join('\n')}\n`);
}

function definition(d: Draw, known: Macro[]): string {
  const parameters = d.chance(0.35) ? -1 : d.below(4);
  const variadic = parameters >= 0 && d.chance(0.35);
  // Names are used again: a redefinition that says something else is undone first.
  const name = d.chance(0.8) || known.length === 0 ? `M${known.length}` : d.pick(known).name;
  const macro = { name, parameters, variadic };
  const names = Array.from({ length: Math.max(0, parameters) }, (_, i) => `p${i}`);
  const rest = d.chance(0.3) ? 'rest' : '__VA_ARGS__';
  const list =
    parameters < 0
      ? ''
      : `(${[...names, ...(variadic ? [rest === 'rest' ? 'rest...' : '...'] : [])].join(d.pick([', ', ',', ' , ']))})`;
  const usable = variadic ? [...names, rest] : names;
  const body = d.times(0, 5, () => piece(d, known, macro, usable, rest)).join(d.pick([' ', '  ', ' /* c */ ']));
  known.push(macro);
  return `#undef ${name}\n#${d.pick(['', ' ', '\t'])}define ${name}${list} ${body}`;
}

function piece(
  d: Draw,
  known: readonly Macro[],
  { parameters, variadic }: Macro,
  names: readonly string[],
  rest: string,
): string {
  const what = d.real();
  if (names.length > 0 && what < 0.3) return d.pick(names);
  if (parameters >= 0 && names.length > 0 && what < 0.4) return `#${d.pick(['', ' '])}${d.pick(names)}`;
  if (what < 0.52) return pasted(d, names);
  if (variadic && what < 0.6)
    return `__VA_OPT__(${d.pick(['', ',', '( x )', `${d.pick(names)}`, `a ## ${d.pick(names)}`, `#${d.pick(names)}`, 'x y'])})`;
  if (variadic && what < 0.66) return `, ## ${rest}`;
  if (what < 0.85 && known.length > 0) return call(d, known, names, 1);
  const word = d.pick(WORDS);
  return word === '##' || (word === '#' && parameters >= 0) ? 'z' : word;
}

function pasted(d: Draw, names: readonly string[]): string {
  const [left, right] = d.pick(GLUE);
  const a = names.length > 0 && d.chance(0.5) ? d.pick(names) : left || 'q';
  const b = names.length > 0 && d.chance(0.4) ? d.pick(names) : right;
  return `${a} ${d.chance(0.9) ? '##' : '%:%:'} ${b}`;
}

function call(d: Draw, known: readonly Macro[], names: readonly string[], depth: number): string {
  const macro = d.pick(known);
  if (macro.parameters < 0 || d.chance(0.12)) return macro.name;
  const argument = (): string =>
    d
      .times(0, 3, () =>
        depth < 3 && d.chance(0.35)
          ? call(d, known, names, depth + 1)
          : names.length > 0 && d.chance(0.4)
            ? d.pick(names)
            : d.pick(['x', '1', '(a, b)', '"s"', '+', '()', '-', 'é', '.']),
      )
      .join(' ');
  const count = macro.parameters + (macro.variadic ? d.below(3) : 0);
  return `${macro.name}${d.pick(['', ' ', '/**/'])}(${Array.from({ length: count }, argument).join(', ')})`;
}

function uses(d: Draw, known: readonly Macro[]): string {
  if (known.length === 0) return 'x;';
  return d
    .times(1, 4, () =>
      d.chance(0.8)
        ? call(d, known, [], 0)
        : d.pick(['__LINE__', '__COUNTER__', '__FILE__', '__INCLUDE_LEVEL__', 'defined', '__VA_ARGS_', '"a\\"b"', "'\\''"]),
    )
    .join(d.pick([' ', '\n', ' ; ', '']));
}

function conditional(d: Draw, known: readonly Macro[]): string[] {
  const lines = [`#${d.pick(['if', 'if', 'if'])} ${condition(d, known, 0)}`, uses(d, known)];
  if (d.chance(0.4)) lines.push(`#elif ${condition(d, known, 0)}`, uses(d, known));
  if (d.chance(0.2)) lines.push(d.pick(['#elifdef M1', '#elifndef M2']), 'y');
  if (d.chance(0.5)) lines.push('#else', uses(d, known));
  return [...lines, '#endif'];
}

const NUMBERS = [
  '0',
  '1',
  '2',
  '7',
  '0x7fffffffffffffff',
  '0xffffffffffffffffu',
  '-1',
  "'a'",
  "'\\xff'",
  "L'\\377'",
  '0b101',
  '1ull',
  '0777',
  'undefined_name',
  'true',
  '-9223372036854775807',
];
const OPERATORS = ['+', '-', '*', '<<', '>>', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^', '&&', '||'];

function condition(d: Draw, known: readonly Macro[], depth: number): string {
  const what = d.real();
  const inner = (): string => condition(d, known, depth + 1);
  if (depth > 4 || what < 0.25) return d.pick(NUMBERS);
  if (what < 0.35)
    return `${d.pick(['defined ', 'defined(', '!defined('])}M${d.below(9)}${d.chance(0) ? '' : ''}`.replace(/\((M\d)$/, '($1)');
  if (what < 0.42) return `(${inner()}) ? (${inner()}) : (${inner()})`;
  if (what < 0.5) return `${d.pick(['!', '~', '-', '+'])}(${inner()})`;
  if (what < 0.56) return `((${inner()}) ${d.pick(['/', '%'])} ${1 + d.below(9)})`;
  if (what < 0.6) return `__has_include(${d.pick(['<stdio.h>', '"nope.h"', '<nope.h>'])})`;
  if (what < 0.64) return `(${inner()}, ${inner()})`.replace(/^\((.*), (.*)\)$/, '($1) + ($2)');
  return `(${inner()} ${d.pick(OPERATORS)} ${d.pick(['', '(unsigned)', '', '']) === '' ? inner() : inner()})`;
}

/** Backslash and newline where nothing changes by them, and trigraphs for some characters. */
function spliced(d: Draw, text: string): string {
  let made = '';
  for (const c of text) {
    made += c;
    if (c !== '\n' && c !== '\\' && d.chance(0.012)) made += '\\\n';
  }
  return made;
}
