import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/cli/config/load.ts';
import { runCli } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';

describe('assay init', () => {
  it('writes a configuration that its own schema accepts, once', async () => {
    const host = fakeHost({});
    expect(await runCli(['init', 'My "product"', '--quiet'], host)).toBe(0);
    const text = host.text('assay.yaml');
    expect(checkConfig('assay.yaml', text)).toMatchObject({ problems: [], value: { project: { name: 'My "product"' } } });
    expect(await runCli(['init'], host)).toBe(2);
    expect(host.text('assay.yaml')).toBe(text);
  });
});

describe('the command line', () => {
  it.each([
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['scna'], 2],
    [['init', '--nonsense'], 2],
    [['init', '--help'], 0],
  ])('answers %j with exit code %i', async (argv, code) => {
    expect(await runCli(argv, fakeHost({}))).toBe(code);
  });

  // [utest->dsn~internal-errors~1]
  it('turns a fault of its own into exit code 4 without a stack', async () => {
    const host = fakeHost({});
    const broken = {
      ...host,
      kind: () => {
        throw new Error('boom');
      },
    };
    expect(await runCli(['init'], broken)).toBe(4);
    expect(host.stderr()).toContain('boom');
    expect(host.stderr()).not.toMatch(/\n\s+at /);
  });
});
