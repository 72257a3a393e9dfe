// [utest->dsn~c-compile-commands~1]
// [utest->dsn~c-compiler-facts~1]
import { describe, expect, it } from 'vitest';
import { type CommandOptions, interpretCommand } from '../../../src/c/database/command-options.ts';
import { readCompileCommands } from '../../../src/c/database/compile-commands.ts';
import { CompilerOracle, targetOf } from '../../../src/c/database/compiler-facts.ts';
import { responseWords, shellWords } from '../../../src/c/database/shell-words.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { runText } from '../preprocess/run-cases.ts';

function options(command: string, files: Record<string, string> = {}): CommandOptions {
  const words = shellWords(command);
  return interpretCommand({ directory: '/w', file: 'x.c', words, entry: 0 }, (path) => files[path]);
}

describe('words', () => {
  it('are split as the shell does', () => {
    expect(shellWords(`cc  -DA='"x y"' -D"B=\\"q\\"" a\\ b '' "" \\\n c`)).toEqual([
      'cc',
      '-DA="x y"',
      '-DB="q"',
      'a b',
      '',
      '',
      'c',
    ]);
    expect(responseWords(`-DA="x y"\n-I\\ dir\t'q'`)).toEqual(['-DA=x y', '-I dir', 'q']);
  });
});

describe('compile_commands.json', () => {
  it('takes command or arguments, and resolves relative directories', () => {
    const text = JSON.stringify([
      { directory: 'build', file: 'a.c', command: 'cc -c a.c' },
      { directory: '/abs', file: 'b.c', arguments: ['cc', '-c', 'b c.c'] },
    ]);
    const { value, problems } = readCompileCommands('/p/compile_commands.json', text);
    expect(problems).toEqual([]);
    expect(value.map((c) => [c.directory, c.words.at(-1)])).toEqual([
      ['/p/build', 'a.c'],
      ['/abs', 'b c.c'],
    ]);
  });

  it('says what is wrong and uses the rest', () => {
    const read = (text: string) => readCompileCommands('/p/db.json', text);
    expect(read('{').problems.map((p) => p.effect)).toEqual(['usage']);
    expect(read('{}').problems[0]!.message).toContain('array');
    expect(read('[]').problems[0]!.message).toContain('no compile command');
    const mixed = read(
      '[1, {"file":"a.c"}, {"file":"b.c","command":"cc -c b.c"}, {"command":"cc"}, {"file":"c.c","arguments":[3]}]',
    );
    expect(mixed.value).toHaveLength(1);
    expect(mixed.problems.map((p) => /entry (\d)/.exec(p.message)![1])).toEqual(['1', '2', '4', '5']);
  });
});

describe('options', () => {
  it('are taken joined or separate, from response files too', () => {
    const o = options(
      'gcc -DA -D B=2 -UC "-DF(x)=x+1" -Ii -I j -isystem s -iquoteq -idirafter a -include p.h -imacros m.h -std=c99 -O2 @r -o x.o -c m.c',
      {
        '/w/r': '-DR -mfpu=neon',
      },
    );
    expect(o.commandLine).toEqual(['#define A 1', '#define B 2', '#undef C', '#define F(x) x+1', '#define R 1']);
    expect(o.search).toEqual({ quote: ['q'], include: ['i', 'j'], system: ['s'], after: ['a'] });
    expect(o).toMatchObject({ mainFile: 'm.c', std: 'c99', preIncludes: ['p.h'], preMacros: ['m.h'], compiler: 'gcc' });
    expect(o.macroOptions).toEqual(['-std=c99', '-O2', '-mfpu=neon']);
  });

  it('of a dependency file or an assembler do not become the main file', () => {
    const o = options('aarch64-linux-gnu-gcc -MMD -MF .d/a.d -MT a.o -Wa,--x -nostdinc -include ./c.h -c lib/a.c -o lib/a.o');
    expect(o).toMatchObject({ mainFile: 'lib/a.c', noStandardDirectories: true });
    const passed = options('gcc -Wall -Wp,-MD,x.d -Wp,-D_FORTIFY_SOURCE=2,-UX -c b.c');
    expect(passed).toMatchObject({ mainFile: 'b.c', macroOptions: [] });
    expect(passed.commandLine).toEqual(['#define _FORTIFY_SOURCE 2', '#undef X']);
  });
});

describe('compilers behind launchers, databases with a mark', () => {
  it('the launcher is not the compiler', () => {
    const read = (command: string) =>
      readCompileCommands('/p/c.json', `\uFEFF${JSON.stringify([{ file: 'a.c', command }])}`).value[0]!.words.join(' ');
    expect(read('ccache gcc -c a.c')).toBe('gcc -c a.c');
    expect(read('/usr/bin/env -i LANG=C distcc arm-none-eabi-gcc -c a.c')).toBe('arm-none-eabi-gcc -c a.c');
    expect(read('ccache')).toBe('ccache');
  });
});

describe('options that reach the preprocessor on other ways', () => {
  it('-Xpreprocessor and -Xclang hand on the next word', () => {
    const o = options(
      'gcc -Xpreprocessor -D -Xpreprocessor A=1 -Xpreprocessor -Iinc -Xclang -fno-x -target arm-none-eabi -c m.c',
    );
    expect(o.commandLine).toEqual(['#define A 1']);
    expect(o.search.include).toEqual(['inc']);
    expect(o.mainFile).toBe('m.c');
    expect(o.macroOptions).toContain('--target=arm-none-eabi');
  });

  it('--embed-dir says where #embed looks', () => {
    expect(options('cc --embed-dir=data --embed-dir more -c m.c').search.embed).toEqual(['data', 'more']);
  });

  it('those that change sizes without a macro reach the data model', () => {
    const { options: unit } = prepareUnit(
      options('gcc -fshort-enums -fpack-struct=2 -O2 -c m.c'),
      new CompilerOracle(undefined),
    ).value;
    expect(unit.modelOptions).toEqual(['-fshort-enums', '-fpack-struct=2']);
  });
});

describe('compiler facts', () => {
  it('are asked once per set of options', () => {
    let asked = 0;
    const oracle = new CompilerOracle((_, args) => {
      asked++;
      return {
        stdout: `#define N ${args.length}\n`,
        stderr: 'Target: t-x\n#include <...> search starts here:\n /inc\nEnd of search list.\n',
      };
    });
    const one = oracle.factsOf({ compiler: 'cc', macroOptions: ['-O2'], std: undefined });
    oracle.factsOf({ compiler: 'cc', macroOptions: ['-O2'], std: undefined });
    oracle.factsOf({ compiler: 'cc', macroOptions: [], std: undefined });
    expect(asked).toBe(2);
    expect(one).toMatchObject({ target: 't-x', standardDirectories: ['/inc'], source: 'compiler' });
  });

  it('come from recorded tables when the compiler cannot be run, and that is said once', () => {
    const oracle = new CompilerOracle(() => undefined, '/own');
    const ask = (compiler: string) => oracle.factsOf({ compiler, macroOptions: [], std: 'c99' });
    expect(ask('aarch64-linux-gnu-gcc').predefined).toContain('#define __aarch64__ 1');
    expect(ask('arm-none-eabi-gcc').predefined).toContain('#define __SIZEOF_POINTER__ 4');
    expect(ask('gcc')).toMatchObject({ target: 'x86_64-linux-gnu', standardDirectories: ['/own'], source: 'recorded' });
    ask('gcc');
    expect(oracle.problems.map((p) => p.code)).toEqual(Array(3).fill('c/compiler-not-asked'));
    expect(ask('gcc').predefined).toContain('__STDC_VERSION__ 199901L');
    expect(targetOf('x86_64-linux-gnu-gcc-12', ['-m32'])).toBe('i686-linux-gnu');
  });

  it('make conditional text of the right model', () => {
    const { tokens } = runText(
      { 'main.c': '#if __SIZEOF_LONG__ == 8 && defined __x86_64__ && !defined __aarch64__\nyes __STDC_VERSION__\n#endif\n' },
      'c11',
    );
    expect(tokens).toEqual(['yes', '201112L']);
  });

  it('name an unknown -std with a suggestion', () => {
    const read = prepareUnit(options('gcc -std=c91 -c m.c'), new CompilerOracle(undefined));
    expect(read.problems[0]).toMatchObject({ code: 'c/unknown-std' });
    expect(read.value.options.dialect.name).toBe('gnu17');
  });
});
