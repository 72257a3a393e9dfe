import { describe, expect, it } from 'vitest';
import { consoleInput } from '../../src/cli/commands/machine-input.ts';

function take(source: { next(): number | undefined }): string {
  let text = '';
  for (let b = source.next(); b !== undefined; b = source.next()) text += String.fromCharCode(b);
  return text;
}

describe('console input of the machine', () => {
  it('types from the start and when the console has shown something, in order', () => {
    const { input, problems } = consoleInput('a\\n\\x01', ['login:=>root\\r', '#=>exit\\n']);
    expect(problems).toEqual([]);
    let told = 0;
    input.onAvailable(() => void told++);
    expect(take(input)).toBe('a\n\x01');
    for (const c of 'ha # login:') input.shown(c);
    expect([take(input), told]).toEqual(['root\r', 1]);
    for (const c of 'motd # ') input.shown(c);
    expect([take(input), told]).toEqual(['exit\n', 2]);
    for (const c of '# login:') input.shown(c);
    expect(take(input)).toBe('');
  });

  it('refuses a script line without a condition', () => {
    for (const bad of ['text', '=>text']) expect(consoleInput('', [bad]).problems[0]).toMatchObject({ effect: 'usage' });
  });
});
