/**
 * Functions of all statements in any order, with a numbered call `m(N)` wherever one can stand: which of them can be reached is
 * what compilers are asked.
 */
import type { Random } from '../front-end-inputs.ts';
import { type Draw, draw } from './draw.ts';

interface Body {
  readonly d: Draw;
  marks: number;
  labels: string[];
  /** Labels that are jumped to. */
  readonly wanted: string[];
  loops: number;
  switches: number;
}

export function flow(next: Random): string {
  const d = draw(next);
  const functions = Array.from({ length: 12 }, (_, i) => body(d, i));
  return `int c(void); void m(int); void d(void) __attribute__((noreturn)); _Noreturn void e(int); int v; struct z { int a[3]; };\n${functions.join('\n')}\n`;
}

function body(d: Draw, number: number): string {
  const b: Body = { d, marks: number * 1000, labels: [], wanted: [], loops: 0, switches: 0 };
  const table = d.chance(0.3) ? ['t0', 't1'] : [];
  const statements = d.times(3, 8, () => statement(b, 0, table.length > 0));
  const all = [...new Set([...b.wanted, ...table])].filter((l) => !b.labels.includes(l));
  const ends = all.map((l) => `${l}: ${mark(b)}`);
  const first = table.length > 0 ? '  static void *t[] = { &&t0, &&t1 };\n' : '';
  return `int f${number}(int n)\n{\n${first}  ${[...statements, ...ends].join('\n  ')}\n  return ${mark(b).replace(';', '')}, 0;\n}`;
}

function mark(b: Body): string {
  b.marks++;
  return `m(${b.marks});`;
}

function block(b: Body, depth: number, table: boolean): string {
  return `{ ${b.d.times(0, 4, () => statement(b, depth + 1, table)).join(' ')} }`;
}

function statement(b: Body, depth: number, table: boolean): string {
  const { d } = b;
  const labelled = d.chance(0.08) ? `${label(b)}: ` : '';
  return labelled + plain(b, depth, table);
}

function label(b: Body): string {
  const waiting = b.wanted.filter((l) => !b.labels.includes(l));
  const name = waiting.length > 0 && b.d.chance(0.7) ? b.d.pick(waiting) : `l${b.labels.length}_${b.marks}`;
  b.labels.push(name);
  return name;
}

function target(b: Body): string {
  const name = b.labels.length > 0 && b.d.chance(0.4) ? b.d.pick(b.labels) : `w${b.d.below(4)}`;
  b.wanted.push(name);
  return name;
}

function plain(b: Body, depth: number, table: boolean): string {
  const { d } = b;
  const what = depth > 4 ? d.real() * 0.42 : d.real();
  if (what < 0.25) return mark(b);
  if (what < 0.3) return jump(b, table);
  if (what < 0.34) return d.pick(['d();', 'e(1);', '__builtin_unreachable();', 'return 1;', '__builtin_trap();', 'return c();']);
  if (what < 0.38) return `(void)(${condition(b, depth)});`;
  if (what < 0.42)
    return d
      .pick([';', 'int q = c(); (void)q;', 'asm volatile ("" ::: "memory");'])
      .replace(/^int.*/, '{ int q = c(); (void)q; }');
  if (what < 0.6)
    return `if (${condition(b, depth)}) ${block(b, depth, table)}${d.chance(0.5) ? ` else ${block(b, depth, table)}` : ''}`;
  if (what < 0.63) return block(b, depth, table);
  if (what < 0.85) return loop(b, depth, table);
  return choice(b, depth, table);
}

function jump(b: Body, table: boolean): string {
  const { d } = b;
  const ways = [() => `goto ${target(b)};`, () => `if (c()) goto ${target(b)};`];
  if (b.loops > 0)
    ways.push(
      () => 'break;',
      () => 'continue;',
      () => 'if (c()) break;',
      () => 'if (c()) continue;',
    );
  else if (b.switches > 0) ways.push(() => 'break;');
  if (table) ways.push(() => 'goto *t[c()];');
  ways.push(() => `asm goto ("" :::: ${target(b)});`);
  return d.pick(ways)();
}

function loop(b: Body, depth: number, table: boolean): string {
  const { d } = b;
  const head = condition(b, depth);
  b.loops++;
  const inner = block(b, depth, table);
  b.loops--;
  return d.pick([
    () => `while (${head}) ${inner}`,
    () => `do ${inner} while (${condition(b, depth)});`,
    () =>
      `for (${d.pick(['', 'int i = c()', mark(b).replace(';', '')])}; ${d.chance(0.2) ? '' : head}; ${d.pick(['', mark(b).replace(';', '')])}) ${inner}`,
    () => `for (;;) ${inner}`,
  ])();
}

function choice(b: Body, depth: number, table: boolean): string {
  const { d } = b;
  b.switches++;
  let value = 0;
  const parts = d.times(0, 5, () => {
    value += 4;
    const name = d.chance(0.2) ? `case ${value} ... ${value + 2}:` : `case ${value}:`;
    return `${name} ${d.times(0, 2, () => statement(b, depth + 1, table)).join(' ')} ${d.chance(0.5) ? 'break;' : ''};`;
  });
  if (d.chance(0.6))
    parts.splice(d.below(parts.length + 1), 0, `default: ${statement(b, depth + 1, table)} ${d.chance(0.5) ? 'break;' : ''};`);
  b.switches--;
  return `switch (${d.pick(['c()', 'n', 'n', `({ ${mark(b)} c(); })`])}) { ${d.chance(0.2) ? mark(b) : ''} ${parts.join(' ')} }`;
}

function condition(b: Body, depth: number): string {
  const { d } = b;
  const inner = (): string => condition(b, depth + 2);
  if (depth > 4 || d.chance(0.45)) return d.pick(['c()', 'c()', 'n', 'v > 3', '!c()']);
  return d.pick([
    () => `c() && (${mark(b).replace(';', '')}, ${inner()})`,
    () => `(${inner()}) || (${mark(b).replace(';', '')}, c())`,
    () => `c() ? (${mark(b).replace(';', '')}, ${inner()}) : (${inner()})`,
    () => `({ ${mark(b)} ${d.chance(0.2) ? 'if (c()) d(); ' : ''}${inner()}; })`,
    () => d.pick(['0', '1', '1 - 1', 'sizeof(struct z) == 12', "'a' == 'b'", '!0', '1 || c()', '0 && c()', '2 > 1 && c()']),
    () => `(${mark(b).replace(';', '')}, ${inner()})`,
    () => `!(${inner()})`,
    () => `(0 ? (${mark(b).replace(';', '')}, 1) : ${inner()})`,
  ])();
}
