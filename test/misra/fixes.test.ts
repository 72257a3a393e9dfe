import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GuidelineId } from '../../src/misra/catalogue/guideline.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { applyFixes } from '../../src/misra/fix/apply-fixes.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { programOf } from './program.ts';

function once(guideline: GuidelineId, text: string): string {
  const { subject } = programOf({ 'a.c': text });
  const { findings } = runRules(subject, RULES, { guidelines: new Set([guideline]) });
  return applyFixes(subject.space.files, findings, false).files[0]?.after ?? text;
}

/** The fix, repeated until nothing changes, as the command does it. */
function fixed(guideline: GuidelineId, text: string): string {
  let now = text;
  for (let round = 0; round < 8; round++) {
    const next = once(guideline, now);
    if (next === now) return now;
    now = next;
  }
  throw new Error('the fix does not settle');
}

function findings(guideline: GuidelineId, text: string): number {
  return runRules(programOf({ 'a.c': text }).subject, RULES, { guidelines: new Set([guideline]) }).findings.length;
}

interface Case {
  readonly guideline: GuidelineId;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Findings that stay because no fix is safe. */
  readonly left: number;
}

const CASES: readonly Case[] = [
  // [utest->dsn~misra-parentheses-fix~1]
  {
    guideline: 'rule-12.1',
    name: 'parentheses around operands, whole macro uses included',
    before: `#define MASK 0x0fu
#define TWICE(x) ((x) * 2u)
#define LOW(a) a & 1u
unsigned f(unsigned a, unsigned b)
{
    unsigned n = a + b * 3u;
    n |= a << 2 | b & MASK;
    n += TWICE(a) * b - MASK % a;
    n += LOW(a) + b;
    return a ? n * 2u + 1u : sizeof n;
}
`,
    after: `#define MASK 0x0fu
#define TWICE(x) ((x) * 2u)
#define LOW(a) a & 1u
unsigned f(unsigned a, unsigned b)
{
    unsigned n = a + (b * 3u);
    n |= (a << 2) | (b & MASK);
    n += (TWICE(a) * b) - (MASK % a);
    n += LOW(a) + b;
    return a ? ((n * 2u) + 1u) : sizeof (n);
}
`,
    left: 1,
  },
  // [utest->dsn~misra-condition-fix~1]
  {
    guideline: 'rule-14.4',
    name: 'comparison with zero of the right kind',
    before: `#define NULL ((void *)0)
#define SET(f) ((f) & 4u)
#define OTHER SET
enum e { A, B };
int g(void);
int f(int a, unsigned u, char c, int *p, enum e k, double d)
{
    if (a) { return 1; }
    while (u & 2u) { u--; }
    if (c) { a = 2; }
    if (p) { a = *p; }
    if (k) { a = 3; }
    if (d) { a = 4; }
    if (SET(u)) { a = 5; }
    if (OTHER(u)) { a = 7; }
    for (; a--; ) { (void)g(); }
    do { u = u ? u - 1u : 0u; } while (a = g());
    if (p == NULL) { a = 6; }
    return a;
}
`,
    after: `#define NULL ((void *)0)
#define SET(f) ((f) & 4u)
#define OTHER SET
enum e { A, B };
int g(void);
int f(int a, unsigned u, char c, int *p, enum e k, double d)
{
    if (a != 0) { return 1; }
    while ((u & 2u) != 0U) { u--; }
    if (c != '\\0') { a = 2; }
    if (p != NULL) { a = *p; }
    if (k) { a = 3; }
    if (d) { a = 4; }
    if (SET(u) != 0U) { a = 5; }
    if (OTHER(u)) { a = 7; }
    for (; a-- != 0; ) { (void)g(); }
    do { u = u ? u - 1u : 0u; } while ((a = g()) != 0);
    if (p == NULL) { a = 6; }
    return a;
}
`,
    left: 3,
  },
  // [utest->dsn~misra-switch-fix~1]
  {
    guideline: 'rule-16.3',
    name: 'break at the end of the last clause only',
    before: `int f(int a)
{
    switch (a)
    {
    case 1:
        a = 2;
    case 2:
        a++;
        break;
    default:
        a = 4;
    }
    switch (a) { case 1: return 3; default: a = 9; }
    return a;
}
`,
    after: `int f(int a)
{
    switch (a)
    {
    case 1:
        a = 2;
    case 2:
        a++;
        break;
    default:
        a = 4;
        break;
    }
    switch (a) { case 1: return 3; default: a = 9;
        break;
    }
    return a;
}
`,
    left: 2,
  },
  {
    guideline: 'rule-16.4',
    name: 'a default that says it does nothing, unless a directive may hide one',
    before: `int g(int a);
int f(int a)
{
\tswitch (a) {
\tcase 1:
\t\ta = g(2);
\t\tbreak;
\tcase 2:
\t\ta = g(3);
\t\tbreak;
\t}
\tswitch (a) {
\tcase 1:
\t\ta = 2;
\t\tbreak;
#ifdef OTHER
\tdefault:
\t\ta = 3;
\t\tbreak;
#endif
\t}
\treturn a;
}
`,
    after: `int g(int a);
int f(int a)
{
\tswitch (a) {
\tcase 1:
\t\ta = g(2);
\t\tbreak;
\tcase 2:
\t\ta = g(3);
\t\tbreak;
\tdefault:
\t\t/* Other values: nothing to do. */
\t\tbreak;
\t}
\tswitch (a) {
\tcase 1:
\t\ta = 2;
\t\tbreak;
#ifdef OTHER
\tdefault:
\t\ta = 3;
\t\tbreak;
#endif
\t}
\treturn a;
}
`,
    left: 1,
  },
  // [utest->dsn~misra-prototype-fix~1]
  {
    guideline: 'rule-8.2',
    name: 'prototypes completed from the definition',
    before: `#define busy 1
int f();
int g(int, char *, const int *const);
int h(int, int);
int k(int);
int nowhere();
static int first() { return busy; }
int f(void) { return first(); }
int g(int a, char *name, const int *const p) { return a + name[0] + *p; }
int h(int busy_, int n) { return busy_ + n; }
`,
    after: `#define busy 1
int f(void);
int g(int a, char *name, const int *const p);
int h(int busy_, int n);
int k(int);
int nowhere();
static int first(void) { return busy; }
int f(void) { return first(); }
int g(int a, char *name, const int *const p) { return a + name[0] + *p; }
int h(int busy_, int n) { return busy_ + n; }
`,
    left: 2,
  },
  // [utest->dsn~misra-macro-parameter-fix~1]
  {
    guideline: 'rule-20.7',
    name: 'parentheses around parameters that every use gives an expression',
    before: `#define DOUBLE(x) (x * 2)
#define JOIN(a, op, b) (a op b)
#define NAME(x) (#x[x - 1])
int f(int a)
{
    return DOUBLE(a) + DOUBLE((int)3) + JOIN(a, +, 3) + NAME(1);
}
`,
    after: `#define DOUBLE(x) ((x) * 2)
#define JOIN(a, op, b) (a op b)
#define NAME(x) (#x[x - 1])
int f(int a)
{
    return DOUBLE(a) + DOUBLE((int)3) + JOIN(a, +, 3) + NAME(1);
}
`,
    left: 1,
  },
];

describe('fixes', () => {
  test.each(CASES)('$guideline: $name', ({ guideline, before, after, left }) => {
    expect(fixed(guideline, before)).toBe(after);
    expect(findings(guideline, after)).toBe(left);
  });
});

const compiler = ['gcc', 'aarch64-linux-gnu-gcc'].find((cc) => spawnSync(cc, ['--version']).status === 0);

// [utest->dsn~misra-same-object-code~1]
describe.skipIf(compiler === undefined)('object code (needs gcc or the arm64 cross gcc)', () => {
  test.each(CASES)('$guideline: is the same before and after', ({ before, after }) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-'));
    const object = (text: string): Buffer => {
      writeFileSync(join(folder, 'a.c'), text);
      const result = spawnSync(compiler!, ['-O2', '-g0', '-w', '-c', 'a.c', '-o', 'a.o'], { cwd: folder });
      expect(result.stderr.toString()).toBe('');
      return readFileSync(join(folder, 'a.o'));
    };
    expect(object(after).equals(object(before))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
