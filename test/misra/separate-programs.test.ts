/** Separate programs scanned at once, which define the same names, give the findings that each gives alone. */
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/base/diagnostic.ts';
import { parseGuidelineId } from '../../src/misra/catalogue/catalogue.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { allCases, type Case } from './case-files.ts';
import { programOf } from './program.ts';

const FLOW = new Set(
  ['1.3', '2.1', '2.2', '9.1', '12.2', '14.3', '17.2', '17.3', '17.4', '17.5', '17.7', '17.8', '17.11', '18.1', '18.2', '18.3', '18.6', '21.18', '22.1', '22.2', '22.5', '22.6', '22.8', '22.9', '22.10', 'D4.1', 'D4.7', 'D4.11', 'D4.12', 'D4.13', 'D4.14'].map((word) => parseGuidelineId(word)!),
); // biome-ignore format: a table

function found(files: Readonly<Record<string, string>>): string[] {
  const { findings } = runRules(programOf(files).subject, RULES, { guidelines: FLOW });
  return [...new Set(findings.map((f) => `${f.fact.file}:${f.fact.line} ${f.fact.guideline}`))].sort(compareText);
}

const SAME = /^(?:2\.[12]|9\.1|12\.2|14\.3|17\.\d+|18\.\d+|22\.\d+|D4\.\d+)-/;
const isSingle = (c: Case): boolean => SAME.test(c.name) && c.std === undefined && Object.keys(c.files).length === 1;
const STEP = process.env.ASSAY_ALL_PAIRS === undefined ? 6 : 1;

describe('separate programs in one scan', () => {
  const cases = allCases().filter(isSingle);
  const alone = new Map<Case, string[]>();
  const ofAlone = (c: Case): string[] => {
    const known = alone.get(c) ?? found(c.files);
    alone.set(c, known);
    return known;
  };
  for (let i = 0; i + 1 < cases.length; i += STEP) {
    const [a, b] = [cases[i]!, cases[i + 1]!];
    it(`${a.name} with ${b.name}`, () => {
      expect(found({ ...a.files, ...b.files })).toEqual([...ofAlone(a), ...ofAlone(b)].sort(compareText));
    });
  }

  it('takes the definition of the file of the call', () => {
    const program = (body: string): string =>
      `#include <stdlib.h>\nvoid stop(int a)\n{\n  ${body}\n}\nint zero(void)\n{\n  return ${body.length % 2};\n}\nint f(void)\n{\n  int x;\n  stop(1);\n  if (zero() == 0)\n  {\n    return 2;\n  }\n  return x;\n}\n`;
    const [a, b] = [{ 'a.c': program('(void)a; abort();') }, { 'b.c': program('(void)a;') }];
    expect(found({ ...a, ...b })).toEqual([...found(a), ...found(b)].sort(compareText));
    expect(found(a)).not.toEqual(found(b).map((line) => line.replace('b.c', 'a.c')));
  });

  it('looks at a small program as exactly beside a large one as alone', () => {
    const small = {
      'small.c':
        '#include <stdbool.h>\n#include <stdlib.h>\nstatic char *make(void) { return malloc(3u); }\nstatic void drop(char *p) { free(p); }\nbool f(void)\n{\n  char *p = make();\n  drop(p);\n  drop(p);\n  return p == NULL;\n}\n',
    };
    const many = Array.from({ length: 210 }, (_, i) => `int g${i}(int a)\n{\n  return a + ${i};\n}\n`).join('');
    const alone = found(small);
    expect(alone).toContain('small.c:9 rule-22.2');
    expect(found({ ...small, 'large.c': many }).filter((line) => line.startsWith('small.c'))).toEqual(alone);
  });

  it('looks at programs that share a file of helpers as exactly as alone, where each is small', () => {
    const shared = {
      'help.h': 'extern void use(const void *p);\nextern void drop(char *p);\n',
      'help.c': '#include <stdlib.h>\n#include "help.h"\nvoid use(const void *p) { (void)p; }\nvoid drop(char *p) { free(p); }\n',
    };
    const small = {
      'small.c': '#include <stdlib.h>\n#include "help.h"\nvoid f(void)\n{\n  char *p = malloc(3u);\n  drop(p);\n  drop(p);\n}\n',
    };
    const others = Object.fromEntries(
      Array.from({ length: 3 }, (_, n) => [
        `other${n}.c`,
        `#include "help.h"\n${Array.from({ length: 80 }, (_, i) => `void g${n}_${i}(void) { use("${i}"); }\n`).join('')}`,
      ]),
    );
    const alone = found({ ...shared, ...small }).filter((line) => line.startsWith('small.c'));
    expect(alone).toContain('small.c:7 rule-22.2');
    expect(found({ ...shared, ...small, ...others }).filter((line) => line.startsWith('small.c'))).toEqual(alone);
  });
});
