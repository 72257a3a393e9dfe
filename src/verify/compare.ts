/** Observations read from an outcome and compared with what a case expects, field by field. */
import type { CaseValue } from '../facts/cases.ts';
import type { ObservationFact, RunVerdict } from '../facts/runs.ts';
import type { CompiledCase } from './compile.ts';
import { MAILBOX, STATUS } from './guest/runtime.ts';
import type { Observation } from './scenario.ts';
import type { Outcome } from './targets/target.ts';

const TWO64 = 1n << 64n;

/** The value of an observation: a 64-bit pattern, a name, or undefined when it was not made. */
export function observe(o: Observation, compiled: CompiledCase, outcome: Outcome): bigint | string | undefined {
  switch (o.kind) {
    case 'console':
      return o.texts.some((text) => outcome.console.includes(text)) ? 1n : 0n;
    case 'shutdown': {
      const reason = outcome.shutdowns[o.guest];
      return reason === undefined ? -1n : BigInt(reason);
    }
    case 'sum':
    case 'every':
      return combine(
        o.kind,
        o.of.map((part) => observe(part, compiled, outcome)),
      );
    case 'head': {
      const value = word(outcome.mailboxes[o.guest], MAILBOX[o.field]);
      return value !== undefined && o.of ? o.of(value) : value;
    }
    case 'slot': {
      const number = compiled.images[o.guest]?.slots.get(o.name);
      const value = number === undefined ? undefined : word(outcome.mailboxes[o.guest], MAILBOX.slots + number * 8);
      return value !== undefined && o.names ? (o.names[Number(value)] ?? String(value)) : value;
    }
  }
}

function combine(kind: 'sum' | 'every', parts: readonly (bigint | string | undefined)[]): bigint | undefined {
  if (parts.some((p) => typeof p !== 'bigint')) return undefined;
  const values = parts as bigint[];
  return kind === 'sum' ? values.reduce((a, b) => a + b, 0n) : values.every((v) => v === 1n) ? 1n : 0n;
}

function word(mailbox: Uint8Array | undefined, at: number): bigint | undefined {
  return mailbox && new DataView(mailbox.buffer, mailbox.byteOffset).getBigUint64(at, true);
}

const COMPARISON = /^\s*(>=|<=|==|!=|>|<)\s*(-?(?:0[xX][0-9a-fA-F]+|\d+))\s*$/;

function toInteger(text: string): bigint | undefined {
  if (!/^-?(0[xX][0-9a-fA-F]+|\d+)$/.test(text)) return undefined;
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
}

// [impl->dsn~hyp-verify-compare~1]
/** Whether a value is what was expected. Integers agree modulo 2^64; comparisons read the value as signed. */
export function agrees(expected: CaseValue, observed: bigint | string | undefined): boolean {
  if (observed === undefined) return false;
  if (typeof observed === 'string') return String(expected) === observed;
  if (typeof expected === 'boolean') return observed === (expected ? 1n : 0n);
  const comparison = typeof expected === 'string' ? COMPARISON.exec(expected) : null;
  if (comparison) return holds(comparison[1]!, BigInt.asIntN(64, observed), toInteger(comparison[2]!)!);
  const wanted = typeof expected === 'number' ? BigInt(expected) : toInteger(expected);
  return wanted !== undefined && (wanted - observed) % TWO64 === 0n;
}

function holds(operator: string, a: bigint, b: bigint): boolean {
  switch (operator) {
    case '>=':
      return a >= b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    case '==':
      return a === b;
    default:
      return a !== b;
  }
}

/** An observed value as people compare it with the expected one. */
export function show(expected: CaseValue, observed: bigint | string | undefined): string {
  if (observed === undefined) return 'not observed';
  if (typeof observed === 'string') return observed;
  if (typeof expected === 'string' && /^0[xX]/.test(expected)) return `0x${BigInt.asUintN(64, observed).toString(16)}`;
  return BigInt.asIntN(64, observed).toString();
}

export interface Comparison {
  readonly verdict: RunVerdict;
  readonly reason?: string;
  readonly observations: readonly ObservationFact[];
}

/** The verdict of a case from its outcome. */
export function compareOutcome(compiled: CompiledCase, outcome: Outcome): Comparison {
  const observations = Object.entries(compiled.case.expect).map(([name, expected]): ObservationFact => {
    const observed = observe(compiled.plan.observations[name]!, compiled, outcome);
    return { name, expected: String(expected), observed: show(expected, observed), agrees: agrees(expected, observed) };
  });
  const trouble = troubleOf(compiled, outcome);
  if (trouble) return { ...trouble, observations };
  return { verdict: observations.every((o) => o.agrees) ? 'passed' : 'failed', observations };
}

function troubleOf(compiled: CompiledCase, outcome: Outcome): { verdict: RunVerdict; reason: string } | undefined {
  const status = word(outcome.mailboxes[0], MAILBOX.status);
  const last = outcome.lastPcs.at(-1) ?? 'unknown';
  if (status === undefined) return { verdict: 'error', reason: 'the mailbox of the guest was not found' };
  if (status === BigInt(STATUS.lost))
    return { verdict: 'failed', reason: `the guest took an exception it cannot handle; last PC ${last}` };
  if (outcome.end === 'done' || compiled.plan.options.waits) return undefined;
  const why =
    outcome.end === 'budget'
      ? `budget of instructions used up (${outcome.instructions})`
      : 'every virtual processor waits for ever';
  return { verdict: 'hung', reason: `${why}; last PC ${last}` };
}
