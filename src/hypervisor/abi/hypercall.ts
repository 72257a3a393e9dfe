/**
 * What a row of the hypercall ABI is. Subsystems state their hypercalls as tables of these rows; one dispatcher runs
 * them, and the guest stubs, the hostile-argument generator and the manual pages are made from the same rows.
 */

import type { Domain } from '../domain/domain.ts';
import type { GuestAccess } from '../guest-access.ts';
import type { Hypervisor } from '../state.ts';
import type { Vcpu } from '../vcpu/vcpu.ts';
import { type ErrnoName, fail } from './errno.ts';
import type { Shape, Struct, Values } from './struct.ts';

/** One hypercall in progress. `args` are x0 to x4 as unsigned 64-bit values. */
export interface Call {
  readonly hv: Hypervisor;
  readonly vcpu: Vcpu;
  readonly domain: Domain;
  readonly args: readonly bigint[];
  readonly guest: GuestAccess;
}

/** Result for x0, sign-extended to 64 bits. */
export type Outcome = number | bigint;

export interface DocumentedError {
  readonly errno: ErrnoName;
  readonly when: string;
}

/** One sub-operation, selected by the low 32 bits of x0. */
export interface SubOperation {
  readonly command: number;
  readonly name: string;
  readonly summary: string;
  /** Copied in from the guest handle before `run`; EFAULT when it cannot be read. */
  readonly argument?: Struct;
  /** Copied back after success; EFAULT when it cannot be written. */
  readonly copyBack?: boolean;
  /** Register that holds the handle of `argument` (default x1). */
  readonly handle?: number;
  readonly privilege: 'any' | 'self-or-control' | 'control' | 'hardware';
  readonly errors: readonly DocumentedError[];
  readonly run: (call: Call, argument: never) => Outcome;
}

export interface Hypercall {
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  /** Answer to a command without a row. */
  readonly unknown: ErrnoName;
  readonly operations: readonly SubOperation[];
  /** Command from x0; default: its low 32 bits as a signed number. */
  readonly select?: (x0: bigint) => number;
  /** Hypercalls without sub-operations, or with a check before any of them: undefined = go on to the table. */
  readonly before?: (call: Call) => Outcome | undefined;
}

/** A row whose argument has a known layout: `run` sees it typed. */
export function operation<S extends Shape>(
  row: Omit<SubOperation, 'run' | 'argument'> & {
    readonly argument: Struct<S>;
    readonly run: (call: Call, argument: Values<S>) => Outcome;
  },
): SubOperation {
  return row as unknown as SubOperation;
}

/** A row without an argument structure. */
export function plain(
  row: Omit<SubOperation, 'run' | 'argument' | 'copyBack'> & { readonly run: (call: Call) => Outcome },
): SubOperation {
  return row as unknown as SubOperation;
}

/** Runs one hypercall's table: check, copy in, run, copy out. */
export function dispatch(hypercall: Hypercall, call: Call): Outcome {
  const early = hypercall.before?.(call);
  if (early !== undefined) return early;
  const command = hypercall.select ? hypercall.select(call.args[0]!) : Number(BigInt.asIntN(32, call.args[0]!));
  const row = hypercall.operations.find((o) => o.command === command);
  if (!row) return fail(hypercall.unknown);
  if (!row.argument) return (row.run as unknown as (call: Call) => Outcome)(call);
  const handle = call.args[row.handle ?? 1]!;
  const bytes = call.guest.read(handle, row.argument.size);
  if (!bytes) return fail('EFAULT');
  const values = row.argument.decode(bytes);
  const outcome = row.run(call, values as never);
  if (!row.copyBack || Number(outcome) < 0) return outcome;
  row.argument.encode(values as never, bytes);
  return call.guest.write(handle, bytes) ? outcome : fail('EFAULT');
}
