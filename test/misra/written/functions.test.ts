import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/base/text.ts';
import { writtenFunctions } from '../../../src/misra/written/functions.ts';

function found(text: string): string[] {
  return writtenFunctions(new SourceText('a.c', text)).map((f) => `${f.name} ${f.line}-${f.endLine}`);
}

describe('writtenFunctions', () => {
  test.each([
    ['plain', 'static int\nf(int a)\n{\n  if (a) { g(); }\n  return a;\n}\nint g(void) { return 1; }\n', ['f 1-6', 'g 7-7']],
    [
      'not prototypes, types, objects',
      'int f(int);\nstruct s { int (*g)(int); };\nint a[] = { h(1), 2 };\nenum e { A = B(1) };\n',
      [],
    ],
    ['attributes before the name', 'static void __attribute__((format(printf, 1, 2))) f(const char *t, ...)\n{\n}\n', ['f 1-3']],
    ['words of the project around it', 'void __init f(struct s *s) __must_hold(s)\n{\n}\n', ['f 1-3']],
    ['a pointer to a function returned', 'void (*handler(int n))(int)\n{\n  return 0;\n}\n', ['handler 1-4']],
    ['a name that a macro makes', 'DO(version)(int a)\n{\n  return a;\n}\n', ['DO(version) 1-4']],
    ['a macro without semicolon before it', 'EXPORT(x)\nint f(void)\n{\n  return 0;\n}\n', ['f 2-5']],
    [
      'one part of each conditional',
      '#if A\nint f(int a) {\n#else\nint f(long a) {\n#endif\n  return 0;\n}\nint g(void) { return 0; }\n',
      ['f 2-7', 'g 8-8'],
    ],
    ['the second part of #if 0', '#if 0\nint f(int a) {\n#elif B\nint g(long a) {\n#else\nint h(void) {\n#endif\n}\n', ['g 4-8']],
    [
      'braces in directives and comments do not count',
      "#define OPEN {\n/* { */\nint f(void)\n{\n#define X {\n  return '{';\n}\nint g(void) { return 0; }\n",
      ['f 3-7', 'g 8-8'],
    ],
    ['stray and missing braces', '}\n}\nint f(void) {\n', []],
  ])('%s', (_, text, functions) => {
    expect(found(text)).toEqual(functions);
  });
});
