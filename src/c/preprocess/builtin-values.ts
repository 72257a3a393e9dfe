/** What the built-in macros stand for at a place of a unit. */
import type { MacroDefinition } from '../lex/macro-table.ts';
import type { Loc } from '../lex/source-files.ts';
import { TokenKind } from '../lex/spellings.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import { hasAttribute, hasBuiltin, hasCAttribute, hasFeature, type PseudoNames } from './builtins.ts';
import type { Expander } from './expander.ts';
import type { Frame } from './frame.ts';
import type { MacroState } from './macro-state.ts';

/** What the values depend on. */
export interface BuiltinContext {
  readonly space: TokenSpace;
  readonly state: MacroState;
  readonly pseudo: PseudoNames;
  readonly expander: Expander;
  /** The file that is being read. */
  frame(): Frame;
  filePrefixes(): readonly (readonly [string, string])[];
  /** Carries out `_Pragma`; the spelling of its token, or 0. */
  pragma(literal: string, place: Loc): number;
}

export class BuiltinValues {
  readonly #context: BuiltinContext;

  constructor(context: BuiltinContext) {
    this.#context = context;
  }

  /** The string literal that `__FILE__` stands for. */
  file(path: string): number {
    const map = this.#context.filePrefixes().findLast(([old]) => path.startsWith(old));
    return this.#context.space.spellings.intern(quoted(map === undefined ? path : map[1] + path.slice(map[0].length)));
  }

  /** Spelling id of a built-in macro's value. */
  value(macro: MacroDefinition, place: Loc, expansion: number, argument: readonly number[]): number {
    const { space, state, pseudo } = this.#context;
    const { spellings } = space;
    const word = argument.map((id) => spellings.text(id)).join('');
    switch (macro.builtin) {
      case '__LINE__':
        return spellings.intern(String(this.#lineOf(place, expansion)));
      case '__FILE__':
        return this.#context.frame().shifted ? this.file(this.#context.frame().presumedName) : state.read(pseudo.file);
      case '__FILE_NAME__':
        return spellings.intern(spellings.text(state.read(pseudo.file)).replace(/^".*\//, '"'));
      case '__BASE_FILE__':
        return state.read(pseudo.baseFile);
      case '__INCLUDE_LEVEL__':
        return spellings.intern(String(state.read(pseudo.level)));
      case '__COUNTER__': {
        const count = state.read(pseudo.counter);
        state.write(pseudo.counter, count + 1);
        return spellings.intern(String(count));
      }
      case '__DATE__':
        return state.read(pseudo.date);
      case '__TIME__':
        return state.read(pseudo.time);
      case '_Pragma':
        return this.#context.pragma(word, place);
      case '__has_builtin':
        return spellings.intern(hasBuiltin(word));
      case '__has_c_attribute':
        return spellings.intern(hasCAttribute(word));
      case '__has_feature':
      case '__has_extension':
        return spellings.intern(hasFeature(word));
      case '__is_identifier':
        return spellings.intern(spellings.kind(argument[0] ?? 0) === TokenKind.Keyword ? '0' : '1');
      case '__has_declspec_attribute':
      case '__has_warning':
      case '__has_constexpr_builtin':
      case '__building_module':
      case '__is_target_arch':
      case '__is_target_os':
      case '__is_target_vendor':
      case '__is_target_environment':
        return spellings.intern('0');
      case '__has_cpp_attribute':
      case '__has_attribute':
        return spellings.intern(hasAttribute(word));
      default:
        return spellings.intern('"??? ??? ?? ??:??:?? ????"');
    }
  }

  /**
   * The line that `__LINE__` means, as gcc 12 answers it: that of the macro name in the file; but in an argument of a
   * function-like macro that is not passed yet, that of the token itself.
   */
  #lineOf(place: Loc, expansion: number): number {
    const { space, expander } = this.#context;
    const { expansions, files } = space;
    const shift = this.#context.frame().lineShift;
    if (!expander.inFunctionLike) return files.lineAt(expander.topPlace) + shift;
    let at = place;
    for (let from = expansion; from !== 0; ) {
      if (expander.isPassing(from)) from = expansions.priorOf(from);
      else {
        at = expansions.useOf(from);
        from = expansions.parentOf(from);
      }
    }
    return files.lineAt(at) + shift;
  }
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
