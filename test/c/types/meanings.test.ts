/** Declarations that units share but that mean something else in one of them. */
import { describe, expect, test } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Intake } from '../../../src/c/parse/intake.ts';
import { GNU17 } from '../../../src/c/parse/roles.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { type Program, programOf } from '../../../src/c/program.ts';
import { Syntax } from '../../../src/c/tree/syntax.ts';
import { Semantics } from '../../../src/c/types/semantics.ts';
import { TARGETS, type Target } from '../../../src/c/types/target.ts';
import { typeText } from '../../../src/c/types/type-text.ts';
import { optionsOf } from '../preprocess/run-cases.ts';

const optionsFor = (unit: string) => prepareUnit(optionsOf(unit, '/p'), new CompilerOracle(undefined)).value.options;

/** Units that include shared files; a unit's own target where given. */
function program(files: Readonly<Record<string, string>>, units: readonly string[]): Program {
  const bytes = new Map(Object.entries(files).map(([name, text]) => [`/p/${name}`, Buffer.from(text)]));
  const preprocessor = new Preprocessor({ readFile: (path) => bytes.get(path) }, '/p');
  return programOf(
    preprocessor,
    units.map((unit) => {
      const options = optionsFor(unit);
      return { options, result: preprocessor.run(options) };
    }),
  );
}

/** Type and value of what the function returns, by unit. */
function resultsIn(p: Program, name: string): string[] {
  const { syntax, semantics } = p;
  return p.units.map((unit) => {
    const { types } = semantics;
    void semantics.symbols;
    for (const id of unit.declarations) {
      const { root } = syntax.declarations[id]!;
      if (!syntax.is(root, 'function_definition')) continue;
      if (types.declaredBy(syntax.child(root, 'declarator'))?.name !== name) continue;
      const value = syntax.firstChild(syntax.descendants(root, 'return_statement')[0]!);
      const constant = types.constant(value);
      return constant === undefined ? typeText(types.of(value)) : `${typeText(types.of(value))} ${constant}`;
    }
    return 'no such function';
  });
}

// [utest->dsn~c-meaning-per-unit~1]
describe('a shared declaration in the unit it is asked for', () => {
  test('a typedef that differs', () => {
    const files = {
      'use.h': 'static inline int width(void) { return sizeof(word); }\n',
      'a.c': 'typedef short word;\n#include "use.h"\n',
      'b.c': 'typedef long long word;\n#include "use.h"\n',
      'c.c': 'typedef short word;\n#include "use.h"\n',
    };
    expect(resultsIn(program(files, ['a.c', 'b.c', 'c.c']), 'width')).toEqual([
      'unsigned long 2',
      'unsigned long 8',
      'unsigned long 2',
    ]);
  });

  test('a static function of each unit, called from a shared header', () => {
    const files = {
      'use.h': 'static inline int twice(void) { return helper() + helper(); }\n',
      'a.c': 'static int helper(void) { return 1; }\n#include "use.h"\n',
      'b.c': 'static long helper(void) { return 2; }\n#include "use.h"\n',
    };
    const p = program(files, ['a.c', 'b.c']);
    expect(resultsIn(p, 'twice')).toEqual(['int', 'long']);
    const { symbols } = p.semantics;
    const helpers = symbols.all.filter((s) => s.name === 'helper');
    expect(helpers.map((h) => symbols.usesOf(h).length)).toEqual([2, 2]);
    expect(p.unitsOf(helpers[1]!.declaration)).toEqual([1]);
  });

  test('what refers to a variant is a variant; what does not is shared', () => {
    const files = {
      'use.h': 'struct pair { word a, b; };\nstatic inline int size(struct pair *p) { return sizeof(*p); }\nint other(int);\n',
      'a.c': 'typedef char word;\n#include "use.h"\n',
      'b.c': 'typedef int word;\n#include "use.h"\n',
    };
    const p = program(files, ['a.c', 'b.c']);
    expect(resultsIn(p, 'size')).toEqual(['unsigned long 2', 'unsigned long 8']);
    const [a, b] = p.units.map((u) => u.declarations.at(-1));
    expect(a).toBe(b);
    expect(p.syntax.declarations[a!]!.occurrences).toBe(2);
  });

  test('another body of a tag', () => {
    const files = {
      'front.h': 'struct state;\nint start(struct state *s);\n',
      'use.h': 'static inline int size(struct state *s) { return sizeof(*s); }\n',
      'a.c': '#include "front.h"\nstruct state { char c; };\n#include "use.h"\n',
      'b.c': '#include "front.h"\nstruct state { int i[3]; };\n#include "use.h"\n',
    };
    expect(resultsIn(program(files, ['a.c', 'b.c']), 'size')).toEqual(['unsigned long 1', 'unsigned long 12']);
  });

  test('the order of inclusions makes no variants', () => {
    const files = {
      'body.h': 'struct s { int i; };\nint f(int);\n',
      'front.h': 'struct s;\nint g(struct s *s);\nextern int f(int);\n',
      'use.h': 'static inline int h(struct s *s) { return g(s) + f(1); }\n',
      'a.c': '#include "body.h"\n#include "front.h"\n#include "use.h"\n',
      'b.c': '#include "front.h"\n#include "body.h"\n#include "use.h"\n',
    };
    const p = program(files, ['a.c', 'b.c']);
    const before = p.syntax.declarations.length;
    expect(p.semantics.symbols.all.length).toBeGreaterThan(0);
    expect(p.syntax.declarations.length).toBe(before);
  });

  test('another data model', () => {
    const preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/a.c' ? Buffer.from(SIZE) : undefined) }, '/p');
    const options = optionsFor('a.c');
    const intake = new Intake(preprocessor.space);
    const unit = (target: Target, index: number) => {
      const { ids } = intake.addUnit(preprocessor.run(options).tokens, index, GNU17);
      return { target, c23: false, declarations: ids };
    };
    const units = [unit(TARGETS['x86-64'], 0), unit(TARGETS.i386, 1), unit(TARGETS['x86-64'], 2)];
    const syntax = new Syntax(preprocessor.space, intake.arena, intake.declarations);
    const { types, symbols } = new Semantics(syntax, units);
    expect(symbols.all.map((s) => s.name)).toEqual(['size', 'size']);
    const values = units.map((u) => {
      const value = syntax.firstChild(syntax.descendants(syntax.declarations[u.declarations[0]!]!.root, 'return_statement')[0]!);
      return types.constant(value);
    });
    expect(values).toEqual([8n, 4n, 8n]);
  });
});

describe('units whose options differ', () => {
  /** Types and values of `w` by unit, and how many trees there are of the text. */
  const inUnits = (text: string, targets: readonly Target[]): [string[], number] => {
    const preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/a.c' ? Buffer.from(text) : undefined) }, '/p');
    const intake = new Intake(preprocessor.space);
    const units = targets.map((target, index) => {
      const { ids } = intake.addUnit(preprocessor.run(optionsFor('a.c')).tokens, index, GNU17);
      return { target, c23: false, declarations: ids };
    });
    const syntax = new Syntax(preprocessor.space, intake.arena, intake.declarations);
    const { types, symbols } = new Semantics(syntax, units);
    void symbols.all;
    const values = units.map((u) => {
      const { root } = syntax.declarations[u.declarations.at(-1)!]!;
      return `${types.constant(syntax.child(syntax.descendants(root, 'init_declarator')[0]!, 'value'))}`;
    });
    return [values, syntax.declarations.length];
  };
  const narrow: Target = { ...TARGETS.arm64, wchar: 'unsigned short' };

  test('wchar_t matters only to what holds a wide literal', () => {
    const [values, trees] = inUnits('struct s { int i; };\nint g(struct s *s);\nint w = sizeof(L"ab");\n', [
      TARGETS.arm64,
      narrow,
    ]);
    expect(values).toEqual(['12', '6']);
    expect(trees).toBe(4);
  });

  test('enumerations that are as small as their values, and packed records', () => {
    const text = 'enum e { A };\nstruct s { char c; enum e e; };\nint w = sizeof(struct s);\n';
    const { arm64 } = TARGETS;
    expect(inUnits(text, [arm64, { ...arm64, shortEnums: true }, { ...arm64, pack: 1 }, arm64])[0]).toEqual(['8', '2', '5', '8']);
  });
});

const SIZE = 'int size(void) { return sizeof(long); }\n';

test('counts once among the things as written, with the uses of all units', () => {
  const files = {
    'use.h': 'extern word first;\ntypedef word other;\nstatic inline word same(word a) { return a; }\n',
    'a.c': 'typedef short word;\n#include "use.h"\nword f(void) { return same(first); }\n',
    'b.c': 'typedef long long word;\n#include "use.h"\nother g(void) { return same(1); }\n',
  };
  const { symbols } = program(files, ['a.c', 'b.c']).semantics;
  const named = (name: string) => [...symbols.entities()].filter(([s]) => s!.name === name);
  expect(['first', 'other', 'same'].map((name) => named(name).map((group) => group.length))).toEqual([[1], [1], [1]]);
  expect(symbols.usesOf(named('same')[0]![0]!)).toHaveLength(2);
  expect(symbols.usesOf(named('other')[0]![0]!)).toHaveLength(1);
  expect([...symbols.meanings()].filter(([s]) => s!.name === 'same')).toHaveLength(2);
});
