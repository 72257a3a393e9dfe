import { describe, expect, it } from 'vitest';
import { pairwiseRows } from '../../src/trace/derive/classes.ts';
import { parseCondition } from '../../src/trace/derive/condition.ts';
import { deriveCases } from '../../src/trace/derive/derive.ts';
import { mineText, proposeBlock } from '../../src/trace/derive/mine.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { oftMarkdown } from '../../src/trace/importers/oft-markdown.ts';
import { oftRest } from '../../src/trace/importers/oft-rest.ts';
import { makeItem } from '../../src/trace/item.ts';

function derived(block: string, id = 'dsn~a~1') {
  const text = `# A\n\`${id}\`\n\nThe engine shall do it.\n\n\`\`\`yaml\n${block}\n\`\`\`\n\nNeeds: impl, utest\n`;
  return deriveCases(oftMarkdown.read(ImportInput.ofText('r.md', text), 'strict').items);
}

const COMMAND = `parameters:
  - name: cmd
    type: integer
    range: [0, 9]
    width: 32
    unit: sub-operation number
    invalid: [10, 4294967295]
expect:
  - when: valid
    result: ">= 0"
  - when: invalid
    result: -38
scenario: hypercall-version`;

// [utest->dsn~trace-derive~1]
// [utest->dsn~trace-derive-classes~1]
describe('derivation', () => {
  it('gives classes and both sides of every boundary, with technique and expectation', () => {
    const { cases, problems } = derived(COMMAND);
    expect(problems).toEqual([]);
    const rows = cases.map((c) => [c.inputs.cmd, c.technique, c.classes.cmd, c.expect.result]);
    expect(rows).toEqual([
      [4, 'equivalence-class', 'valid', '>= 0'],
      [4294967295, 'equivalence-class', 'invalid 4294967295', -38],
      [0, 'boundary-value', 'min', '>= 0'],
      [9, 'boundary-value', 'max', '>= 0'],
      [1, 'boundary-value', 'min+1', '>= 0'],
      [8, 'boundary-value', 'max-1', '>= 0'],
      [10, 'boundary-value', 'max+1', -38],
      [2147483647, 'robustness', 'largest signed', -38],
      [2147483648, 'robustness', 'sign bit', -38],
    ]);
    expect(cases.every((c) => c.scenario === 'hypercall-version' && c.requirement === 'dsn~a~1')).toBe(true);
  });

  it('keeps ids when the text around a block or the order of keys changes', () => {
    const ids = derived(COMMAND).cases.map((c) => c.id);
    const moved = derived(`# note\n${COMMAND.replace('    unit: sub-operation number\n', '')}`).cases.map((c) => c.id);
    expect(moved).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^tc~a~[0-9a-f]{12}$/);
  });

  it('varies one parameter while the others stay nominal, and combines pairwise on request', () => {
    const { cases, problems } = derived(`parameters:
  - { name: a, type: set, values: [x, y, z] }
  - { name: b, type: boolean }
  - { name: n, type: bytes, length: [0, 16] }
expect: [{ when: valid, ok: true }, { when: n invalid, ok: false }]
scenario: s
combine: pairwise`);
    expect(problems).toEqual([]);
    expect(cases.filter((c) => c.technique === 'boundary-value').map((c) => c.inputs.n)).toEqual([16, 1, 15, 17]);
    const pairs = new Set(
      cases.filter((c) => c.inputs.n === 0 || c.inputs.n === 16 || c.inputs.n === 8).map((c) => `${c.inputs.a}${c.inputs.b}`),
    );
    expect(pairs.size).toBe(6);
  });

  it('makes one case per state and event', () => {
    const { cases } = derived(`states: [closed, bound]
events: [bind, close]
transitions:
  - { from: closed, event: bind, to: bound, result: 0 }
  - { from: bound, event: close, to: closed, result: 0 }
otherwise: { result: -22 }
scenario: event-channel`);
    expect(cases.map((c) => [c.inputs.state, c.inputs.event, c.expect.state, c.expect.result])).toEqual([
      ['closed', 'bind', 'bound', 0],
      ['closed', 'close', 'closed', -22],
      ['bound', 'bind', 'bound', -22],
      ['bound', 'close', 'closed', 0],
    ]);
  });

  it('keeps 64-bit values exact', () => {
    const { cases } = derived(`parameters: [{ name: ipa, range: [0, 0xffffffffffffffff], width: 64 }]
expect: [{ when: valid, r: 0 }]
scenario: s`);
    expect(cases.map((c) => c.inputs.ipa)).toContain('18446744073709551615');
  });

  it('says what is wrong at the line of the block', () => {
    const { problems, notDerivable } = derived(`parameters:
  - { name: cmd, type: integer, rnage: [0, 9] }
expekt: []
scenario: s`);
    expect(problems.map((p) => [p.place?.line, p.message])).toEqual([
      [9, "dsn~a~1: unknown key 'expekt'; did you mean 'expect'?"],
      [7, "dsn~a~1: unknown key 'rnage' of parameter 'cmd'; did you mean 'range'?"],
    ]);
    expect(notDerivable).toEqual([{ requirement: 'dsn~a~1', because: 'its parameter block has mistakes' }]);
  });

  it('refuses inputs without an oracle instead of guessing one', () => {
    const { cases, problems, notDerivable } = derived(`parameters: [{ name: n, range: [1, 5], width: 8 }]
expect: [{ when: valid, r: 0 }]
scenario: s`);
    expect(cases.every((c) => Number(c.inputs.n) >= 1 && Number(c.inputs.n) <= 5)).toBe(true);
    expect(problems).toEqual([]);
    expect(notDerivable[0]!.because).toContain('in part: no rule of expect holds for n = 0 (min-1)');
    const stated = derived(`parameters: [{ name: n, range: [1, 5], invalid: [77] }]
expect: [{ when: valid, r: 0 }]
scenario: s`);
    expect(stated.problems.map((p) => p.code)).toEqual(['trace/no-oracle']);
    expect(stated.problems[0]!.message).toContain('n = 77');
  });

  it('names what is not derivable, with what the prose gives', () => {
    const item = makeItem(
      { type: 'prod', name: 'vcpus', revision: 1 },
      { file: 'r.rst', line: 1 },
      { description: 'Xen shall provide 1 to 128 vCPUs.', needs: ['utest'] },
    );
    const { notDerivable } = deriveCases([item]);
    expect(notDerivable[0]!.because).toContain('range 1 to 128 of vCPUs (boundaries 0, 1, 2, 127, 128, 129)');
    expect(proposeBlock(item)).toContain('range: [1, 128]');
    expect(
      mineText({ ...item, description: 'shall return -ENOSYS for command 10 and read CNTV_CTL_EL0' }).map((m) => m.text),
    ).toEqual(['command 10', 'error code -ENOSYS', 'register CNTV_CTL_EL0']);
  });

  it('reads blocks of reST documents', () => {
    const text =
      'A\n-\n\n`dsn~a~1`\n\nText.\n\n.. code-block:: yaml\n\n   scenario: s\n   expect: [{ when: valid, r: 0 }]\n\nNeeds: impl\n';
    expect(deriveCases(oftRest.read(ImportInput.ofText('a.rst', text), 'strict').items).cases).toHaveLength(1);
  });
});

describe('conditions', () => {
  const holds = (text: string, cmd: bigint, invalid: string[] = []) =>
    parseCondition(text, ['cmd']).value({ inputs: new Map([['cmd', cmd]]), invalid: new Set(invalid) });
  it('read comparisons, sets, and, or, not', () => {
    expect(holds('cmd == 3 or cmd in [7, 0x9]', 9n)).toBe(true);
    expect(holds('not (cmd < 3) and cmd valid', 2n)).toBe(false);
    expect(holds('cmd invalid', 2n, ['cmd'])).toBe(true);
  });
  it('explain mistakes', () => {
    expect(parseCondition('cnd == 3', ['cmd']).error).toBe("there is no parameter 'cnd'; did you mean 'cmd'?");
    expect(parseCondition('cmd == ', ['cmd']).error).toBe("a value was expected, not 'the end'");
    expect(parseCondition('('.repeat(200), ['cmd']).error).toContain('nested too deep');
  });
});

describe('pairwise rows', () => {
  it('contain every pair in far fewer rows than the product', () => {
    const sizes = [3, 4, 2, 3];
    const rows = pairwiseRows(sizes);
    for (let p = 0; p < 4; p++)
      for (let q = p + 1; q < 4; q++)
        for (let a = 0; a < sizes[p]!; a++)
          for (let b = 0; b < sizes[q]!; b++) expect(rows.some((r) => r[p] === a && r[q] === b)).toBe(true);
    expect(rows.length).toBeLessThan(20);
  });
});
