/** The memory analysis: what it names in small functions, and that a concrete run never does what it excludes. */
import { describe, expect, test } from 'vitest';
import { Flows } from '../../../src/c/flow/function-flow.ts';
import { MemoryAnalysis, type MemoryFacts } from '../../../src/c/flow/memory/analysis.ts';
import { calculated, constant, integer, joinValues } from '../../../src/c/flow/memory/value.ts';
import type { Semantics } from '../../../src/c/types/semantics.ts';
import { semanticsOf } from '../types/semantics-of.ts';

function analysed(text: string): { s: Semantics; facts: MemoryFacts } {
  const s = semanticsOf(text);
  return { s, facts: new MemoryAnalysis(s.types, new Flows(s.types), () => true).run() };
}

const BEFORE =
  'typedef unsigned long size_t; void *malloc(size_t n); void free(void *p); size_t strlen(const char *s); int unknown(void); void keep(int *p);';

function found(body: string): string[] {
  const { s, facts } = analysed(`${BEFORE} ${body}`);
  return facts.hazards.map((h) => `${h.kind}${h.sure ? '' : '?'}: ${s.syntax.text(h.node)}`);
}

// [utest->dsn~c-memory-analysis~1]
describe('memory analysis', () => {
  test.each([
    ['int f(void) { int x; return x; }', ['unset-read: x']],
    ['int f(int c) { int x; if (c) x = 1; return x; }', ['unset-read: x']],
    ['int f(int c) { int x; if (c) x = 1; if (c) return x; return 0; }', []],
    ['void f(void) { int a[3]; a[3] = 1; }', ['out-of-bounds: a[3]']],
    ['void f(void) { int a[3]; int *p = a; for (int i = 0; i < 3; i++) *p++ = i; }', []],
    ['void f(void) { int a[3]; for (int i = 0; i <= 3; i++) a[i] = 0; }', ['out-of-bounds?: a[i]']],
    ['int *g; void f(void) { int x = 0; g = &x; }', ['escape: g=&x']],
    ['int f(int *p) { if (p == 0) return *p; return 0; }', ['null-dereference: *p']],
    ['void f(void) { int *p = malloc(4); free(p); free(p); }', ['double-release: free(p)']],
    ['void f(int c) { int *p = malloc(4); if (c) return; free(p); }', ['leak: malloc(4)']],
    ['static int z(void) { return 0; } int f(int a) { return a / z(); }', ['division-by-zero: a/z()']],
    ['void f(void) { int x = 2147483647; x = x + 1; }', ['overflow: x+1']],
    ['int a[2], b[2]; long f(void) { return a - b; }', ['object-difference: a-b']],
    ['void f(void) { int x; keep(&x); int a[4]; if (x >= 0 && x < 4) a[x] = 1; }', []],
    // What an inner loop leaves alone it does not widen, whatever the loop around it does to it.
    [
      'void f(void) { int a[16]; for (int i = 4; i > 0; i >>= 1) a[i] = 0; for (int i = 2; i <= 8; i *= 2) { int *p = a + i; for (int j = 1; j < i; j++) p[j] = j; } }',
      [],
    ],
    // Loops one after the other are settled one after the other: the bounds of the second do not depend on rounds of the first.
    [
      'void f(int n) { int a[9]; int k = 0; for (int i = 0; i < n; i++) k ^= i; for (int i = 0; i < 9; i++) for (int j = 0; j <= i; j++) a[j] = k; }',
      [],
    ],
    // Steps of eight stay steps of eight where a loop was widened.
    [
      'int w[80]; void f(void) { int i = 0; do { w[i] = 0; i++; w[i] = 0; i++; w[i] = 0; i++; w[i] = 0; i++; } while (i < 80); }',
      [],
    ],
    // What was kept in an object that a way through the loop loses sight of may be released by whoever has the object.
    [
      'struct box { int *p; }; void f(struct box *b, int n) { for (int i = 0; i < n; i++) { if (unknown()) keep((int *)b); else if (b->p == 0) b->p = malloc(4); } }',
      [],
    ],
  ])('%s', (body, expected) => {
    expect(found(body).map((t) => t.replaceAll(' ', ''))).toEqual(expected.map((t) => t.replaceAll(' ', '')));
  });

  // [utest->dsn~c-memory-assembly~1]
  test.each([
    ['int f(void) { unsigned char c[4]; __asm__ ("fill %0" : : "r"(c) : "memory"); return c[1]; }', []],
    ['int f(void) { unsigned char c[4]; __asm__ ("look %0" : : "r"(c)); return c[1]; }', ['unset-read: c[1]']],
    ['int f(void) { int x; __asm__ ("get %0" : "=m"(x)); return x; }', []],
    ['int f(void) { int x = 0; int *p = &x; __asm__ ("set %0" : : "r"(p) : "cc", "memory"); return 1 / x; }', []],
    ['int f(void) { int x = 0; __asm__ ("barrier" : : : "memory"); return 1 / x; }', ['division-by-zero: 1/x']],
    ['int g; int f(void) { g = 0; __asm__ ("barrier" : : : "memory"); return 1 / g; }', []],
  ])('%s', (body, expected) => {
    expect(found(body).map((t) => t.replaceAll(' ', ''))).toEqual(expected.map((t) => t.replaceAll(' ', '')));
  });

  test('what a call gives is known in the called function', () => {
    const { s, facts } = analysed('static int g(int n) { return n < 5 ? 1 : 2; } int f(void) { return g(1) + g(4); }');
    const [condition] = [...facts.conditions.keys()];
    expect([s.syntax.text(condition!).replaceAll(' ', ''), facts.conditions.get(condition!)]).toEqual(['n<5', 2]);
  });

  test('congruences follow products, sums and masks', () => {
    const even = calculated('*', integer(0n, 100n), constant(2n))!;
    expect([even.step, even.residue]).toEqual([2n, 0n]);
    const odd = calculated('+', even, constant(1n))!;
    expect([odd.step, odd.residue]).toEqual([2n, 1n]);
    expect(joinValues(constant(3n), constant(11n))).toMatchObject({ low: 3n, high: 11n, step: 8n, residue: 3n });
    expect(calculated('&', integer(0n, 1000n), constant(0x10n))).toMatchObject({ step: 16n, residue: 0n });
  });
});

// A concrete interpreter as oracle ---------------------------------------------------------------------------------------

type Env = { x: number; y: number; z: number; t: number[]; p: 'x' | 'y' };
type Statement = (env: Env, seen: (id: number, truth: boolean) => void) => void;

class Stop extends Error {}

class Maker {
  #seed: number;
  conditions = 0;
  #budget = 14;

  constructor(seed: number) {
    this.#seed = seed * 7919 + 17;
  }

  pick(n: number): number {
    this.#seed = (this.#seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(this.#seed / 65536) % n;
  }

  expression(depth = 2): { text: string; run: (e: Env) => number } {
    const k = this.pick(depth > 0 ? 9 : 5);
    if (k === 0) {
      const n = this.pick(9) - 3;
      return { text: `(${n})`, run: () => n };
    }
    if (k < 4) {
      const name = (['x', 'y', 'z'] as const)[k - 1]!;
      return { text: name, run: (e) => e[name] };
    }
    if (k === 4) return { text: '*p', run: (e) => e[e.p] };
    if (k === 5) {
      const i = this.pick(3);
      return { text: `t[${i}]`, run: (e) => e.t[i]! };
    }
    const a = this.expression(depth - 1);
    const b = this.expression(depth - 1);
    const op = ['+', '-', '*'][k - 6]!;
    return {
      text: `(${a.text} ${op} ${b.text})`,
      run: (e) => {
        const [u, v] = [a.run(e), b.run(e)];
        const r = op === '+' ? u + v : op === '-' ? u - v : u * v;
        if (Math.abs(r) > 2147483647) throw new Stop();
        return r;
      },
    };
  }

  condition(): { text: string; run: (e: Env, seen: (id: number, truth: boolean) => void) => boolean } {
    const a = this.expression(1);
    const b = this.expression(1);
    const op = ['<', '<=', '==', '!=', '>', '>='][this.pick(6)]!;
    const id = this.conditions++;
    return {
      text: `${a.text} ${op} ${b.text}`,
      run: (e, seen) => {
        const [u, v] = [a.run(e), b.run(e)];
        const r =
          op === '<' ? u < v : op === '<=' ? u <= v : op === '==' ? u === v : op === '!=' ? u !== v : op === '>' ? u > v : u >= v;
        seen(id, r);
        return r;
      },
    };
  }

  block(depth: number): { text: string; run: Statement } {
    const parts = Array.from({ length: 1 + this.pick(3) }, () => this.statement(depth));
    return {
      text: `{ ${parts.map((p) => p.text).join(' ')} }`,
      run: (e, seen) => {
        for (const p of parts) p.run(e, seen);
      },
    };
  }

  statement(depth: number): { text: string; run: Statement } {
    const k = this.#budget-- > 0 ? this.pick(depth > 0 ? 8 : 4) : this.pick(4);
    if (k < 2) {
      const name = (['x', 'y', 'z'] as const)[this.pick(3)]!;
      const v = this.expression();
      return {
        text: `${name} = ${v.text};`,
        run: (e) => {
          e[name] = v.run(e);
        },
      };
    }
    if (k === 2) {
      const v = this.expression();
      return {
        text: `*p = ${v.text};`,
        run: (e) => {
          e[e.p] = v.run(e);
        },
      };
    }
    if (k === 3) {
      const i = this.pick(3);
      const v = this.expression();
      return {
        text: `t[${i}] = ${v.text};`,
        run: (e) => {
          e.t[i] = v.run(e);
        },
      };
    }
    if (k === 4) {
      const name = (['x', 'y'] as const)[this.pick(2)]!;
      return {
        text: `p = &${name};`,
        run: (e) => {
          e.p = name;
        },
      };
    }
    const c = this.condition();
    const body = this.block(depth - 1);
    if (k < 7) {
      const other = this.block(depth - 1);
      return {
        text: `if (${c.text}) ${body.text} else ${other.text}`,
        run: (e, seen) => (c.run(e, seen) ? body.run(e, seen) : other.run(e, seen)),
      };
    }
    return {
      text: `while (${c.text}) ${body.text}`,
      run: (e, seen) => {
        for (let round = 0; c.run(e, seen); round++) {
          if (round > 40) throw new Stop();
          body.run(e, seen);
        }
      },
    };
  }
}

describe('a concrete run', () => {
  test.each(Array.from({ length: 150 }, (_, i) => i))('does only what the analysis found possible (%i)', (seed) => {
    const maker = new Maker(seed);
    const program = Array.from({ length: 6 }, () => maker.statement(3));
    const text = `int f(int x, int y, int z) { int t[3] = {0, 0, 0}; int *p = &x; ${program.map((p) => p.text).join('\n')} return x; }`;
    const { s, facts } = analysed(text);
    const nodes = [...s.syntax.all('if_statement'), ...s.syntax.all('while_statement')]
      .map((n) => s.syntax.unparenthesized(s.syntax.child(n, 'condition')))
      .sort((a, b) => a - b);
    for (let run = 0; run < 12; run++) {
      const inputs = [0, 1, 2].map((i) => [0, 1, -1, 2, 5, -7][(run * (i + 2) + i) % 6]!);
      const env: Env = { x: inputs[0]!, y: inputs[1]!, z: inputs[2]!, t: [0, 0, 0], p: 'x' };
      const did: [number, boolean][] = [];
      try {
        for (const p of program) p.run(env, (id, truth) => did.push([id, truth]));
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
      }
      for (const [id, truth] of did)
        expect((facts.conditions.get(nodes[id]!) ?? 0) & (truth ? 2 : 1), `${text} condition ${id}`).not.toBe(0);
    }
  });
});

// [utest->dsn~c-memory-large-functions~1]
describe('functions with too many blocks for paths', () => {
  const many = 'if (c > 0) g = 1; '.repeat(400);
  const inLarge = (body: string) => analysed(`int g; int f(int c, unsigned n) { ${many} ${body} return g; }`);

  test('reads of what no path sets, and divisors that are always 0', () => {
    const { s, facts } = inLarge('int x; int y; int z = 0; if (c) y = 1; g = x; g = y; g = c / z;');
    expect(facts.hazards.map((h) => `${h.kind}: ${s.syntax.text(h.node)}`)).toEqual(['unset-read: x', 'division-by-zero: c / z']);
  });

  test('conditions that never change, and amounts of shifts', () => {
    const { s, facts } = inLarge('int k = 3; if (k == 3) g = 2; if (n < 40) g = 1 << n; g = 1 << c;');
    const masks = new Map([...facts.conditions].map(([node, mask]) => [s.syntax.text(node), mask]));
    expect([masks.get('k == 3'), masks.get('c > 0'), masks.get('n < 40')]).toEqual([2, 3, 3]);
    const amounts = [...facts.shifts].map(([node, { low, high, known }]) => [s.syntax.text(node), low, high, known]);
    expect(amounts).toEqual([
      ['1 << n', 0n, 39n, 2],
      ['1 << c', -2147483648n, 2147483647n, 0],
    ]);
  });
});
