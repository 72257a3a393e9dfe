import { describe, expect, test } from 'vitest';
import { guidelineById } from '../../src/misra/catalogue/catalogue.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { programOf } from './program.ts';

function find(files: Record<string, string>, ...ids: string[]) {
  const program = programOf(files);
  const { findings, ran } = runRules(program.subject, RULES, { guidelines: new Set(ids) });
  return { program, ran, facts: findings.map((f) => f.fact), lines: findings.map((f) => `${f.fact.file}:${f.fact.line}`) };
}

// [utest->dsn~misra-macro-provenance~1]
describe('macro provenance', () => {
  test('a fault in a replacement list is one finding at the definition, with its uses', () => {
    const { facts } = find(
      {
        'a.c':
          '#define BUG_ON(p) do { if (p) stop(); } while (0)\nvoid stop(void);\nvoid f(int a) { BUG_ON(a); }\nvoid g(int a) { BUG_ON(a > 2); }\n',
      },
      'rule-15.6',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ line: 1, guideline: 'rule-15.6' });
    expect(facts[0]!.message).toContain('2 uses');
    expect(facts[0]!.expansion[0]!.message).toContain('BUG_ON');
  });

  test('a loop hidden in a macro is reported at the use when the body stands behind it', () => {
    const { facts } = find(
      { 'a.c': '#define for_each(i) for ((i) = 0; (i) < 3; (i)++)\nvoid f(int i)\n{\n  for_each(i)\n    i++;\n}\n' },
      'rule-15.6',
    );
    expect(facts.map((f) => f.line)).toEqual([4]);
    expect(facts[0]!.expansion).toHaveLength(1);
  });

  test('a fault in an argument is reported where the argument is written', () => {
    const { facts } = find(
      { 'a.c': '#define TWICE(x) ((x) + (x))\nint f(int a)\n{\n  return TWICE(\n    a = 2);\n}\n' },
      'rule-13.4',
    );
    expect(facts.map((f) => f.line)).toEqual([5]);
  });

  test('macros of system headers are not judged', () => {
    const { lines } = find(
      { 'a.c': '#include <assert.h>\n#include <stdint.h>\nuint32_t f(int a) { assert(a > 0); return UINT32_C(1); }\n' },
      'rule-15.6',
      'rule-17.3',
      'rule-7.2',
      'rule-12.1',
      'rule-17.7',
    );
    expect(lines).toEqual([]);
  });
});

// [utest->dsn~misra-one-finding-per-place~1]
test('a header that two units include has each finding once, in order', () => {
  const header = '#ifndef H\n#define H\nstatic inline int k(int a) { if (a > 0) return 1; return 010; }\n#endif\n';
  const { facts } = find(
    { 'a.c': '#include "h.h"\nint a;\n', 'b.c': '#include "h.h"\nint b;\n', 'h.h': header },
    'rule-15.6',
    'rule-7.1',
  );
  expect(facts.map((f) => `${f.file}:${f.line}:${f.guideline}`)).toEqual(['h.h:3:rule-15.6', 'h.h:3:rule-7.1']);
  expect(new Set(facts.map((f) => f.fingerprint)).size).toBe(2);
});

// [utest->dsn~misra-completeness~1]
describe('completeness', () => {
  test('a missing header and an unreadable declaration are listed with their reasons', () => {
    const { program } = find({ 'a.c': '#include "gone.h"\n#include "gone.h"\nint f( { ;\n' }, 'rule-7.1');
    const reasons = program.incomplete.map((i) => i.reason);
    expect(reasons.filter((r) => r.includes('gone.h')).length).toBeGreaterThan(0);
    expect(reasons.some((r) => r.includes('not understood'))).toBe(true);
  });

  test('a complete program has an empty list', () => {
    expect(find({ 'a.c': 'int a;\n' }, 'rule-7.1').program.incomplete).toEqual([]);
  });
});

test('the same program gives the same findings', () => {
  const files = { 'a.c': 'int f(int a) { if (a) return 052; return a + 1u; }\n' };
  const all = RULES.map((r) => r.id);
  expect(find(files, ...all).facts).toEqual(find(files, ...all).facts);
});

test('every rule is of a guideline of the catalogue, once', () => {
  const ids = RULES.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => guidelineById(id) === undefined)).toEqual([]);
});

test('a clause without break says how it ends', () => {
  const text = `extern void stop(void) __attribute__((noreturn));
#define fallthrough __attribute__((__fallthrough__))
int f(int a)
{
  switch (a) {
  case 1: a = 2; fallthrough;
  case 2: a = 3; /* fall through */
  case 3: stop();
  case 4: do { return 3; } while (0);
  case 5: if (a) return 1; else { goto out; }
  case 6: a++;
  default: break;
  }
out:
  return a;
}
`;
  const { findings } = runRules(programOf({ 'a.c': text }).subject, RULES, { guidelines: new Set(['rule-16.3']) });
  expect(findings.map(({ fact }) => [fact.line, fact.message.split('`break`')[1]])).toEqual([
    [6, ': an attribute says that it falls through'],
    [7, ': a comment says that it falls through'],
    [8, ': it ends with a call that does not return'],
    [9, ': it ends with `return`'],
    [10, ': both branches of its last `if` leave it'],
    [11, ''],
  ]);
});

test('a comment in a macro that ends a clause and begins the next is seen', () => {
  const text = `#define NEXT(x) \\
  s = x; \\
  /* Fallthrough */ \\
  case x
#define THEN(x) s = x; case x
int f(int s)
{
  switch (s) {
  case 0: s = 1;
  NEXT(2): s = 3;
  THEN(4): break;
  default: break;
  }
  return s;
}
`;
  const { findings } = runRules(programOf({ 'a.c': text }).subject, RULES, { guidelines: new Set(['rule-16.3']) });
  expect(findings.map(({ fact }) => [fact.line, fact.message.split('`break`')[1]])).toEqual([
    [9, ': a comment says that it falls through'],
    [10, ''],
  ]);
});

// [utest->dsn~misra-one-finding-per-place~1]
test('a whole file in one line: its findings are told apart, and none reads the whole line again', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `int v${i} = 010;`).join(' ');
  const started = process.cpuUsage();
  const { facts } = find({ 'a.c': `${text}\n` }, 'rule-7.1');
  expect(facts).toHaveLength(20_000);
  expect(new Set(facts.map((f) => f.fingerprint)).size).toBe(20_000);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(30);
});

// [utest->dsn~misra-completeness~1]
test('members of records that are declared nowhere are no fault of ours', () => {
  const text =
    'struct gone *p;\nunion u { int i; } *q;\nvoid f(void) { p->a.b = p->a.c; q->v.x.y = p->a.z[1].t; (*p).a = q->i; }\n';
  const every = RULES.map((rule) => rule.id);
  const { ran } = find({ 'a.c': text }, ...every);
  expect(ran.size).toBeGreaterThan(200);
});
