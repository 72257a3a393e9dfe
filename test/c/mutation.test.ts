/**
 * Broken C: sources with tokens taken out, doubled, swapped or replaced, from a fixed seed. Everything is asked of what was
 * understood; nothing may throw. `ASSAY_MUTATIONS` sets how many.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { callGraph } from '../../src/c/flow/call-graph.ts';
import { unsetReads } from '../../src/c/flow/definite-assignment.ts';
import { Flows } from '../../src/c/flow/function-flow.ts';
import { ValueRanges } from '../../src/c/flow/value-ranges.ts';
import { N } from '../../src/c/tree/kinds.ts';
import type { Semantics } from '../../src/c/types/semantics.ts';
import { typeText } from '../../src/c/types/type-text.ts';
import { semanticsOf } from './types/semantics-of.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = [
  readFileSync(join(HERE, 'types/fixtures/expressions.c'), 'utf8'),
  `typedef int T; struct s { T a : 3; union { int b; T c[2]; }; struct s *n; } __attribute__((packed)); enum e { A, B = A + 1 };
   static inline T f(T x, ...) { switch (x) { case 1 ... 3: return ({ T y = x; y; }); default: goto out; } for (T i = 0; i < 3; i++) x += i;
   do { x--; } while (x > 0 && f(x)); asm volatile goto ("" : : "r"(x) : "memory" : out); out: return _Generic(x, int: 1, default: 2); }
   int g(a, b) int a; char *b; { typeof(a) c = a ?: *b; void *p = &&l; goto *p; l: return sizeof(struct s) + __builtin_offsetof(struct s, c[1]); }
   _Static_assert(sizeof(T) == 4, "x"); const struct s table[] = { [0] = { .a = 1 }, [1 ... 2] = { .n = &table[0] } };`,
];
const WORDS = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ',',
  '=',
  '*',
  '&',
  'int',
  'T',
  'x',
  'struct',
  'typedef',
  'sizeof',
  '1',
  ':',
  '?',
  'case',
  'if',
  'else',
  '"s"',
  '...',
  '-',
  '.',
  'return',
  'enum',
  '0x',
  "'a'",
  '<<',
  '/',
  '99999999999999999999999',
];

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutated(source: string, next: () => number): string {
  const tokens = source.match(/"[^"]*"|'[^']*'|\w+|\.\.\.|->|<<|&&|\|\||[^\s\w]/g)!;
  const pick = () => Math.floor(next() * tokens.length);
  for (let changes = 1 + Math.floor(next() * 6); changes > 0; changes--) {
    const i = pick();
    const what = next();
    if (what < 0.3) tokens.splice(i, 1 + Math.floor(next() * 4));
    else if (what < 0.5) tokens.splice(i, 0, tokens[pick()]!);
    else if (what < 0.7) tokens[i] = WORDS[Math.floor(next() * WORDS.length)]!;
    else if (what < 0.9) tokens.splice(i, 0, WORDS[Math.floor(next() * WORDS.length)]!);
    else tokens.splice(i, tokens.length - i, ...tokens.slice(i).reverse().slice(0, 30));
  }
  return tokens.join(' ');
}

/** Asks everything. */
function interrogate(semantics: Semantics): number {
  const { syntax, types, essential, effects } = semantics;
  let asked = 0;
  for (let n = 1; n < syntax.arena.nodes; n++) {
    const kind = syntax.kind(n);
    if (kind < N.identifier || kind >= N.gnu_asm_expression) continue;
    typeText(types.of(n));
    types.constant(n);
    essential.of(n);
    effects.persistent(n);
    asked++;
  }
  for (const symbol of semantics.symbols.all) typeText(types.ofSymbol(symbol));
  const flows = new Flows(types);
  const ranges = new ValueRanges(types, flows);
  for (const fn of syntax.all('function_definition')) {
    unsetReads(types, flows.of(fn));
    ranges.of(fn);
  }
  callGraph(types).recursive(true);
  return asked;
}

// [utest->dsn~c-mutated-sources~1]
describe('mutated sources', () => {
  const count = Number(process.env.ASSAY_MUTATIONS ?? 300);
  test(`${count} of them are taken without a crash`, () => {
    let asked = 0;
    for (let seed = 1; seed <= count; seed++) {
      const source = mutated(SOURCES[seed % SOURCES.length]!, random(seed));
      try {
        asked += interrogate(semanticsOf(source));
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).stack}\n${source}`);
      }
    }
    expect(asked).toBeGreaterThan(count);
  }, 600_000);
});
