/** Value ranges: the range of `probe(…)`'s argument, or the truth of conditions. */
import { describe, expect, test } from 'vitest';
import { Flows } from '../../../src/c/flow/function-flow.ts';
import { ValueRanges } from '../../../src/c/flow/value-ranges.ts';
import type { Semantics } from '../../../src/c/types/semantics.ts';
import { semanticsOf } from '../types/semantics-of.ts';

function last(body: string, before = ''): { s: Semantics; ranges: ReturnType<ValueRanges['of']> } {
  const s = semanticsOf(
    `${before} void probe(long); int unknown(void); extern int limit; void f(int a, unsigned b, unsigned char c, int *p) { ${body} }`,
  );
  const fn = [...s.syntax.all('function_definition')].at(-1)!;
  return { s, ranges: new ValueRanges(s.types, new Flows(s.types)).of(fn) };
}

function probed(body: string, before = ''): string[] {
  const { s, ranges } = last(body, before);
  return [...s.syntax.all('call_expression')].flatMap((call) => {
    if (s.syntax.text(s.syntax.child(call, 'function')) !== 'probe') return [];
    const range = ranges!.of(s.syntax.firstChild(s.syntax.child(call, 'arguments')));
    return [range === undefined ? 'not reached' : `${range.low}..${range.high}`];
  });
}

const INT = '-2147483648..2147483647';

// [utest->dsn~c-value-ranges~1]
describe('value ranges', () => {
  test.each([
    ['int x = 3; probe(x + 1);', ['4..4']],
    ['probe(a);', [INT]],
    ['probe(c);', ['0..255']],
    ['if (a > 3) probe(a); else probe(a);', ['4..2147483647', '-2147483648..3']],
    ['if (a >= 0 && a < 10) probe(a);', ['0..9']],
    ['if (a < 0 || a > 9) return; probe(a);', ['0..9']],
    ['if (5 < a) probe(a);', ['6..2147483647']],
    ['if (a == 4) probe(a);', ['4..4']],
    ['if (a) return; probe(a);', ['0..0']],
    ['if (!a) probe(a);', ['0..0']],
    ['for (int i = 0; i < 10; i++) probe(i);', ['0..9']],
    ['int i; for (i = 0; i < 10; i++) { } probe(i);', ['10..10']],
    ['int i = 10; while (i > 0) { i--; probe(i); }', ['0..9']],
    ['for (unsigned i = 0; i < b; i++) probe(i);', ['0..4294967294']],
    ['int n = 0; for (int i = 0; i < a; i++) n++; probe(n);', ['0..2147483647']],
    ['int x = a ? 1 : 5; probe(x);', ['1..5']],
    ['int x; if (a) x = 2; else x = 7; probe(x);', ['2..7']],
    ['switch (a) { case 1: probe(a); break; case 3 ... 5: probe(a); break; default: probe(a); }', ['1..1', '3..5', INT]],
    ['probe(a & 15);', ['0..15']],
    ['probe(b % 7);', ['0..6']],
    ['probe(b >> 28);', ['0..15']],
    ['probe(c << 1);', ['0..510']],
    ['unsigned char x = 300; probe(x);', ['44..44']],
    ['unsigned x = b + 1; probe(x);', ['0..4294967295']],
    ['int x = 0; goto l; x = 5; l: probe(x);', ['0..0']],
    ['int x = 1; int *q = &x; *q = 9; probe(x);', [INT]],
    ['if (p == 0) return; probe((long)(p != 0));', ['1..1']],
    ['int x = 5; if (x < 3) probe(x);', ['not reached']],
    ['probe(limit);', [INT]],
    ['int x = 5; unknown(); probe(x);', ['5..5']],
    ['int x = 5; x += c; x++; probe(x);', ['6..261']],
    ['if (a < b) probe(a);', [INT]],
    ['if (a != 3) { } else probe(a);', ['3..3']],
    ['do { a = unknown(); } while (a < 0); probe(a);', ['0..2147483647']],
  ])('%s', (body, expected) => expect(probed(body)).toEqual(expected));

  test('calls use what the function returns', () => {
    expect(probed('probe(three());', 'static int three(void) { return 3; }')).toEqual(['3..3']);
    expect(probed('probe(clamp(a));', 'static int clamp(int v) { if (v < 0) return 0; if (v > 9) return 9; return v; }')).toEqual(
      ['0..9'],
    );
    expect(probed('probe(loop(a));', 'static int loop(int v) { return v ? loop(v - 1) : 0; }')).toEqual([INT]);
  });

  test('conditions that never change are known', () => {
    const { s, ranges } = last('if (c < 256) { } if (b >= 0) { } if (a > 3 && a < 3) { } if (a > 3) { }');
    const conditions = [...s.syntax.all('binary_expression')].filter((n) => s.syntax.operator(n) !== '&&');
    expect(conditions.map((n) => ranges!.truth(n))).toEqual([true, true, undefined, false, undefined]);
  });
});
