import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';

describe('the list of commands', () => {
  it('names each command once, as the command names itself', async () => {
    const loaded = await Promise.all(commands.map((c) => c.load()));
    expect(loaded.map((c) => c.name)).toEqual(commands.map((c) => c.name));
    expect(new Set(commands.map((c) => c.name)).size).toBe(commands.length);
    for (const command of loaded) expect(command.summary.length).toBeGreaterThan(10);
  });
});
