import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../headers/std');
const headers = readdirSync(folder).filter((f) => f.endsWith('.h'));
const compiler = spawnSync('gcc', ['--version']).status === 0;

describe('standard headers of our own', () => {
  it('are all there', () => {
    expect(headers).toHaveLength(29);
  });

  describe.skipIf(!compiler)('(needs gcc)', () => {
    it.each(['c99', 'c11', 'c17'])('compile together as %s without a warning', (std) => {
      const later = new Set(std === 'c99' ? ['stdatomic.h', 'threads.h', 'tgmath.h'] : []);
      const source = headers
        .filter((h) => !later.has(h))
        .map((h) => `#include <${h}>\n#include <${h}>\n`)
        .join('');
      const r = spawnSync(
        'gcc',
        [`-std=${std}`, '-nostdinc', '-isystem', folder, '-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-x', 'c', '-'],
        {
          input: `${source}int x;\n`,
        },
      );
      expect(r.stderr.toString()).toBe('');
    });

    it('declare the same types as the library of the compiler', () => {
      // Each function of the library must be assignable between both declarations: the built-in one of gcc is the oracle.
      const source =
        '#include <string.h>\n#include <stdlib.h>\n#include <stdio.h>\n#include <math.h>\n#include <ctype.h>\nint x;\n';
      const output = execFileSync(
        'gcc',
        [
          '-std=c11',
          '-nostdinc',
          '-isystem',
          folder,
          '-Wbuiltin-declaration-mismatch',
          '-Werror',
          '-fsyntax-only',
          '-x',
          'c',
          '-',
        ],
        {
          input: source,
        },
      );
      expect(output.toString()).toBe('');
    });
  });
});
