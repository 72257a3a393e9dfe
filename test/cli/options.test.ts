import { describe, expect, it } from 'vitest';
import type { OptionSpec } from '../../src/cli/command.ts';
import { parseArguments } from '../../src/cli/options.ts';

const table: OptionSpec[] = [
  { name: '-I', value: 'DIR', repeatable: true, joined: true, summary: '' },
  { name: '-isystem', value: 'DIR', repeatable: true, summary: '' },
  { name: '--edition', value: 'E', choices: ['2012', '2023'], summary: '' },
  { name: '--quiet', summary: '' },
];

// [utest->dsn~option-parsing~1]
describe('parseArguments', () => {
  it('takes joined, separate and = values in order', () => {
    const { value, problems } = parseArguments(['-Ia', '-I', 'b', '-isystem', 'c', '--edition=2023', 'x.c', '--', '-y.c'], table);
    expect(problems).toEqual([]);
    expect(value.options.values('-I')).toEqual(['a', 'b']);
    expect(value.options.values('-isystem')).toEqual(['c']);
    expect(value.options.value('--edition')).toBe('2023');
    expect(value.args).toEqual(['x.c', '-y.c']);
  });

  it.each([
    [['--editoin', '2023'], 'Did you mean --edition?'],
    [['--edition', '2033'], 'Did you mean 2023? Choose one of: 2012, 2023.'],
    [['--edition'], 'Write --edition E.'],
    [['--quiet=1'], 'It was given "1".'],
  ])('answers %j with a cure', (argv, cure) => {
    const { problems } = parseArguments(argv, table);
    expect(problems[0]).toMatchObject({ effect: 'usage', cure });
  });

  it('refuses a single value given twice', () => {
    expect(parseArguments(['--edition', '2012', '--edition', '2023'], table).problems).toHaveLength(1);
  });
});
