/**
 * What can execute a compiled case: one interface for the reference hypervisor, real hypervisors on the same platform
 * model, and whatever else runs the same bytes.
 */
import type { CompiledCase } from '../compile.ts';
import type { LedgerEntry } from '../ledger.ts';

/** What is left when a case has been executed. */
export interface Outcome {
  /** The mailbox of each guest as it was found; undefined = it was not. */
  readonly mailboxes: readonly (Uint8Array | undefined)[];
  readonly console: string;
  /** Reason for which each guest's domain shut down; undefined = it did not, or the target cannot tell. */
  readonly shutdowns: readonly (number | undefined)[];
  /** Why execution ended: the guests were done, nothing could ever happen again, or the budget was used up. */
  readonly end: 'done' | 'idle' | 'budget';
  readonly instructions: number;
  readonly timeNs: number;
  /** Newest control-flow targets, oldest first. */
  readonly lastPcs: readonly string[];
}

export interface Target {
  /** Known differences from the requirements, classified. */
  readonly ledger?: readonly LedgerEntry[];
  readonly name: string;
  readonly version: string;
  /** Reason why a case cannot be executed here; undefined = it can. */
  refuses(compiled: CompiledCase): string | undefined;
  run(compiled: CompiledCase): Outcome;
}
