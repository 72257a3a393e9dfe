/**
 * What a scenario is: the executable meaning of the parameters of a requirement. It turns the inputs of a derived case
 * into guests, and says where each observation is found afterwards.
 */
import type { CaseValue } from '../facts/cases.ts';
import type { Guest } from './guest/guest.ts';
import type { MAILBOX } from './guest/runtime.ts';

/** Where an observation comes from. Guests are counted from 0 (domain 1). */
export type Observation =
  | { readonly kind: 'slot'; readonly guest: number; readonly name: string; readonly names?: readonly string[] }
  | {
      readonly kind: 'head';
      readonly guest: number;
      readonly field: keyof typeof MAILBOX;
      readonly of?: (value: bigint) => bigint;
    }
  | { readonly kind: 'sum'; readonly of: readonly Observation[] }
  /** 1 when every one of them is 1 (and when there is none), else 0. */
  | { readonly kind: 'every'; readonly of: readonly Observation[] }
  /** 1 when one of the texts appeared on the console, else 0. */
  | { readonly kind: 'console'; readonly texts: readonly string[] }
  /** Reason for which the domain shut down; -1 = it did not. */
  | { readonly kind: 'shutdown'; readonly guest: number };

/** Host conditions of a case. */
export interface CaseOptions {
  readonly policy?: 'dummy' | 'silo';
  /** Domain 1 may use console_io (default true). */
  readonly console?: boolean;
  /** Bytes that arrive at the virtual UART of domain 1 before it starts. */
  readonly uartInput?: readonly number[];
  /** Instructions after which a case counts as hung. */
  readonly budget?: number;
  /** The guest is expected not to finish: its waiting for ever is the observation. */
  readonly waits?: boolean;
}

export interface CasePlan {
  readonly guests: readonly Guest[];
  readonly observations: Readonly<Record<string, Observation>>;
  readonly options: CaseOptions;
}

/** The inputs of a case, read with the type a scenario needs. A wrong one is the requirement author's fault. */
export class Inputs {
  readonly #values: Readonly<Record<string, CaseValue>>;

  constructor(values: Readonly<Record<string, CaseValue>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  /** A number; texts in decimal or hexadecimal keep 64 bits. */
  number(name: string, otherwise?: number | bigint): bigint {
    const value = this.#values[name];
    if (value === undefined && otherwise !== undefined) return BigInt(otherwise);
    if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
    if (typeof value === 'boolean') return value ? 1n : 0n;
    if (typeof value === 'string' && /^-?(0[xX][0-9a-fA-F]+|\d+)$/.test(value))
      return value.startsWith('-') ? -BigInt(value.slice(1)) : BigInt(value);
    throw new InputError(name, value, 'an integer');
  }

  text(name: string, otherwise?: string): string {
    const value = this.#values[name] ?? otherwise;
    if (typeof value === 'string') return value;
    throw new InputError(name, value, 'a name');
  }

  flag(name: string, otherwise?: boolean): boolean {
    const value = this.#values[name] ?? otherwise;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputError(name, value, 'true or false');
  }

  /** A number, or a name for the guest to resolve. */
  value(name: string, otherwise: string | number): string | bigint {
    const value = this.#values[name] ?? otherwise;
    if (typeof value === 'string' && !/^-?(0[xX]|\d)/.test(value)) return value;
    return this.number(name, typeof otherwise === 'number' ? otherwise : 0);
  }
}

export class InputError extends Error {
  constructor(name: string, value: unknown, wanted: string) {
    super(value === undefined ? `input '${name}' is missing` : `input '${name}' is ${JSON.stringify(value)}, not ${wanted}`);
  }
}

export interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly build: (inputs: Inputs) => CasePlan;
}

export const slot = (name: string, guest = 0): Observation => ({ kind: 'slot', guest, name });
export const head = (field: keyof typeof MAILBOX, of?: (value: bigint) => bigint, guest = 0): Observation => ({
  kind: 'head',
  guest,
  field,
  ...(of ? { of } : {}),
});
/** Exception class of the last exception. */
export const exceptionClass = head('esr', (esr) => esr >> 26n);
export const faultStatus = head('esr', (esr) => esr & 0x3fn);

/** Every recorded slot of a guest under its own name, and the number of exceptions. */
export function everySlot(guest: Guest, index = 0): Record<string, Observation> {
  return {
    exceptions: head('exceptions', undefined, index),
    ...Object.fromEntries([...guest.slots.keys()].map((name) => [name, slot(name, index)])),
  };
}

/** A case of one guest. */
export function single(guest: Guest, options: CaseOptions = {}, more: Readonly<Record<string, Observation>> = {}): CasePlan {
  return { guests: [guest], observations: { ...everySlot(guest), ...more }, options };
}
