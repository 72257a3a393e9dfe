/** The segment that is being made: tokens and records are collected here, then frozen. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { MacroId } from '../lex/macro-table.ts';
import { TokenBuilder } from '../lex/tokens.ts';
import type { Frame } from './frame.ts';
import type { MacroState } from './macro-state.ts';
import type {
  ConditionalRecord,
  IncludeRequest,
  MacroTest,
  MacroUndefinition,
  PragmaRecord,
  Segment,
  SkippedRegion,
} from './segment.ts';

let nextSegmentId = 1;

export function newSegmentId(): number {
  return nextSegmentId++;
}

export class Recording {
  readonly tokens = new TokenBuilder();
  /** False when the result depends on, or changes, more than a segment describes: it is used once and not replayed. */
  replayable = true;
  once = false;
  defines: MacroId[] = [];
  undefines: MacroUndefinition[] = [];
  tests: MacroTest[] = [];
  conditionals: ConditionalRecord[] = [];
  skipped: SkippedRegion[] = [];
  pragmas: PragmaRecord[] = [];
  diagnostics: Diagnostic[] = [];
  #from = 0;
  #frame!: Frame;
  #firstExpansion = 0;

  begin(frame: Frame, firstExpansion: number): void {
    this.#frame = frame;
    this.#from = frame.index;
    this.#firstExpansion = firstExpansion;
    this.replayable = !frame.shifted;
    this.once = false;
    this.defines = [];
    this.undefines = [];
    this.tests = [];
    this.conditionals = [];
    this.skipped = [];
    this.pragmas = [];
    this.diagnostics = [];
  }

  finish(state: MacroState, endExpansion: number, include: IncludeRequest | undefined): Segment {
    const { reads, answers, writes, values } = state.recorded();
    const segment: Segment = {
      id: newSegmentId(),
      file: this.#frame.file.source.id,
      from: this.#from,
      resume: this.#frame.index,
      reads,
      answers,
      writes,
      values,
      defines: this.defines,
      undefines: this.undefines,
      tests: this.tests,
      conditionals: this.conditionals,
      skipped: this.skipped,
      pragmas: this.pragmas,
      diagnostics: this.diagnostics,
      once: this.once,
      firstExpansion: this.#firstExpansion,
      endExpansion,
      openAtEnd: this.#frame.open,
      ...(include === undefined ? {} : { include }),
      ...(this.tokens.length === 0 ? {} : { tokens: this.tokens.finish() }),
    };
    return segment;
  }
}
