/** Broken C for the front end: a corpus of own sources, seeded mutations of them, and everything asked of what is understood. */
import { callGraph } from '../c/flow/call-graph.ts';
import { unsetReads } from '../c/flow/definite-assignment.ts';
import { Flows } from '../c/flow/function-flow.ts';
import { ValueRanges } from '../c/flow/value-ranges.ts';
import { N } from '../c/tree/kinds.ts';
import type { Semantics } from '../c/types/semantics.ts';
import { typeText } from '../c/types/type-text.ts';

export type Random = () => number;

/** mulberry32: a small generator with a 32-bit seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  '(', ')', '{', '}', '[', ']', ';', ',', '=', '*', '&', '->', '.', '...', '?', ':', '#', '##', '"', "'", '\\', '\n', '\\\n', '/*', '*/',
  '//', '<:', '%>', '??/', '<<=', '...', '\u00e9', '\0', '\ud800', 'int', 'T', 'x', 'struct s', 'union', 'enum', 'typedef', 'static', 'extern',
  'sizeof', '_Alignof', '_Generic(', 'typeof(', '__auto_type', '__attribute__((', 'asm(', '__extension__', '({', '})', 'case', 'default:',
  'switch(', 'if(', 'else', 'while(', 'do', 'for(', 'goto', 'return', 'break;', 'continue;', '&&', '0x', '1e+', "'a'", 'L"s"', 'u8',
  '99999999999999999999999', '0b2', '1.5f', '_Static_assert(', '_Alignas(', '_Atomic', 'void', 'unsigned', '_Bool', '_Complex', '__int128',
  '__builtin_offsetof(', '__builtin_va_arg(', '\n#if ', '\n#elif ', '\n#else\n', '\n#endif\n', '\n#define f(x, ...) ', '\n#undef f\n',
  '\n#include "main.c"\n', '\n#include <stdint.h>\n', '\n#pragma pack(push, 1)\n', '\n#line 7 "q"\n', '\n#embed "main.c"\n', '__VA_ARGS__',
  '__VA_OPT__(', 'defined(', '_Pragma("', '__COUNTER__', '[[', ']]', 'constexpr', 'nullptr', 'true',
]; // biome-ignore format: a table

/** One source, broken in some places; pieces of another one may come in. */
export function mutatedSource(sources: readonly string[], next: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  let text = pick(sources);
  for (let changes = 1 + Math.floor(next() * 10); changes > 0; changes--) {
    const at = Math.floor(next() * (text.length + 1));
    const length = Math.floor(next() ** 3 * 200);
    const what = next();
    if (what < 0.2) text = text.slice(0, at) + text.slice(at + length);
    else if (what < 0.55) text = `${text.slice(0, at)} ${pick(WORDS)} ${text.slice(at)}`;
    else if (what < 0.65) text = text.slice(0, at) + pick(WORDS) + text.slice(at + length);
    else if (what < 0.8) {
      const other = pick(sources);
      const from = Math.floor(next() * other.length);
      text = text.slice(0, at) + other.slice(from, from + length) + text.slice(at);
    } else if (what < 0.9) text = text.slice(0, at) + pick(WORDS).repeat(1 + Math.floor(next() * 60)) + text.slice(at);
    else if (what < 0.95) text = text.slice(0, at);
    else
      text =
        text.slice(0, at) +
        text
          .slice(at, at + length)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + length);
  }
  return text;
}

/** Asks everything of everything; how many expressions there were. */
export function interrogate(semantics: Semantics): number {
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
  for (const symbol of semantics.symbols.all) {
    const type = types.ofSymbol(symbol);
    typeText(type);
    types.size(type, types.targetAt(symbol.node));
    types.alignment(type, types.targetAt(symbol.node));
  }
  const flows = new Flows(types);
  const ranges = new ValueRanges(types, flows);
  for (const fn of syntax.all('function_definition')) {
    unsetReads(types, flows.of(fn));
    ranges.of(fn);
  }
  callGraph(types).recursive(true);
  return asked;
}
