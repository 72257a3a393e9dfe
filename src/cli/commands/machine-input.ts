/** Console input of `assay machine boot`: text from the start (--input) and text typed when the console shows something (--type). */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { type InputEvent, recordInput, replayInput } from '../../platform/input-log.ts';
import type { ByteSource, Clock } from '../../platform/ports.ts';
import type { Invocation, OptionSpec } from '../command.ts';
import { usage } from '../options.ts';
import { fileOf } from './machine-devices.ts';

export const inputOptions: readonly OptionSpec[] = [
  { name: '--input', value: 'TEXT', summary: 'characters typed at the console (\\n, \\r, \\t and \\xHH are understood)' },
  {
    name: '--type',
    value: 'WHEN=>TEXT',
    repeatable: true,
    summary: 'type TEXT once the console has shown WHEN; several in this order',
  },
  { name: '--record', value: 'FILE', summary: 'write what was typed, with the time of each byte, for --replay' },
  { name: '--replay', value: 'FILE', summary: 'type what --record wrote, each byte at its time' },
];

export interface ConsoleInput extends ByteSource {
  /** The machine exists: what is typed from the start is there. */
  begin(): void;
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
    begin: () => {
      if (queue.length > 0) available();
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

// [impl->dsn~platform-machine-replay~1]
/** Input of a run as --record and --replay want it: the source to give to the machine, and what to do at its start and end. */
export function recordedInput(
  invocation: Invocation,
  typed: ConsoleInput,
): { source: ByteSource; begin(clock: Clock): void; finish(): void } | undefined {
  const { options, report, host } = invocation;
  const [toWrite, toRead] = [options.value('--record'), options.value('--replay')];
  if (toRead !== undefined && (options.has('--input') || options.has('--type'))) {
    report.show([usage('--replay says what is typed: --input and --type would be left out', 'Leave out one of them.')]);
    return undefined;
  }
  const log = toRead === undefined ? [] : readLog(invocation, toRead);
  if (log === undefined) return undefined;
  const replay = replayInput(log);
  let clock: Clock | undefined;
  const from = toRead === undefined ? typed : replay;
  const recorder = toWrite === undefined ? undefined : recordInput(from, () => clock!);
  return {
    source: recorder ?? from,
    begin: (machineClock) => {
      clock = machineClock;
      if (toRead === undefined) typed.begin();
      else replay.start(machineClock);
    },
    finish: () => {
      if (toWrite === undefined) return;
      const failed = host.write(toWrite, `${JSON.stringify(recorder!.log)}\n`);
      if (failed !== undefined) report.show([failed]);
    },
  };
}

function readLog(invocation: Invocation, path: string): InputEvent[] | undefined {
  const file = fileOf(invocation, path);
  if (file === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    parsed = undefined;
  }
  let last = 0;
  const good = (event: unknown): event is InputEvent => {
    const { timeNs, byte } = (event ?? {}) as Partial<InputEvent>;
    if (typeof timeNs !== 'number' || typeof byte !== 'number' || !(timeNs >= last)) return false;
    last = timeNs;
    return Number.isFinite(timeNs) && Number.isInteger(byte) && byte >= 0 && byte <= 255;
  };
  if (Array.isArray(parsed) && parsed.every(good)) return parsed;
  invocation.report.show([
    {
      code: 'machine/bad-recording',
      severity: 'error',
      effect: 'incomplete',
      message: `${path} is not a recording of input`,
      cause: 'A recording is a JSON list of { timeNs, byte }, times not decreasing.',
      cure: 'Give a file that --record wrote.',
    },
  ]);
  return undefined;
}
