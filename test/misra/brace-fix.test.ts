import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/misra/engine/run.ts';
import { applyFixes } from '../../src/misra/fix/apply-fixes.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { programOf } from './program.ts';

const guidelines = new Set(['rule-15.6']);

function fixed(text: string): string {
  const { subject } = programOf({ 'a.c': text });
  const { findings } = runRules(subject, RULES, { guidelines });
  return applyFixes(subject.space.files, findings, false).files[0]?.after ?? text;
}

function remaining(text: string): number {
  return runRules(programOf({ 'a.c': text }).subject, RULES, { guidelines }).findings.length;
}

const XEN = `int g(int a);
int f(int a, int n)
{
    if ( a > 0 )
    {
        a = 1;
    }
    else
        a = 2; /* why */

    if ( a )
        g(a);
    else if ( n )
        g(2);
    while ( a < 9 ) a++;
    return a;
}
`;

const KR = `#define for_each(i, n) for ((i) = 0; (i) < (n); (i)++)
int g(int a);
int f(int a, int n)
{
	int i;
	if (a > 0) {
		a = 1;
	} else
		a = 2;
	for_each(i, n)
		if (a == 3)
			a++;
		else
			g(a);
	do a--; while (a > 0);
	return a;
}
`;

// [utest->dsn~misra-brace-fix~1]
describe('the fix of Rule 15.6', () => {
  test('writes braces on lines of their own where the file does', () => {
    expect(fixed(XEN)).toContain('    else\n    {\n        a = 2; /* why */\n    }\n');
    expect(fixed(XEN)).toContain('    while ( a < 9 )\n    {\n        a++;\n    }\n');
  });

  test('writes braces at the end of the line where the file does', () => {
    expect(fixed(KR)).toContain('\t} else {\n\t\ta = 2;\n\t}\n');
    expect(fixed(KR)).toContain('\tfor_each(i, n) {\n\t\tif (a == 3) {\n\t\t\ta++;\n\t\t} else {\n\t\t\tg(a);\n\t\t}\n\t}\n');
    expect(fixed(KR)).toContain('\tdo {\n\t\ta--;\n\t} while (a > 0);\n');
  });

  test('leaves nothing to mend, and a second time changes nothing', () => {
    for (const text of [XEN, KR]) {
      const once = fixed(text);
      expect(remaining(once)).toBe(0);
      expect(fixed(once)).toBe(once);
    }
  });
});

// [utest->dsn~misra-no-fix-in-macros~1]
test('macro bodies and text with directives are not edited', () => {
  const macro = '#define CHECK(p) do { if (p) stop(); } while (0)\nvoid stop(void);\nvoid f(int a) { CHECK(a); }\n';
  expect(fixed(macro)).toBe(macro);
  const directive = 'void g(void);\nvoid f(int a)\n{\n#ifndef X\n  if (a)\n#endif\n    g();\n}\n';
  expect(fixed(directive)).toBe(directive);
});

const compiler = ['gcc', 'aarch64-linux-gnu-gcc'].find((cc) => spawnSync(cc, ['--version']).status === 0);

// [utest->dsn~misra-same-object-code~1]
describe.skipIf(compiler === undefined)('object code (needs gcc or the arm64 cross gcc)', () => {
  test('is the same before and after', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-'));
    const object = (text: string): Buffer => {
      writeFileSync(join(folder, 'a.c'), text);
      const result = spawnSync(compiler!, ['-O2', '-g0', '-c', 'a.c', '-o', 'a.o'], { cwd: folder });
      expect(result.stderr.toString()).toBe('');
      return readFileSync(join(folder, 'a.o'));
    };
    for (const text of [XEN, KR]) expect(object(fixed(text)).equals(object(text))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
