/** What `#pragma pack` costs: each change of it is looked at a few times, however many there are. */
import { expect, test } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { programOf } from '../../../src/c/program.ts';
import { optionsOf } from '../preprocess/run-cases.ts';

/** The constants that initialise the objects of a file, in order. */
function values(text: string): (bigint | undefined)[] {
  const preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/a.c' ? Buffer.from(text) : undefined) }, '/p');
  const { options } = prepareUnit(optionsOf('a.c', '/p'), new CompilerOracle(undefined)).value;
  const { syntax, semantics } = programOf(preprocessor, [{ options, result: preprocessor.run(options) }]);
  return [...syntax.all('init_declarator')].map((n) => semantics.types.constant(syntax.child(n, 'value')));
}

// [utest->dsn~c-pragma-pack~1]
test('40,000 changes of packing between declarations, and as many inside of one', () => {
  const started = process.cpuUsage();
  const between = values(
    Array.from({ length: 40_000 }, (_, i) => `#pragma pack(${1 << (i % 3)})\nstruct s${i} { char c; int i; };\n`).join('') +
      'int a = sizeof(struct s39998), b = sizeof(struct s39999);\n',
  );
  expect(between).toEqual([8n, 5n]);
  const inside = Array.from({ length: 40_000 }, (_, i) => `#pragma pack(${1 << (i % 3)})\nstruct { char c; int i; } m${i};\n`);
  const [first, last] = values(
    `struct big {\n${inside.join('')}};\nstruct big b;\nint a = sizeof(b.m39998), c = sizeof(b.m39999);\n`,
  );
  expect([first, last]).toEqual([8n, 5n]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(30);
});
