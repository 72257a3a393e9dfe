/**
 * Macro expansion (6.10.3) with the order of events of gcc's preprocessor, so that cases which the standard leaves open
 * come out as there: a stack of contexts (replacement lists being read), a macro is disabled while its context is on the
 * stack, an identifier met while its macro is disabled is painted for good, and looking for `(` behind a function-like
 * name may leave contexts (which enables their macros again).
 */
// [impl->dsn~c-macro-expansion~1]
// [impl->dsn~c-bounds~1]
import type { LexDialect } from '../lex/dialect.ts';
import { BODY } from '../lex/expansions.ts';
import type { MacroDefinition, MacroId } from '../lex/macro-table.ts';
import { FIRST_FREE_SPELLING, P, TokenKind } from '../lex/spellings.ts';
import { TokenFlag, type TokenSpace } from '../lex/tokens.ts';
import { type CompiledMacro, compileMacro } from './compiled-macro.ts';
import type { BaseTokens, ExpanderHost } from './expander-ports.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import type { MacroState } from './macro-state.ts';
import { LONGEST_PASTE, noTokenOf, Paster, pastedFlags, TOO_LONG } from './paste.ts';
import { substitute } from './substitute.ts';
import { Inner, TokenList, TokenListPool } from './token-list.ts';

const BARRIER = -1;
/** Nesting of macro arguments. */
const MAX_NESTING = 400;

/** Results of `#enter`. */
const PLAIN = 0;
const ENTERED = 1;
const REPLACED = 2;

export class Expander {
  base!: BaseTokens;
  /** The token that `next` found. */
  spelling = 0;
  place = 0;
  expansion = 0;
  flags = 0;
  /** Did the line read last run into a bound? */
  lineGivenUp = false;
  readonly pool = new TokenListPool();
  readonly space: TokenSpace;
  readonly dialect: LexDialect;
  readonly host: ExpanderHost;
  readonly paster: Paster;
  readonly #state: MacroState;
  readonly budget: ExpansionBudget;
  /** Ranges of the argument records whose tokens are being expanded before they are passed (6.10.3.1). */
  readonly #passing: number[] = [];
  readonly #compiled: (CompiledMacro | undefined)[] = [];
  #disabled = new Uint8Array(1 << 12);
  #depth = 0;
  #floor = 0;
  /** The macro whose name stands in the file and whose replacement is being read; 0 when it was left. */
  #topMacro: MacroId = 0;
  /** Place of the name of the macro that was entered last from a file. */
  topPlace = 0;
  readonly #lists: TokenList[] = [];
  readonly #at: number[] = [];
  readonly #macro: number[] = [];
  #prevent = 0;
  #nesting = 0;
  #collecting = false;
  #pendingSpace = 0;
  #gap = 0;
  #topName = 0;

  constructor(space: TokenSpace, state: MacroState, dialect: LexDialect, host: ExpanderHost) {
    this.space = space;
    this.#state = state;
    this.dialect = dialect;
    this.host = host;
    this.paster = new Paster(space.spellings, dialect);
    this.budget = new ExpansionBudget((code, what, cause, cure) => {
      host.report(code, this.topPlace, `'${space.spellings.text(this.#topName)}' is not expanded here: it ${what}`, cure, cause);
    });
  }

  /** For a new unit. */
  reset(): void {
    this.budget.reset();
    this.#depth = this.#floor = this.#prevent = this.#nesting = 0;
    this.#passing.length = 0;
    this.#disabled.fill(0);
  }

  compiled(id: MacroId): CompiledMacro {
    const known = this.#compiled[id];
    if (known !== undefined) return known;
    const made = compileMacro(this.space.macros.get(id), this.space.spellings);
    this.#compiled[id] = made;
    return made;
  }

  /**
   * Expands the identifier at the base's index, which is a macro's name, and gives the result to `sink`. False: it ran into a
   * bound, which is reported; what `sink` got is to be dropped and the name stands for itself.
   */
  expandTop(sink: (spelling: number, place: number, expansion: number, flags: number) => void): boolean {
    const floor = this.#floor;
    this.budget.begin();
    do {
      if (!this.next()) break;
      sink(this.spelling, this.place, this.expansion, this.flags);
      while (this.#depth > floor && this.#exhausted()) this.#pop();
    } while (this.#depth > floor);
    const whole = !this.budget.stopped;
    this.#unwind(floor);
    this.#pendingSpace = this.#gap = 0;
    return whole;
  }

  #unwind(floor: number): void {
    while (this.#depth > floor) this.#pop();
    this.budget.stopped = false;
  }

  /**
   * Reads the tokens of a directive's line, expanded, in a world of its own: contexts outside are not touched, the end of
   * the line is the end. `read` calls `next` or `nextRaw`.
   */
  withLine<T>(line: BaseTokens, read: () => T): T {
    const saved = [this.base, this.#floor, this.#prevent, this.#collecting, this.#pendingSpace, this.#gap] as const;
    const top = [this.#topMacro, this.topPlace, this.#topName] as const;
    this.base = line;
    const outer = this.budget.begin();
    this.#floor = this.#depth;
    this.#prevent = 0;
    this.#collecting = false;
    this.#inLine++;
    try {
      return read();
    } finally {
      this.#inLine--;
      this.lineGivenUp = this.budget.stopped;
      this.budget.resume(outer);
      this.#unwind(this.#floor);
      [this.base, this.#floor, this.#prevent, this.#collecting, this.#pendingSpace, this.#gap] = saved;
      [this.#topMacro, this.topPlace, this.#topName] = top;
    }
  }
  #inLine = 0;

  /** Like `next`, but expands nothing (operand of `defined`). */
  nextRaw(): boolean {
    this.#prevent++;
    const found = this.next();
    this.#prevent--;
    return found;
  }

  /** Finds the next token after expansion; false at the end of the base or of an argument. */
  next(): boolean {
    while (!this.budget.stopped && this.#fetch()) {
      const name = this.spelling;
      if (name < FIRST_IDENTIFIER || (this.flags & TokenFlag.painted) !== 0) return true;
      if (name >= FIRST_FREE_SPELLING && this.space.spellings.kind(name) !== TokenKind.Identifier) return true;
      const id = this.#state.read(name);
      if (id === 0) return true;
      if (this.#disabled[id] === 1) {
        this.flags |= TokenFlag.painted;
        return true;
      }
      if (this.#depth === this.#floor && !this.#collecting) {
        this.#topMacro = id;
        this.topPlace = this.place;
        this.#topName = name;
      }
      if (this.#prevent > 0 || this.#enter(id) !== ENTERED) return true;
    }
    return false;
  }

  /** The next token of the innermost context or of the base, pasted if `##` follows; leaves exhausted contexts. */
  #fetch(): boolean {
    for (;;) {
      if (this.#depth === this.#floor) return this.#fetchBase();
      const top = this.#depth - 1;
      const list = this.#lists[top]!;
      const at = this.#at[top]!;
      if (at < list.length) {
        this.#at[top] = at + 1;
        this.spelling = list.spelling[at]!;
        this.place = list.place[at]!;
        this.expansion = list.expansion[at]!;
        this.flags = list.flags[at]! | this.#pendingSpace | this.#gap;
        this.#pendingSpace = this.#gap = 0;
        if ((this.flags & Inner.pasteLeft) !== 0) this.#pasteAll(top);
        return true;
      }
      if (this.#macro[top] === BARRIER) return false;
      this.#pop();
    }
  }

  #fetchBase(): boolean {
    while (this.base.index >= this.base.limit) {
      if (this.#inLine > 0 || !this.host.refill(this.#collecting ? 'collect' : 'none')) return false;
    }
    const base = this.base;
    const i = base.index++;
    this.spelling = base.spelling[i]!;
    this.place = base.place[i]!;
    this.expansion = 0;
    let flags = base.flags[i]! | base.extraFlags | this.#pendingSpace | this.#gap;
    if (this.#collecting && (flags & TokenFlag.lineStart) !== 0) flags = (flags & ~TokenFlag.lineStart) | TokenFlag.space;
    this.flags = flags;
    this.#pendingSpace = this.#gap = 0;
    return true;
  }

  /** Is the next token `(`? Takes it if so; leaves exhausted contexts on the way. */
  #takeParenthesis(): boolean {
    for (;;) {
      if (this.#depth === this.#floor) {
        while (this.base.index >= this.base.limit) {
          if (this.#inLine > 0 || !this.host.refill('peek')) return false;
        }
        if (this.base.spelling[this.base.index] !== P['(']) return false;
        this.base.index++;
        return true;
      }
      const top = this.#depth - 1;
      const at = this.#at[top]!;
      const list = this.#lists[top]!;
      if (at < list.length) {
        if ((list.flags[at]! & Inner.pasteLeft) !== 0) return this.#takePasted();
        if (list.spelling[at] !== P['(']) return false;
        this.#at[top] = at + 1;
        return true;
      }
      if (this.#macro[top] === BARRIER) return false;
      this.#pop();
    }
  }

  /** As `#takeParenthesis`, where `##` stands behind the next token: what both make together is what counts. */
  #takePasted(): boolean {
    this.#fetch();
    if (this.spelling === P['(']) return true;
    const list = new TokenList();
    list.push(this.spelling, this.place, this.expansion, this.flags);
    this.#push(list, 0);
    return false;
  }

  #exhausted(): boolean {
    const top = this.#depth - 1;
    return this.#at[top]! >= this.#lists[top]!.length;
  }

  #push(list: TokenList, macro: number): void {
    const top = this.#depth++;
    this.#lists[top] = list;
    this.#at[top] = 0;
    this.#macro[top] = macro;
  }

  #pop(): void {
    const top = --this.#depth;
    const macro = this.#macro[top]!;
    if (macro > 0) {
      this.#disabled[macro] = 0;
      if (macro === this.#topMacro && top === this.#floor) this.#topMacro = 0;
      this.#pendingSpace |= this.#lists[top]!.trailingSpace;
      this.pool.give(this.#lists[top]!);
    }
    this.#gap = Inner.afterGap;
  }

  /** `##`: joins the current token with those behind it in its context. */
  #pasteAll(top: number): void {
    const list = this.#lists[top]!;
    let more = true;
    while (more && this.#at[top]! < list.length) {
      const at = this.#at[top]!;
      const made = this.paster.paste(this.spelling, list.spelling[at]!);
      if (made < 0) {
        const right = list.spelling[at]!;
        if (made === TOO_LONG) this.budget.giveUp('c/macro-bomb', `makes a token of more than ${LONGEST_PASTE} characters`);
        else this.host.report('c/invalid-paste', this.place, noTokenOf(this.space.spellings, this.spelling, right));
        break;
      }
      this.budget.spendText(this.space.spellings.text(made).length);
      this.#at[top] = at + 1;
      more = (list.flags[at]! & Inner.pasteLeft) !== 0;
      this.spelling = made;
      this.flags = pastedFlags(this.flags);
    }
    this.flags &= ~Inner.pasteLeft;
  }

  #enter(id: MacroId): number {
    const macro = this.space.macros.get(id);
    if (macro.builtin === '_Pragma') return this.#nesting > 0 || this.#inLine > 0 ? PLAIN : this.#enterPragma(macro);
    if (macro.builtin !== undefined) return this.#enterBuiltin(macro);
    const { spelling, place, expansion, flags } = this;
    if (this.budget.exhausted) return PLAIN;
    let args: TokenList[] | undefined;
    let omitted = false;
    if (macro.functionLike) {
      if (this.#takeParenthesis()) args = this.#collect(macro, place);
      this.spelling = spelling;
      this.place = place;
      this.expansion = expansion;
      this.flags = flags;
      if (args === undefined) return PLAIN;
      const { length } = macro.parameters;
      omitted = macro.variadic && (args.length < length || (args.length === 1 && args[0]!.length === 0 && !this.dialect.strict));
    }
    const list = this.pool.take();
    this.#fill(list, macro, args, omitted);
    this.#firstFlags(list, flags);
    if (id >= this.#disabled.length) this.#growDisabled(id);
    this.#disabled[id] = 1;
    this.budget.spend(this.compiled(id).length + 1);
    this.#push(list, id);
    return ENTERED;
  }

  /** The first token of a replacement has the white space of the name; of an empty one, the token behind inherits it. */
  #firstFlags(list: TokenList, nameFlags: number): void {
    const own = TokenFlag.space | TokenFlag.lineStart | Inner.afterGap;
    if (list.length === 0) this.#pendingSpace |= nameFlags & TokenFlag.space;
    else {
      const kept = (list.flags[0]! & Inner.afterGap) !== 0 ? list.flags[0]! & TokenFlag.space : 0;
      list.flags[0] = (list.flags[0]! & ~own) | (nameFlags & own) | kept;
    }
  }

  #fill(list: TokenList, macro: MacroDefinition, args: TokenList[] | undefined, omitted: boolean): void {
    const compiled = this.compiled(macro.id);
    const record = this.space.expansions.add(macro.id, this.place, this.expansion, BODY, 0);
    const extra = TokenFlag.fromMacro | (this.flags & TokenFlag.systemHeader);
    if (compiled.plain || args === undefined) {
      for (let i = 0; i < compiled.length; i++) {
        list.push(compiled.spelling[i]!, compiled.place[i]!, record, compiled.flags[i]! | extra);
      }
    } else {
      const { place, expansion } = this;
      args.forEach((arg, index) => {
        this.#tag(arg, macro.id, place, expansion, index);
      });
      this.#passing.push(record, this.space.expansions.size);
      substitute(this, { macro, compiled, args, omitted, record, extra }, list);
      this.#passing.length -= 2;
    }
    for (const arg of args ?? []) this.pool.give(arg);
  }

  /** Does the expansion going on begin with a function-like macro not left yet? */
  get inFunctionLike(): boolean {
    return this.#topMacro !== 0 && this.space.macros.get(this.#topMacro).functionLike;
  }

  /** Is this the record of an argument that is being expanded before it is passed? Its tokens still stand where they stood. */
  isPassing(expansion: number): boolean {
    for (let i = 0; i < this.#passing.length; i += 2) {
      if (expansion > this.#passing[i]! && expansion < this.#passing[i + 1]!) return true;
    }
    return false;
  }

  /** Marks the tokens of an argument as such, keeping where they came from. */
  #tag(arg: TokenList, macro: MacroId, use: number, parent: number, index: number): void {
    let prior = -1;
    let record = 0;
    for (let i = 0; i < arg.length; i++) {
      if (arg.expansion[i] !== prior) {
        prior = arg.expansion[i]!;
        record = this.space.expansions.add(macro, use, parent, index, prior);
      }
      arg.expansion[i] = record;
      arg.flags[i]! |= TokenFlag.fromMacro;
    }
  }

  /** Reads arguments up to the closing parenthesis; undefined (and a report) when there are too few or too many. */
  #collect(macro: MacroDefinition, use: number): TokenList[] | undefined {
    const outer = this.#collecting;
    this.#collecting = true;
    this.#prevent++;
    const args = [this.pool.take()];
    this.#pendingSpace = this.#gap = 0;
    let depth = 0;
    let closed = false;
    while (this.next()) {
      const s = this.spelling;
      if (s === P['(']) depth++;
      else if (s === P[')'] && depth-- === 0) {
        closed = true;
        break;
      } else if (s === P[','] && depth === 0 && !(macro.variadic && args.length === macro.parameters.length)) {
        args.push(this.pool.take());
        this.#pendingSpace = this.#gap = 0;
        continue;
      }
      this.budget.spend(1);
      args[args.length - 1]!.push(s, this.place, this.expansion, this.flags & ~Inner.afterGap);
    }
    this.#prevent--;
    this.#collecting = outer;
    if (closed && args.length === 1 && macro.parameters.length === 0 && args[0]!.length === 0) args.length = 0;
    return this.#checked(macro, use, args, closed);
  }

  #checked(macro: MacroDefinition, use: number, args: TokenList[], closed: boolean): TokenList[] | undefined {
    const wanted = macro.parameters.length;
    if (closed && (args.length === wanted || (macro.variadic && args.length === wanted - 1))) return args;
    const name = this.space.spellings.text(macro.name);
    if (this.budget.stopped) return this.#dropped(args);
    if (!closed) this.host.report('c/unterminated-arguments', use, `The arguments of macro '${name}' have no closing ')'`);
    else this.host.report('c/argument-count', use, `Macro '${name}' takes ${wanted} argument(s), but ${args.length} are given`);
    return this.#dropped(args);
  }

  #dropped(args: readonly TokenList[]): undefined {
    for (const arg of args) this.pool.give(arg);
    return undefined;
  }

  /** The argument after full expansion (6.10.3.1), into `out`. */
  expandArgument(arg: TokenList, out: TokenList): void {
    if (this.#nesting >= MAX_NESTING) {
      this.budget.giveUp('c/macro-nesting', `nests macro uses in arguments more than ${MAX_NESTING} deep`);
      return;
    }
    const saved = [this.#prevent, this.#collecting, this.#pendingSpace, this.#gap] as const;
    this.#prevent = 0;
    this.#collecting = false;
    this.#pendingSpace = this.#gap = 0;
    this.#nesting++;
    this.#push(arg, BARRIER);
    // The first token gets the white space of the parameter that it replaces; its own does not even count before a gap.
    const first = arg.flags[0]!;
    arg.flags[0] = first & ~TokenFlag.space;
    while (this.next()) out.push(this.spelling, this.place, this.expansion, this.flags);
    arg.flags[0] = first;
    out.trailingSpace = this.#pendingSpace;
    out.trailingGap = this.#gap !== 0;
    // Given up, it left contexts behind.
    while (this.#macro[this.#depth - 1] !== BARRIER) this.#pop();
    this.#depth--;
    this.#nesting--;
    [this.#prevent, this.#collecting, this.#pendingSpace, this.#gap] = saved;
  }

  /** Can expansion change this argument at all? Most consist of names that are no macros. */
  isInert(arg: TokenList): boolean {
    for (let i = 0; i < arg.length; i++) {
      const s = arg.spelling[i]!;
      if (s < FIRST_IDENTIFIER || (arg.flags[i]! & TokenFlag.painted) !== 0) continue;
      if (s >= FIRST_FREE_SPELLING && this.space.spellings.kind(s) !== TokenKind.Identifier) continue;
      if (this.#state.read(s) !== 0) return false;
    }
    return true;
  }

  #enterBuiltin(macro: MacroDefinition): number {
    const { place, expansion, flags } = this;
    const argument: number[] = [];
    if (macro.functionLike) {
      if (!this.#takeParenthesis()) return PLAIN;
      // Macros in the operand are expanded (as in gcc).
      for (let depth = 0; this.next(); argument.push(this.spelling)) {
        if (this.spelling === P['(']) depth++;
        else if (this.spelling === P[')'] && depth-- === 0) break;
      }
    }
    return this.#replace(macro, place, expansion, flags, argument);
  }

  /** `_Pragma`: in an argument it waits until that is read again (as in gcc); macros in its operand are expanded. */
  #enterPragma(macro: MacroDefinition): number {
    const { place, expansion, flags } = this;
    if (!this.#takeParenthesis()) return PLAIN;
    const literal = this.next() ? this.spelling : 0;
    if (literal !== P[')']) while (this.next() && this.spelling !== P[')']);
    return this.#replace(macro, place, expansion, flags, [literal]);
  }

  #replace(macro: MacroDefinition, place: number, expansion: number, flags: number, argument: readonly number[]): number {
    const record = this.space.expansions.add(macro.id, place, expansion, BODY, 0);
    this.spelling = this.host.builtin(macro, place, expansion, argument);
    this.place = place;
    this.expansion = record;
    this.flags = flags | TokenFlag.fromMacro;
    return REPLACED;
  }

  #growDisabled(id: number): void {
    const grown = new Uint8Array(Math.max(id + 1, this.#disabled.length * 2));
    grown.set(this.#disabled);
    this.#disabled = grown;
  }
}

/** Ids below are punctuators. */
const FIRST_IDENTIFIER = P['%:%:'] + 1;
