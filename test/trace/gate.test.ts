/** Gates by level and integrity: who fails them is named, and an empty one is never green. */
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { strictRun } from '../../src/trace/project.ts';
import { gateProblems } from '../../src/trace/query/gate.ts';

const run = strictRun(
  memoryPort({
    'r.md': '`dsn~a~1`\nASIL: D\n\nIt shall.\n\n`dsn~b~1`\nASIL: B\n\nIt shall.\n\n`dsn~c~1`\nASIL: C\n\nIt shall.\n',
  }),
  { paths: ['.'], exclude: [], types: [] },
);
const level = (i: number): number => (run.graph.items[i]!.name === 'a' ? 3 : 1);
const gate = (...rules: string[]) => gateProblems({ run, level, suspect: new Set([1]) }, rules).map((p) => [p.effect, p.message]);

// [utest->dsn~trace-gates~1]
describe('gates', () => {
  it('name who fails', () => {
    expect(gate('asil>=C => verified>=L3')).toEqual([['policy', "dsn~c~1 fails the gate 'asil>=C => verified>=L3'"]]);
    expect(gate('asil:D => verified>=L3', 'no coverage:uncovered')).toEqual([]);
    expect(gate('no suspect')).toEqual([['policy', "dsn~b~1 fails the gate 'no suspect'"]]);
    expect(gate('title:"a => b" or asil:D => verified>=L3')).toEqual([]);
  });
  it('that judged nothing, or are none, are not green', () => {
    expect(gate('asil:A => verified>=L3').map(([e]) => e)).toEqual(['incomplete']);
    expect(gate('asil>=C').map(([e]) => e)).toEqual(['usage']);
    expect(gate('asil>=C => verifed>=L3')[0]).toEqual(['usage', expect.stringContaining('did you mean verified?')]);
  });
});
