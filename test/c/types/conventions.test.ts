/** Calling conventions in types: what gcc 12 told apart on each target. */
import { describe, expect, test } from 'vitest';
import { compatible } from '../../../src/c/types/conversions.ts';
import { TARGETS } from '../../../src/c/types/target.ts';
import { typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

/** Types of the names that a text declares. */
function typesOf(
  text: string,
  target: keyof typeof TARGETS,
): { text(name: string): string; same(a: string, b: string): boolean } {
  const { types, symbols, syntax } = semanticsOf(text, TARGETS[target]);
  const type = (name: string) => types.ofSymbol(symbols.all.find((s) => s.name === name)!);
  return {
    text: (name) => typeText(type(name)),
    same: (a, b) => compatible(types, type(a), type(b), types.targetAt(syntax.declarations[0]!.root)),
  };
}

// [utest->dsn~c-calling-conventions~1]
describe('calling conventions', () => {
  test.each([
    ['int __attribute__((ms_abi)) f(int);', 'f', 'int __attribute__((ms_abi)) (int)'],
    ['int f(int) __attribute__((__ms_abi__)), g(int);', 'g', 'int (int)'],
    ['int f(int), g(int) __attribute__((ms_abi));', 'f', 'int (int)'],
    ['int (__attribute__((ms_abi)) *f)(int);', 'f', 'int (__attribute__((ms_abi)) *)(int)'],
    ['int (*f)(int) __attribute__((ms_abi)) = 0;', 'f', 'int (__attribute__((ms_abi)) *)(int)'],
    ['int (* __attribute__((ms_abi)) f)(int);', 'f', 'int (__attribute__((ms_abi)) *)(int)'],
    ['int *__attribute__((ms_abi)) f(int);', 'f', 'int *__attribute__((ms_abi)) (int)'],
    ['typedef int t(int) __attribute__((ms_abi)); t *f;', 'f', 'int (__attribute__((ms_abi)) *)(int)'],
    ['struct s { int (__attribute__((ms_abi)) *f)(int); };', 'f', 'int (__attribute__((ms_abi)) *)(int)'],
    ['void g(int (*f)(int) __attribute__((ms_abi)));', 'g', 'void (int (__attribute__((ms_abi)) *)(int))'],
    ['int (__attribute__((ms_abi)) *f[2])(int);', 'f', 'int (__attribute__((ms_abi)) *[2])(int)'],
    ['int (*f[2])(int) __attribute__((ms_abi));', 'f', 'int (*[2])(int)'],
    ['int __attribute__((sysv_abi, regparm(2), stdcall)) f(int);', 'f', 'int (int)'],
  ])('x86-64: %s', (text, name, expected) => {
    expect(typesOf(text, 'x86-64').text(name)).toBe(expected);
  });

  test('i386: several at once, in any order; a number tells apart; cdecl is what there is anyway', () => {
    const types = typesOf(
      `int __attribute__((regparm(1), stdcall)) a(int); int __attribute__((stdcall)) b(int) __attribute__((regparm(1)));
       int __attribute__((regparm(0))) c(int); int __attribute__((cdecl)) d(int); int e(int); int __attribute__((regparm(2))) f(int);`,
      'i386',
    );
    expect(types.text('a')).toBe('int __attribute__((regparm(1), stdcall)) (int)');
    expect([types.same('a', 'b'), types.same('d', 'e'), types.same('c', 'e'), types.same('c', 'f')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('arm: pcs makes no other type, the vector convention does', () => {
    expect(typesOf('int __attribute__((pcs("aapcs"))) a(int); int b(int);', 'arm32').same('a', 'b')).toBe(true);
    expect(typesOf('int __attribute__((aarch64_vector_pcs)) a(int); int b(int);', 'arm64').same('a', 'b')).toBe(false);
  });
});
