/**
 * Argument substitution (6.10.3.1): builds the list that a function-like macro is replaced by, with `#` done, and `##` left
 * as marks (`Inner.pasteLeft`) for the moment when the list is read. Placemarkers never become tokens: the state of the
 * `##` chain says whether its left side is empty.
 */
// [impl->dsn~c-macro-expansion~1]
import type { MacroDefinition } from '../lex/macro-table.ts';
import { P, type SpellingTable } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import type { CompiledMacro } from './compiled-macro.ts';
import type { ExpansionBudget } from './expansion-budget.ts';
import { type Paster, spelledLength, stringify } from './paste.ts';
import { Inner, type TokenList, type TokenListPool } from './token-list.ts';

/** What substitution needs of the expander. */
export interface ArgumentExpander {
  readonly space: { readonly spellings: SpellingTable };
  readonly pool: TokenListPool;
  readonly paster: Paster;
  /** Can expansion change this argument at all? */
  isInert(arg: TokenList): boolean;
  readonly budget: ExpansionBudget;
  /** Appends the fully expanded argument to `out`. */
  expandArgument(arg: TokenList, out: TokenList): void;
}

export interface Invocation {
  readonly macro: MacroDefinition;
  readonly compiled: CompiledMacro;
  readonly args: readonly TokenList[];
  /** The variable argument was left out entirely (not merely empty): `, ## __VA_ARGS__` drops its comma. */
  readonly omitted: boolean;
  /** Expansion record of the replacement list. */
  readonly record: number;
  /** Flags of every token of the replacement list. */
  readonly extra: number;
}

export function substitute(expander: ArgumentExpander, call: Invocation, out: TokenList): void {
  const work = new Substitution(expander, call);
  work.range(0, call.compiled.length, out);
  work.release(out);
}

class Substitution {
  readonly #expander: ArgumentExpander;
  readonly #call: Invocation;
  readonly #expanded: (TokenList | undefined)[] = [];
  /** White space of an element that produced nothing, for the next token. */
  #space = 0;
  /** `Inner.afterGap` when such an element stands before the first token. */
  #gap = 0;
  /** The last token put out ends the expansion of a macro (gcc pastes nothing to it from behind a `__VA_OPT__`). */
  #afterMacro = false;

  constructor(expander: ArgumentExpander, call: Invocation) {
    this.#expander = expander;
    this.#call = call;
  }

  release(out: TokenList): void {
    out.trailingSpace = this.#space;
    this.#expanded.forEach((list, i) => {
      if (list !== undefined && list !== this.#call.args[i]) this.#expander.pool.give(list);
    });
  }

  /** Emits elements `from … to - 1`, and says whether the first and the last `##` chain came out empty (placemarkers). */
  range(from: number, to: number, out: TokenList): { startsEmpty: boolean; endsEmpty: boolean } {
    const { compiled } = this.#call;
    /** Does the element before have `##` behind it, and did its chain yield a token so far? */
    let joined = false;
    let leftEmpty = true;
    let startsEmpty = false;
    let chains = 0;
    for (let i = from; i < to; i++) {
      const flags = compiled.flags[i]!;
      const before = out.length;
      let pastes = (flags & Inner.pasteLeft) !== 0;
      const end = compiled.optionalEnd[i]!;
      if (end > 0) {
        pastes = (compiled.flags[end]! & Inner.pasteLeft) !== 0;
        const inner = this.#optional(i, end, joined && !leftEmpty, flags, out);
        i = end;
        if (inner.endsEmpty && out.length > before) {
          // Its last chain is a placemarker: what follows `##` stands alone.
          this.#mark(out, false);
          leftEmpty = true;
          joined = pastes;
          continue;
        }
      } else if ((flags & Inner.stringify) !== 0) this.#string(i, flags, out);
      else if (compiled.parameter[i]! >= 0) this.#parameter(i, joined, pastes, flags, joined && !leftEmpty, out);
      else if (joined && leftEmpty)
        this.#push(
          compiled.spelling[i]!,
          compiled.place[i]!,
          this.#call.record,
          (flags & ~TokenFlag.space) | this.#call.extra,
          out,
        );
      else this.#push(compiled.spelling[i]!, compiled.place[i]!, this.#call.record, flags | this.#call.extra, out);
      const empty = out.length <= before;
      if (empty && !pastes) this.#gap = Inner.afterGap;
      else if (!empty && this.#gap !== 0) {
        out.flags[before]! |= this.#gap;
        this.#gap = 0;
      }
      if (joined && empty && !leftEmpty && out.length > 0) this.#mark(out, pastes);
      else if (!empty) this.#mark(out, pastes);
      leftEmpty = empty && (!joined || leftEmpty);
      joined = pastes;
      if (!joined) {
        if (chains++ === 0) startsEmpty = leftEmpty;
      }
    }
    return { startsEmpty, endsEmpty: leftEmpty };
  }

  /** Sets or clears `##` behind the last token. */
  #mark(out: TokenList, pastes: boolean): void {
    const last = out.length - 1;
    if (pastes) out.flags[last]! |= Inner.pasteLeft;
    else out.flags[last]! &= ~Inner.pasteLeft;
  }

  #push(spelling: number, place: number, expansion: number, flags: number, out: TokenList): void {
    out.push(spelling, place, expansion, (flags & ~(Inner.pasteLeft | Inner.stringify)) | this.#space);
    this.#space = 0;
    this.#afterMacro = false;
  }

  #parameter(i: number, joined: boolean, pastes: boolean, flags: number, glued: boolean, out: TokenList): void {
    const { compiled, macro, args, omitted } = this.#call;
    const index = compiled.parameter[i]!;
    const rest = macro.variadic && index === macro.parameters.length - 1;
    const comma = joined && rest && i > 0 && compiled.spelling[i - 1] === P[','] && out.length > 0;
    if (comma && omitted) {
      out.length--;
      return;
    }
    if (comma) out.flags[out.length - 1]! &= ~Inner.pasteLeft;
    const arg = args[index];
    if (arg === undefined || arg.length === 0) {
      if (!joined) this.#space |= flags & TokenFlag.space;
      return;
    }
    const list = joined || pastes ? arg : this.#expandedArgument(index);
    // Behind `##` with an empty left side, the white space is that of the left side.
    this.#copy(list, glued || comma, joined ? flags & ~TokenFlag.space : flags, out);
  }

  /** An argument's tokens; the first one stands where the parameter stood and has its white space. */
  #copy(list: TokenList, joined: boolean, flags: number, out: TokenList): void {
    const at = out.length;
    if (!this.#expander.budget.spend(list.length)) return;
    for (let i = 0; i < list.length; i++)
      out.push(list.spelling[i]!, list.place[i]!, list.expansion[i]!, list.flags[i]! & ~Inner.afterGap);
    if (list.length === 0) {
      this.#space |= (flags & TokenFlag.space) | list.trailingSpace;
      return;
    }
    if (!joined) {
      const own = (list.flags[0]! & Inner.afterGap) !== 0 ? list.flags[0]! & TokenFlag.space : 0;
      out.flags[at] = (out.flags[at]! & ~(TokenFlag.space | TokenFlag.lineStart)) | (flags & TokenFlag.space) | this.#space | own;
      // The gap stays known when this is the first token of the whole list: its white space may be settled once more.
      if (at === 0) out.flags[at]! |= list.flags[0]! & Inner.afterGap;
    }
    this.#space = list.trailingSpace;
    this.#afterMacro = list.trailingGap;
  }

  #expandedArgument(index: number): TokenList {
    const known = this.#expanded[index];
    if (known !== undefined) return known;
    const arg = this.#call.args[index]!;
    let list = arg;
    if (!this.#expander.isInert(arg)) {
      list = this.#expander.pool.take();
      this.#expander.expandArgument(arg, list);
    }
    this.#expanded[index] = list;
    return list;
  }

  #string(i: number, flags: number, out: TokenList): void {
    const { compiled, args, record, extra } = this.#call;
    const arg = args[compiled.parameter[i]!];
    this.#emitString(arg, arg === undefined ? 0 : arg.length, 0, compiled.place[i]!, record, flags | extra, out);
  }

  #emitString(
    list: TokenList | undefined,
    to: number,
    from: number,
    place: number,
    record: number,
    flags: number,
    out: TokenList,
  ): void {
    const { spellings } = this.#expander.space;
    const length = list === undefined ? 0 : spelledLength(spellings, list, from, to);
    const text = list === undefined || !this.#expander.budget.spendText(length) ? '""' : stringify(spellings, list, from, to);
    const some = list !== undefined && to > from;
    const at = some ? list.place[from]! : place;
    const expansion = some ? list.expansion[from]! : record;
    this.#push(spellings.intern(text), at, expansion, flags | TokenFlag.stringised, out);
  }

  /** `__VA_OPT__( … )`: its contents when the variable argument expands to something, otherwise nothing. */
  #optional(start: number, end: number, joined: boolean, flags: number, out: TokenList): { endsEmpty: boolean } {
    const { args, macro, compiled, record, extra } = this.#call;
    const index = macro.parameters.length - 1;
    const rest = args[index];
    const present = rest !== undefined && rest.length > 0 && this.#expandedArgument(index).length > 0;
    const string = (flags & Inner.stringify) !== 0;
    const inner = this.#expander.pool.take();
    let edges = { startsEmpty: true, endsEmpty: true };
    if (present) {
      edges = this.range(start + 2, end, inner);
      if (string) this.#pasteInside(inner);
    }
    if (string) this.#emitString(inner, inner.length, 0, compiled.place[start]!, record, (flags & TokenFlag.space) | extra, out);
    else {
      const at = out.length;
      if (joined && edges.startsEmpty && inner.length > 0) this.#mark(out, false);
      for (let i = 0; i < inner.length; i++) out.push(inner.spelling[i]!, inner.place[i]!, inner.expansion[i]!, inner.flags[i]!);
      if (inner.length > 0 && !joined)
        out.flags[at] = (out.flags[at]! & ~TokenFlag.space) | (flags & TokenFlag.space) | this.#space;
      if (inner.length > 0) this.#space = 0;
      else if (!joined) this.#space |= flags & TokenFlag.space;
    }
    this.#expander.pool.give(inner);
    return { endsEmpty: (edges.endsEmpty || this.#afterMacro) && !string };
  }

  /** Performs the marked pastes of a list in place, because `#` wants the finished tokens. */
  #pasteInside(list: TokenList): void {
    let to = 0;
    for (let i = 0; i < list.length; i++) {
      const joins = to > 0 && (list.flags[to - 1]! & Inner.pasteLeft) !== 0;
      const made = joins ? this.#expander.paster.paste(list.spelling[to - 1]!, list.spelling[i]!) : -1;
      if (made >= 0) {
        list.spelling[to - 1] = made;
        list.flags[to - 1] = (list.flags[to - 1]! & ~Inner.pasteLeft) | (list.flags[i]! & Inner.pasteLeft);
        continue;
      }
      list.spelling[to] = list.spelling[i]!;
      list.place[to] = list.place[i]!;
      list.expansion[to] = list.expansion[i]!;
      list.flags[to] = list.flags[i]!;
      to++;
    }
    list.length = to;
  }
}
