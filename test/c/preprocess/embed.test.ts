// [utest->dsn~c-directives~1]
// [utest->dsn~c-conditionals~1]
import { describe, expect, it } from 'vitest';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { tokensOfUnit } from '../../../src/dev/gcc-equality.ts';
import { runText } from './run-cases.ts';

const FOUND = '#define __STDC_EMBED_NOT_FOUND__ 0\n#define __STDC_EMBED_FOUND__ 1\n#define __STDC_EMBED_EMPTY__ 2\n';

function tokens(text: string, files: Record<string, string> = {}): string {
  return runText({ 'main.c': text, 'three.bin': 'ab\x01', 'empty.bin': '', ...files }, 'c23').tokens.join(' ');
}

function faults(text: string): string[] {
  const { preprocessor, unit } = runText({ 'main.c': text, 'three.bin': 'abc' }, 'c23');
  return preprocessor.diagnosticsOf(unit).map((d) => `${d.code} ${d.message}`);
}

/** What clang 19 prints for the same lines. */
describe('#embed', () => {
  it('stands for the bytes', () => {
    expect(tokens('int a[] = {\n#embed "three.bin"\n};')).toBe('int a [ ] = { 97 , 98 , 1 } ;');
    expect(tokens('#define NAME "three.bin"\n#embed NAME limit(2)\n')).toBe('97 , 98');
  });

  it('takes limit, prefix, suffix, if_empty and offset, also between underscores', () => {
    expect(tokens('#define TWO 2\n#embed "three.bin" limit(TWO) prefix(0, ) suffix(, (9))\n')).toBe('0 , 97 , 98 , ( 9 )');
    expect(tokens('#embed "empty.bin" if_empty(7, 7) prefix(1)\n')).toBe('7 , 7');
    expect(tokens('#embed "three.bin" __limit__(0) if_empty(5)\n')).toBe('5');
    expect(tokens('#embed "three.bin" gnu::offset(1) __limit__(1)\n#embed "three.bin" clang::offset(2)\n')).toBe('98 1');
  });

  it('is looked for beside the file and in --embed-dir, not along -I', () => {
    const run = runText({ 'main.c': '#embed <x.bin>\n#embed "sub/x.bin"\n', 'data/x.bin': '1', 'sub/x.bin': '2' }, 'c23', {
      search: { quote: [], include: ['sub'], system: [], after: [], embed: ['data'] },
    });
    expect(run.tokens).toEqual(['49', '50']);
  });

  it('is asked for with __has_embed where the compiler has it', () => {
    const ask = (what: string): string => tokens(`${FOUND}#if defined __has_embed && ${what}\nyes\n#else\nno\n#endif\n`);
    expect(ask('__has_embed("three.bin") == __STDC_EMBED_FOUND__')).toBe('yes');
    expect(ask('__has_embed("none.bin") == __STDC_EMBED_NOT_FOUND__')).toBe('yes');
    expect(ask('__has_embed("empty.bin" limit(3)) == __STDC_EMBED_EMPTY__')).toBe('yes');
    expect(ask('__has_embed("three.bin" limit(0)) == 2')).toBe('yes');
    expect(ask('__has_embed("three.bin" vendor::unknown(1)) == 0')).toBe('yes');
    expect(tokens('#ifdef __has_embed\nyes\n#else\nno\n#endif\n')).toBe('no');
  });

  it('says what is wrong with it', () => {
    expect(faults('#embed "none.bin"\n')[0]).toContain('c/missing-embed');
    expect(faults('#embed\n')[0]).toContain('wants "FILE" or <FILE>');
    expect(faults('#embed "three.bin" wrong(1)\n')[0]).toContain("does not know the parameter 'wrong'");
    expect(faults('#embed "three.bin" limit\n')[0]).toContain("has no '('");
    expect(faults('#embed "three.bin" limit(1\n')[0]).toContain("has no ')'");
    expect(faults('#embed "three.bin" limit(-1)\n')[0]).toContain('negative');
    expect(faults('#embed "three.bin" limit(1 +)\n')[0]).toContain('is no size');
  });
});

describe('what only clang has', () => {
  const text = '#if __has_feature(modules) || !__has_extension(c_atomic)\n#else\nok\n#endif\n';

  it('is an operator when the compiler says that it is clang', () => {
    const { options } = runText({ 'main.c': text }, 'c23');
    const readFile = () => Buffer.from(text);
    const preprocessor = new Preprocessor({ readFile }, '/p');
    const unit = preprocessor.run({ ...options, predefined: `${options.predefined}\n#define __clang__ 1\n` });
    expect(tokensOfUnit(preprocessor.space, unit)).toEqual(['ok']);
  });

  it('is a fault elsewhere', () => {
    const { preprocessor, unit } = runText({ 'main.c': text }, 'c23');
    expect(preprocessor.diagnosticsOf(unit).map((d) => d.code)).toEqual(['c/bad-condition']);
  });
});
