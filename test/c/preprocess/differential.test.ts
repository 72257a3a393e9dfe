/**
 * Random macro programs beside gcc. Each seed makes a file of definitions over a small vocabulary (so that names meet
 * themselves and each other) and uses of them; the token sequences must be gcc's.
 */
// [utest->dsn~c-macro-expansion~1]
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tokensOfOutput } from '../../../src/dev/gcc-equality.ts';
import { gccVersion, runText, wrapTokens } from './run-cases.ts';

const ROUNDS = Number(process.env.ASSAY_DIFFERENTIAL ?? 60);

type Random = () => number;

function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

const pick = <T>(next: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
const some = (next: Random, most: number): number => Math.floor(next() * (most + 1));

const NAMES = ['f', 'g', 'h', 'A', 'B', 'C', 'E'];
const PLAIN = [
  'x',
  'y',
  '1',
  '0x2',
  '+',
  '-',
  '<',
  '.',
  '"s"',
  "'c'",
  'f',
  'g',
  'h',
  'A',
  'B',
  'C',
  'E',
  '(',
  ')',
  ',',
  '=',
  'L',
  '__LINE__',
];

function body(next: Random, parameters: readonly string[], variadic: boolean, functionLike: boolean): string {
  const words: string[] = [];
  const operands = [...PLAIN, ...parameters, ...parameters, ...parameters];
  for (let n = some(next, 6); n > 0; n--) {
    const kind = next();
    const space = next() < 0.5 ? ' ' : '';
    if (kind < 0.15 && parameters.length > 0) words.push(`${space}#${pick(next, parameters)}`);
    else if (kind < 0.32) words.push(`${space}${pick(next, operands)}${space}##${space}${pick(next, operands)}`);
    else if (kind < 0.4 && variadic) words.push(`${space}__VA_OPT__(${inner(next, operands)})`);
    else if (kind < 0.44 && variadic)
      words.push(`${space}${pick(next, operands)} ## __VA_OPT__(${inner(next, operands)}) ## ${pick(next, operands)}`);
    else if (kind < 0.48 && variadic) words.push(', ## __VA_ARGS__');
    else if (kind < 0.6 && functionLike) words.push(`${pick(next, NAMES)}(${pick(next, operands)})`);
    else words.push(` ${pick(next, operands)}`);
  }
  return words.join(next() < 0.7 ? ' ' : '');
}

function inner(next: Random, operands: readonly string[]): string {
  const balanced = operands.filter((o) => o !== '(' && o !== ')');
  let text = pick(next, balanced);
  for (let n = some(next, 2); n > 0; n--) text += pick(next, [' ', ' ## ', ' ']) + pick(next, balanced);
  return text;
}

function definition(next: Random, name: string): string {
  if (next() < 0.35) return `#define ${name} ${body(next, [], false, false)}`;
  const parameters = ['p', 'q', 'r'].slice(0, some(next, 3));
  const variadic = next() < 0.4;
  const all = variadic ? [...parameters, '__VA_ARGS__'] : parameters;
  const head = [...parameters, ...(variadic ? ['...'] : [])].join(', ');
  return `#define ${name}(${head}) ${body(next, all, variadic, true)}`;
}

function use(next: Random, depth: number): string {
  const name = pick(next, NAMES);
  const kind = next();
  if (kind < 0.2 || depth > 2) return pick(next, ['x', 'y', name, '1', '+', '']);
  const args = Array.from(
    { length: some(next, 3) },
    () => use(next, depth + 1) + (next() < 0.3 ? ` ${use(next, depth + 1)}` : ''),
  );
  const gap = pick(next, ['', '', ' ', '\n']);
  return `${name}${gap}(${args.join(pick(next, [',', ', ', ' ,\n']))})`;
}

function program(seed: number): string {
  const next = random(seed);
  const lines: string[] = ['#define STR(x) #x', '#define XSTR(...) STR(__VA_ARGS__)'];
  for (const name of NAMES) if (next() < 0.85) lines.push(definition(next, name));
  for (let n = 6; n > 0; n--) lines.push(`${n}: ${use(next, 0)} ${use(next, 1)} ;`);
  for (let n = 3; n > 0; n--) lines.push(`XSTR(${use(next, 1)} ${use(next, 2)})`);
  return `${lines.join('\n')}\n`;
}

/** gcc's tokens. Behind an invocation in error it forgets the blank between two tokens, so that they print as one. */
function gcc(text: string, std: string): { tokens: string[]; faulty: boolean } {
  const done = spawnSync('gcc', ['-E', `-std=${std}`, '-nostdinc', '-x', 'c', '-'], { input: text, encoding: 'utf8' });
  return { tokens: tokensOfOutput(done.stdout, std), faulty: done.status !== 0 };
}

describe.skipIf(!gccVersion.startsWith('12.'))('random macro programs beside gcc (needs gcc 12)', () => {
  it(`agree in ${ROUNDS} rounds`, () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const text = program(seed);
      const std = seed % 3 === 0 ? 'c11' : 'gnu17';
      const { tokens, faulty } = gcc(text, std);
      const show = (list: readonly string[]): string => (faulty ? list.join('') : wrapTokens(list));
      const ours = show(runText({ 'main.c': text }, std).tokens);
      const theirs = show(tokens);
      if (ours !== theirs) wrong.push(`seed ${seed} -std=${std}\n${text}\nOURS\n${ours}\nGCC\n${theirs}`);
    }
    expect(wrong.slice(0, 3).join('\n')).toBe('');
  });

  it('agree in controlling expressions', () => {
    const next = random(0xc0de);
    const operators = ['+', '-', '*', '/', '%', '<<', '>>', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^', '&&', '||'];
    const values = [
      '0',
      '1',
      '2',
      '7',
      '63',
      '64',
      '-1',
      '1u',
      '0xffffffffffffffffu',
      '0x7fffffffffffffff',
      "'a'",
      "'\\377'",
      'T',
      'F(2)',
      'undefined',
    ];
    const expression = (depth: number): string => {
      const kind = next();
      if (depth > 4 || kind < 0.2) return pick(next, values);
      if (kind < 0.35) return `${pick(next, ['!', '~', '- ', '+ '])}${expression(depth + 1)}`;
      if (kind < 0.45) return `(${expression(depth + 1)} ? ${expression(depth + 1)} : ${expression(depth + 1)})`;
      if (kind < 0.5) return pick(next, ['defined T', 'defined(U)', '!defined U']);
      const both = `${expression(depth + 1)} ${pick(next, operators)} ${expression(depth + 1)}`;
      return next() < 0.5 ? `(${both})` : both;
    };
    const lines = ['#define T 3', '#define F(x) (x - 5)'];
    for (let i = 0; i < 1500; i++) lines.push(`#if ${expression(0)}`, `t${i}`, '#else', `e${i}`, '#endif');
    const text = `${lines.join('\n')}\n`;
    const theirs = gcc(text, 'gnu17').tokens;
    const ours = runText({ 'main.c': text }).tokens;
    const wrong = ours.flatMap((t, i) => (t === theirs[i] ? [] : [`${t}: ${lines[2 + Number(t.slice(1)) * 5]}`]));
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(ours).toHaveLength(theirs.length);
  });
});
