/** Carries out one directive (6.10) at the index of a frame, and leaves the frame behind it. */
// [impl->dsn~c-directives~1]
import type { LexedFile } from '../lex/lex-file.ts';
import { P, TokenKind } from '../lex/spellings.ts';
import { TokenFlag, type TokenSpace } from '../lex/tokens.ts';
import { CONDITION_OPERATORS } from './builtins.ts';
import { type ConditionHost, evaluateCondition } from './condition.ts';
import { readDefinition, sameDefinition } from './define.ts';
import { embeddedBytes, embeddedSpellings } from './embed.ts';
import { type EmbedRequest, readEmbed } from './embed-request.ts';
import type { Expander } from './expander.ts';
import type { BaseTokens } from './expander-ports.ts';
import type { Frame } from './frame.ts';
import type { MacroState } from './macro-state.ts';
import { destringize, isExpanded, isObeyed, macroNameOf } from './pragma.ts';
import type { Recording } from './recording.ts';
import type { ConditionalWord, IncludeRequest, OpenConditional } from './segment.ts';

/** What directives need of the run they belong to. */
export interface DirectiveContext {
  readonly space: TokenSpace;
  readonly state: MacroState;
  readonly expander: Expander;
  readonly recording: Recording;
  readonly conditionHost: ConditionHost;
  /** The bytes of the file that `#embed` names; undefined when there is none. */
  embedded(request: EmbedRequest): Uint8Array | undefined;
  readonly openmp: boolean;
  /** C23: `#elifdef`. */
  readonly elifdef: boolean;
  /** `#pragma push_macro` stacks by name. */
  readonly pushed: Map<number, number[]>;
  report(code: string, place: number, message: string, cure?: string, severity?: 'error' | 'warning' | 'note'): void;
}

const WORDS = [
  'define', 'undef', 'include', 'include_next', 'import', 'if', 'ifdef', 'ifndef', 'elif', 'elifdef', 'elifndef', 'else', 'endif',
  'line', 'error', 'warning', 'pragma', 'ident', 'sccs', 'assert', 'unassert', 'embed',
] as const; // biome-ignore format: a table
type Word = (typeof WORDS)[number];

export class Directives {
  readonly #context: DirectiveContext;
  readonly #words: ReadonlyMap<number, Word>;
  readonly #operators: ReadonlySet<number>;
  readonly #hasEmbed: number;

  constructor(context: DirectiveContext) {
    this.#context = context;
    const { spellings } = context.space;
    this.#words = new Map(WORDS.map((w) => [spellings.intern(w), w]));
    this.#hasEmbed = spellings.intern('__has_embed');
    this.#operators = new Set(CONDITION_OPERATORS.map((w) => spellings.intern(w)));
  }

  /** Carries out the directive at `frame.index`; returns the request when it is an inclusion. */
  run(frame: Frame): IncludeRequest | undefined {
    const hash = frame.index;
    const end = frame.nextLine(hash);
    const at = hash + 1;
    const word = at < end ? this.#words.get(frame.spelling[at]!) : undefined;
    frame.moveTo(end);
    if (at === end) return undefined;
    switch (word) {
      case 'define':
        this.#define(frame, at + 1, end);
        return undefined;
      case 'undef':
        this.#undefine(frame, at + 1, end);
        return undefined;
      case 'include':
      case 'include_next':
      case 'import':
        return this.#include(frame, word, hash, at + 1, end);
      case 'if':
      case 'ifdef':
      case 'ifndef':
        this.#open(frame, word, hash, end);
        return undefined;
      case 'elif':
      case 'elifdef':
      case 'elifndef':
      case 'else':
      case 'endif':
        this.#continue(frame, word, hash, end);
        return undefined;
      default:
        this.#other(frame, word, hash, end);
        return undefined;
    }
  }

  #other(frame: Frame, word: Word | undefined, hash: number, end: number): void {
    const { lexed } = frame.source;
    const place = lexed.place[hash]!;
    const { report, recording, space } = this.#context;
    if (word === 'line') this.#line(frame, hash + 2, end);
    else if (word === 'pragma') this.#pragma(frame, hash, end);
    else if (word === 'assert' || word === 'unassert') this.#assertion(frame, word, hash + 2, end);
    else if (word === 'error' || word === 'warning') {
      report(`c/${word}-directive`, place, `#${word} ${this.#text(lexed, hash + 2, end)}`, undefined, word);
    } else if (word === 'ident' || word === 'sccs') {
      recording.pragmas.push({ place, text: `#${this.#text(lexed, hash + 1, end)}`, inStream: false });
    } else if (word === 'embed') {
      this.#embed(frame, hash, end);
    } else if (word === undefined) {
      const id = frame.spelling[hash + 1]!;
      if (space.spellings.kind(id) === TokenKind.Number) this.#line(frame, hash + 1, end);
      else report('c/unknown-directive', place, `#${space.spellings.text(id)} is not a preprocessing directive`);
    }
  }

  #embed(frame: Frame, hash: number, end: number): void {
    const { expander, conditionHost, recording, report, space } = this.#context;
    const place = frame.place[hash]!;
    const line = this.#lineTokens(frame, hash + 2, end);
    const request = expander.withLine(line, () => readEmbed(expander, place));
    if (typeof request === 'string') {
      report('c/bad-embed', place, request);
      return;
    }
    const file = this.#context.embedded(request);
    if (file === undefined) {
      report(
        'c/missing-embed',
        place,
        `The file ${request.name} of #embed was not found: its bytes are missing here`,
        'Add its folder with --embed-dir, or generate it first.',
      );
      return;
    }
    const { bytes, cut, fault } = embeddedBytes(request, file, expander, conditionHost, place);
    if (fault !== undefined) report('c/bad-embed', place, fault);
    if (cut) report('c/large-embed', place, `#embed of ${request.name}: only the first ${bytes.length} bytes are taken`);
    embeddedSpellings(request, bytes, space.spellings).forEach((id, i) => {
      recording.tokens.push(id, place, 0, (i === 0 ? TokenFlag.lineStart : 0) | frame.extraFlags);
    });
  }

  #line(frame: Frame, from: number, end: number): void {
    const line = this.#lineTokens(frame, from, end);
    const { expander, recording, space } = this.#context;
    const texts = expander.withLine(line, () => {
      const all: string[] = [];
      while (expander.next()) all.push(space.spellings.text(expander.spelling));
      return all;
    });
    const number = texts[0] !== undefined && /^[0-9]+$/.test(texts[0]) ? Number(texts[0]) : undefined;
    if (number === undefined) {
      this.#context.report('c/line-directive', frame.place[from - 1]!, '#line is not followed by a line number');
      return;
    }
    recording.replayable = false;
    frame.shifted = true;
    frame.lineShift = number - space.files.lineAt(frame.place[from - 1]!) - 1;
    if (texts[1]?.startsWith('"')) frame.presumedName = texts[1].slice(1, -1).replace(/\\(.)/g, '$1');
  }

  #assertion(frame: Frame, word: 'assert' | 'unassert', from: number, end: number): void {
    const { expander, conditionHost, recording, report } = this.#context;
    const { assertions } = conditionHost;
    const read = expander.withLine(this.#lineTokens(frame, from, end), () => assertions.read(expander, () => expander.nextRaw()));
    if (typeof read === 'string' || (word === 'assert' && read.answer === undefined)) {
      const fault = typeof read === 'string' ? read : `#assert ${read.predicate} has no answer`;
      report('c/bad-assertion', frame.place[from - 1]!, fault, 'Write #assert NAME(ANSWER); better, define a macro.');
      return;
    }
    if (word === 'assert') assertions.assert(read);
    else {
      // Which answers there are is known to the run, not to the text.
      if (read.answer === undefined) recording.replayable = false;
      assertions.withdraw(read);
    }
  }

  #lineTokens(frame: Frame, from: number, end: number): BaseTokens {
    const { spelling, place, flags, extraFlags } = frame;
    return { spelling, place, flags, extraFlags, index: from, limit: end };
  }

  /** The raw tokens of a line as text with single blanks where white space stood. */
  #text(lexed: LexedFile, from: number, end: number): string {
    let text = '';
    for (let i = from; i < end; i++) {
      const space = i > from && (lexed.flags[i]! & TokenFlag.space) !== 0;
      text += (space ? ' ' : '') + this.#context.space.spellings.text(lexed.spelling[i]!);
    }
    return text;
  }

  #define(frame: Frame, name: number, end: number): void {
    const { space, state, recording, report } = this.#context;
    const { lexed } = frame.source;
    const place = name < end ? lexed.place[name]! : lexed.place[name - 1]!;
    let id = space.macros.at(place);
    if (id === 0) {
      const read = readDefinition(lexed, space.spellings, name, end, frame.origin);
      if ('fault' in read) {
        report('c/bad-define', lexed.place[Math.min(read.index, end - 1)]!, read.fault);
        return;
      }
      id = space.macros.add(read.definition);
    }
    const macro = space.macros.get(id);
    const before = state.read(macro.name);
    if (before !== 0 && frame.origin === 'file' && !sameDefinition(space.macros.get(before), macro)) {
      const text = space.spellings.text(macro.name);
      report('c/macro-redefined', place, `Macro '${text}' is defined again, differently`, 'Use #undef before it.', 'warning');
    }
    state.write(macro.name, id);
    recording.defines.push(id);
  }

  #undefine(frame: Frame, at: number, end: number): void {
    const { space, state, recording, report } = this.#context;
    const { lexed } = frame.source;
    const name = at < end ? lexed.spelling[at]! : 0;
    if (!space.spellings.isIdentifier(name)) {
      report('c/bad-undef', lexed.place[Math.min(at, end - 1)]!, 'No macro name is given in #undef');
      return;
    }
    recording.undefines.push({ name, macro: state.read(name), place: lexed.place[at]! });
    state.write(name, 0);
  }

  /** Asks whether a name is defined, and records the question. */
  isDefined(name: number, place: number): boolean {
    const { state, recording, conditionHost } = this.#context;
    const macro = state.read(name);
    recording.tests.push({ name, macro, place });
    return macro !== 0 || this.#operators.has(name) || (name === this.#hasEmbed && conditionHost.knowsEmbed());
  }

  #include(
    frame: Frame,
    word: 'include' | 'include_next' | 'import',
    hash: number,
    at: number,
    end: number,
  ): IncludeRequest | undefined {
    const { expander, space, report } = this.#context;
    const place = frame.place[hash]!;
    const text = at < end ? space.spellings.text(frame.spelling[at]!) : '';
    const direct = headerName(text, word, place, false);
    if (direct !== undefined) return direct;
    const joined = expander.withLine(this.#lineTokens(frame, at, end), () => {
      let all = '';
      while (expander.next()) {
        if (all.startsWith('<') && (expander.flags & TokenFlag.space) !== 0) all += ' ';
        all += space.spellings.text(expander.spelling);
        if (all.startsWith('"') || (all.startsWith('<') && expander.spelling === P['>'])) break;
      }
      return all;
    });
    const computed = headerName(joined, word, place, true);
    if (computed === undefined) report('c/bad-include', place, `#${word} wants "FILE" or <FILE>`);
    return computed;
  }

  #open(frame: Frame, word: 'if' | 'ifdef' | 'ifndef', hash: number, end: number): void {
    const opens = frame.place[hash]!;
    const { taken, value } = this.#test(frame, word, hash, end);
    this.#record(word, opens, opens, hash + 2, end, taken, value);
    frame.open = { outer: frame.open, opens, taken, elseSeen: false };
    if (!taken) this.#skip(frame, end);
  }

  /** A group that was processed ends here: everything up to `#endif` is skipped. */
  #continue(frame: Frame, word: ConditionalWord, hash: number, end: number): void {
    const { open } = frame;
    const place = frame.place[hash]!;
    if (open === undefined) {
      this.#context.report('c/unbalanced-conditional', place, `#${word} without #if`);
      return;
    }
    if (word === 'endif') {
      this.#record('endif', place, open.opens, hash + 2, hash + 2, undefined, undefined);
      frame.open = open.outer;
      return;
    }
    if (open.elseSeen) this.#context.report('c/unbalanced-conditional', place, `#${word} behind #else`);
    this.#record(word, place, open.opens, hash + 2, end, false, undefined);
    frame.open = { ...open, elseSeen: open.elseSeen || word === 'else', taken: true };
    this.#skip(frame, end);
  }

  /** Skips from token `from` to the directive whose group is processed next, or to the end of this conditional. */
  #skip(frame: Frame, from: number): void {
    const { lexed } = frame.source;
    const { directives } = lexed;
    let depth = 0;
    let start = from;
    for (let d = frame.nextDirective; d < directives.length; d++) {
      const hash = directives[d]!;
      const word = (lexed.flags[hash + 1]! & TokenFlag.lineStart) !== 0 ? undefined : this.#words.get(lexed.spelling[hash + 1]!);
      if (word === 'if' || word === 'ifdef' || word === 'ifndef') depth++;
      else if (word === 'endif' && depth > 0) depth--;
      else if (depth === 0 && isContinuation(word, this.#context.elifdef)) {
        this.#endOfSkipped(lexed, start, hash);
        const end = frame.nextLine(hash);
        frame.nextDirective = d + 1;
        if (this.#resumes(frame, word, hash, end)) {
          frame.moveTo(end);
          return;
        }
        start = end;
      }
    }
    this.#endOfSkipped(lexed, start, frame.end);
    frame.nextDirective = directives.length;
    frame.moveTo(frame.end);
  }

  #endOfSkipped(lexed: LexedFile, start: number, hash: number): void {
    if (start < hash) this.#context.recording.skipped.push({ start: lexed.place[start]!, end: lexed.place[hash]! });
  }

  /** In skipped text at its own level: does processing go on behind this directive? */
  #resumes(frame: Frame, word: ConditionalWord, hash: number, end: number): boolean {
    const open = frame.open as OpenConditional;
    const place = frame.place[hash]!;
    if (word === 'endif') {
      this.#record('endif', place, open.opens, hash + 2, hash + 2, undefined, undefined);
      frame.open = open.outer;
      return true;
    }
    if (open.elseSeen) this.#context.report('c/unbalanced-conditional', place, `#${word} behind #else`);
    let taken = false;
    let value: bigint | undefined;
    if (!open.taken && !open.elseSeen) {
      if (word === 'else') taken = true;
      else ({ taken, value } = this.#test(frame, word, hash, end));
    }
    this.#record(word, place, open.opens, hash + 2, end, taken, value);
    frame.open = { ...open, taken: open.taken || taken, elseSeen: open.elseSeen || word === 'else' };
    return taken;
  }

  #test(frame: Frame, word: ConditionalWord, hash: number, end: number): { taken: boolean; value: bigint | undefined } {
    const { expander, conditionHost, report, space } = this.#context;
    const place = frame.place[hash]!;
    if (word === 'if' || word === 'elif') {
      const line = this.#lineTokens(frame, hash + 2, end);
      const result = expander.withLine(line, () => evaluateCondition(expander, conditionHost, place));
      if (result.fault !== undefined && !expander.lineGivenUp)
        report('c/bad-condition', result.fault.place, result.fault.message);
      return { taken: result.value !== undefined && result.value !== 0n, value: result.value };
    }
    const name = hash + 2 < end ? frame.spelling[hash + 2]! : 0;
    if (!space.spellings.isIdentifier(name)) {
      report('c/bad-condition', place, `#${word} wants the name of a macro`);
      return { taken: false, value: undefined };
    }
    const defined = this.isDefined(name, frame.place[hash + 2]!);
    return { taken: defined === (word === 'ifdef' || word === 'elifdef'), value: undefined };
  }

  #record(word: ConditionalWord, place: number, opens: number, from: number, to: number, taken?: boolean, value?: bigint): void {
    this.#context.recording.conditionals.push({ word, place, opens, taken, value, from: Math.min(from, to), to });
  }

  #pragma(frame: Frame, hash: number, end: number): void {
    const { spellings } = this.#context.space;
    const at = hash + 2;
    const first = at < end ? spellings.text(frame.spelling[at]!) : '';
    const second = at + 1 < end ? spellings.text(frame.spelling[at + 1]!) : '';
    const { lexed } = frame.source;
    const place = frame.place[hash]!;
    let text = `#pragma ${this.#text(lexed, at, end)}`;
    const inStream = !isObeyed(first, second);
    if (isExpanded(first, this.#context.openmp)) text = this.#expandedPragma(frame, at, end);
    if (!inStream) this.obey(frame, first, second, Array.from(frame.spelling.subarray(at, end)), place);
    this.#context.recording.pragmas.push({ place, text, inStream });
    if (inStream) {
      const { tokens } = this.#context.recording;
      tokens.push(spellings.intern(text), place, 0, TokenFlag.lineStart | frame.extraFlags);
    }
  }

  #expandedPragma(frame: Frame, at: number, end: number): string {
    const { expander, space } = this.#context;
    return expander.withLine(this.#lineTokens(frame, at, end), () => {
      let text = '#pragma';
      while (expander.next()) text += ` ${space.spellings.text(expander.spelling)}`;
      return text;
    });
  }

  /** Carries out a pragma that belongs to the preprocessor. */
  obey(frame: Frame, first: string, second: string, ids: readonly number[], place: number): void {
    const { recording, report } = this.#context;
    if (first === 'once') recording.once = true;
    else if (first === 'push_macro' || first === 'pop_macro') this.#pushPop(first, ids);
    else if (second === 'system_header') {
      if (frame.parent !== undefined) frame.extraFlags = TokenFlag.systemHeader;
      recording.replayable = false;
      frame.shifted = true;
    } else if (second === 'warning' || second === 'error') {
      const said = macroNameOf(this.#context.space.spellings, ids) ?? '';
      report(`c/${second}-directive`, place, `#pragma GCC ${second}: ${said}`, undefined, second);
    }
  }

  #pushPop(word: string, ids: readonly number[]): void {
    const { space, state, recording, pushed } = this.#context;
    const text = macroNameOf(space.spellings, ids);
    if (text === undefined) return;
    recording.replayable = false;
    const name = space.spellings.intern(text);
    const stack = pushed.get(name) ?? [];
    pushed.set(name, stack);
    if (word === 'push_macro') stack.push(state.read(name));
    else if (stack.length > 0) state.write(name, stack.pop()!);
  }

  /** `_Pragma("…")` met in text: the spelling of the pragma token, or 0 when the preprocessor obeys it. */
  operator(frame: Frame, literal: string, place: number): number {
    const text = destringize(literal).trim();
    const words = text.split(/\s+|(?=\()/);
    const inStream = !isObeyed(words[0] ?? '', words[1] ?? '');
    this.#context.recording.pragmas.push({ place, text: `#pragma ${text}`, inStream });
    if (inStream) return this.#context.space.spellings.intern(`#pragma ${text}`);
    const quoted = /"[^"]*"/.exec(text);
    const ids = quoted === null ? [] : [this.#context.space.spellings.intern(quoted[0])];
    this.obey(frame, words[0] ?? '', words[1] ?? '', ids, place);
    return 0;
  }
}

function isContinuation(word: Word | undefined, elifdef: boolean): word is 'elif' | 'elifdef' | 'elifndef' | 'else' | 'endif' {
  if (word === 'elifdef' || word === 'elifndef') return elifdef;
  return word === 'elif' || word === 'else' || word === 'endif';
}

function headerName(
  text: string,
  word: 'include' | 'include_next' | 'import',
  place: number,
  computed: boolean,
): IncludeRequest | undefined {
  if (text.length < 3) return undefined;
  if (text.startsWith('"') && text.endsWith('"')) return { form: 'quote', word, name: text.slice(1, -1), place, computed };
  if (text.startsWith('<') && text.endsWith('>')) return { form: 'angle', word, name: text.slice(1, -1), place, computed };
  return undefined;
}
