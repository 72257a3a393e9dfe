/** Macro arguments that end as the text of a string, at once (`#x`) or through further macros: they are no expressions. */
import { hashOperator } from './directives.ts';
import type { FileView } from './file-view.ts';
import type { MacroUses, WrittenMacro } from './macro-uses.ts';

/** Macros that hand an argument on to others, one behind the other. */
const DEEPEST = 4;

/** Is a token of a replacement list part of an argument of which only the text is used? */
export function endsAsText(macros: MacroUses, macro: WrittenMacro, token: number, depth = 0): boolean {
  const { file, definition } = macro;
  let argument = 0;
  let open = 0;
  for (let t = token - 1; t > definition.bodyFirst; t--) {
    const word = file.word(t);
    if (word === ')') open++;
    else if (word === ',' && open === 0) argument++;
    else if (word === '(' && open > 0) open--;
    else if (word === '(') {
      const called = file.isName(t - 1) ? (macros.byName.get(file.word(t - 1)) ?? []) : [];
      if (called.length > 0) return called.every((m) => stringises(macros, m, argument, depth));
      argument = 0;
    }
  }
  return false;
}

function stringises(macros: MacroUses, macro: WrittenMacro, argument: number, depth: number): boolean {
  const { file, definition } = macro;
  const { functionLike, variadic, parameters } = definition;
  if (!functionLike || depth > DEEPEST) return false;
  const name = variadic && argument >= parameters.length ? '__VA_ARGS__' : parameters[argument];
  const uses = usesOf(file, macro, name);
  return uses.length > 0 && uses.every((t) => hashOperator(file, t - 1) === 1 || endsAsText(macros, macro, t, depth + 1));
}

function usesOf(file: FileView, { definition }: WrittenMacro, name: string | undefined): number[] {
  const uses: number[] = [];
  for (let t = definition.bodyFirst; t < definition.bodyEnd; t++) if (file.isName(t) && file.word(t) === name) uses.push(t);
  return uses;
}
