/** What syntax, names, types and flow of a whole build cost, phase by phase, in one cold process. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const database = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen', 'compile_commands.json');
const tool = resolve(import.meta.dirname, '../../dist/dev/front-end-phases.js');

describe.skipIf(!existsSync(database))('the meaning of a Xen build (needs ASSAY_XEN)', () => {
  it('is measured by phase', () => {
    const run = spawnSync(process.execPath, [tool, database], { encoding: 'utf8' });
    expect(run.status, run.stderr.slice(-500)).toBe(0);
    process.stdout.write(run.stdout);
    expect(run.stdout).toMatch(/ 0 not understood/);
  });
});
