/** Console input of `assay machine boot`: text from the start (--input) and text typed when the console shows something (--type). */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ByteSource } from '../../platform/ports.ts';
import type { OptionSpec } from '../command.ts';
import { usage } from '../options.ts';

export const inputOptions: readonly OptionSpec[] = [
  { name: '--input', value: 'TEXT', summary: 'characters typed at the console (\\n, \\r, \\t and \\xHH are understood)' },
  {
    name: '--type',
    value: 'WHEN=>TEXT',
    repeatable: true,
    summary: 'type TEXT once the console has shown WHEN; several in this order',
  },
];

export interface ConsoleInput extends ByteSource {
  /** A character the console showed. */
  shown(character: string): void;
}

const ARROW = '=>';
/** How much of the console is remembered while waiting. */
const MEMORY = 4096;

function bytesOf(text: string): number[] {
  const plain = text.replace(/\\(?:x([0-9a-fA-F]{2})|([nrt\\]))/g, (_, hex: string | undefined, letter: string | undefined) =>
    hex === undefined ? { n: '\n', r: '\r', t: '\t', '\\': '\\' }[letter!]! : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [...new TextEncoder().encode(plain)];
}

export function consoleInput(first: string, script: readonly string[]): { input: ConsoleInput; problems: Diagnostic[] } {
  const problems = script
    .filter((s) => s.indexOf(ARROW) <= 0)
    .map((s) => usage(`--type ${JSON.stringify(s)} does not say when`, `Write --type 'login:${ARROW}root\\n'.`));
  const waiting = script.map((s) => ({
    when: s.slice(0, s.indexOf(ARROW)),
    bytes: bytesOf(s.slice(s.indexOf(ARROW) + ARROW.length)),
  }));
  const queue = bytesOf(first);
  let seen = '';
  let available = (): void => {};
  const input: ConsoleInput = {
    next: () => queue.shift(),
    onAvailable: (listener) => {
      available = listener;
    },
    shown: (character) => {
      const step = waiting[0];
      if (step === undefined) return;
      seen = (seen + character).slice(-MEMORY);
      if (!seen.endsWith(step.when)) return;
      waiting.shift();
      seen = '';
      queue.push(...step.bytes);
      available();
    },
  };
  return { input, problems };
}
