/**
 * Segments: the unit of recording and replay.
 *
 * A segment is a straight run of one file from some token up to the next `#include` that is carried out, or to the end of
 * the file. What it does depends on its text and on the definitions of the macro names it asks about, on nothing else
 * (`__FILE__`, `__INCLUDE_LEVEL__`, `__COUNTER__` are asked about under pseudo names). So a recorded segment is replayed in
 * any unit, wherever those names have the same definitions: its block of tokens, its records and its macro changes are
 * taken over by reference. Everything in a segment is immutable.
 */
// [impl->dsn~c-preprocessor-records~1]
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { MacroId } from '../lex/macro-table.ts';
import type { FileId, Loc } from '../lex/source-files.ts';
import type { TokenBlock } from '../lex/tokens.ts';

export interface MacroUndefinition {
  readonly name: number;
  /** Definition that ended; 0 when the name was not defined. */
  readonly macro: MacroId;
  readonly place: Loc;
}

/** A name asked about by `#ifdef`, `#ifndef`, `#elifdef`, `#elifndef` or `defined`. */
export interface MacroTest {
  readonly name: number;
  /** 0: not defined. */
  readonly macro: MacroId;
  readonly place: Loc;
}

export type ConditionalWord = 'if' | 'ifdef' | 'ifndef' | 'elif' | 'elifdef' | 'elifndef' | 'else' | 'endif';

/** One conditional directive that was met outside skipped text (or ends skipped text). */
export interface ConditionalRecord {
  readonly word: ConditionalWord;
  /** Place of the `#`. */
  readonly place: Loc;
  /** Place of the `#` of the `#if`, `#ifdef` or `#ifndef` it belongs to. */
  readonly opens: Loc;
  /** Whether its group is processed; undefined for `endif`. */
  readonly taken: boolean | undefined;
  /** Value of the controlling expression, when there is one and it was evaluated without error. */
  readonly value: bigint | undefined;
  /** Raw tokens of the controlling expression: `[from, to)` in the file's `LexedFile`. */
  readonly from: number;
  readonly to: number;
}

/** Text not processed: from behind the directive that rejects it to the directive that ends it. */
export interface SkippedRegion {
  readonly start: Loc;
  readonly end: Loc;
}

export interface PragmaRecord {
  /** Place of the `#`, or of the name `_Pragma`. */
  readonly place: Loc;
  /** As one line, beginning with `#pragma`. */
  readonly text: string;
  /** `#ident`, `#sccs` and pragmas that the preprocessor itself obeys are not in the token stream. */
  readonly inStream: boolean;
}

export interface IncludeRequest {
  readonly form: 'quote' | 'angle';
  readonly word: 'include' | 'include_next' | 'import';
  readonly name: string;
  /** Place of the `#`. */
  readonly place: Loc;
  /** The name came out of a macro. */
  readonly computed: boolean;
}

/** The conditionals that are open at a point of a file, innermost first. Nodes are never changed. */
export interface OpenConditional {
  readonly outer: OpenConditional | undefined;
  /** Place of the `#` of `#if…`. */
  readonly opens: Loc;
  /** A group of it was processed. */
  readonly taken: boolean;
  readonly elseSeen: boolean;
}

export interface SegmentRecords {
  /** Macro definitions made, in order. */
  readonly defines: readonly MacroId[];
  readonly undefines: readonly MacroUndefinition[];
  readonly tests: readonly MacroTest[];
  readonly conditionals: readonly ConditionalRecord[];
  readonly skipped: readonly SkippedRegion[];
  readonly pragmas: readonly PragmaRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** `#pragma once` was met. */
  readonly once: boolean;
}

export interface Segment extends SegmentRecords {
  /** Unique in the process. */
  readonly id: number;
  readonly file: FileId;
  /** Index of the first raw token in the file's `LexedFile`. */
  readonly from: number;
  /** Index at which the file goes on afterwards. */
  readonly resume: number;
  /** The `#include` that ends it. */
  readonly include?: IncludeRequest | undefined;
  /** Names asked about and the definitions they had. */
  readonly reads: Int32Array;
  readonly answers: Int32Array;
  /** Names whose definition is changed, and the definitions they have at the end. */
  readonly writes: Int32Array;
  readonly values: Int32Array;
  /** Absent when there are no tokens. */
  readonly tokens?: TokenBlock | undefined;
  /** Expansion records `[firstExpansion, endExpansion)` were made by it: those with argument `BODY` are its macro uses. */
  readonly firstExpansion: number;
  readonly endExpansion: number;
  readonly openAtEnd: OpenConditional | undefined;
}
