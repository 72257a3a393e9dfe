/** Semantics of preprocessed text for tests. */
import { Intake } from '../../../src/c/parse/intake.ts';
import { type Dialect, GNU17 } from '../../../src/c/parse/roles.ts';
import { Syntax } from '../../../src/c/tree/syntax.ts';
import { Semantics } from '../../../src/c/types/semantics.ts';
import { TARGETS, type Target } from '../../../src/c/types/target.ts';
import { lexText, newSpace } from '../lex-text.ts';

export function semanticsOf(
  texts: string | readonly string[],
  target: Target = TARGETS.arm64,
  dialect: Dialect = GNU17,
): Semantics {
  const space = newSpace();
  const intake = new Intake(space);
  const units = (typeof texts === 'string' ? [texts] : texts).map((text, i) => ({
    target,
    c23: dialect.standard >= 2023,
    declarations: intake.addUnit(lexText(space, `unit${i}.c`, text), i, dialect).ids,
  }));
  return new Semantics(new Syntax(space, intake.arena, intake.declarations), units);
}
