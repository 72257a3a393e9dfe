/** Parses preprocessed text for tests. */
import { type Declaration, Intake } from '../../../src/c/parse/intake.ts';
import { type Dialect, GNU17 } from '../../../src/c/parse/roles.ts';
import { Syntax } from '../../../src/c/tree/syntax.ts';
import { lexText, newSpace } from '../lex-text.ts';

export function parseText(text: string, dialect: Dialect = GNU17): Syntax {
  const space = newSpace();
  const intake = new Intake(space);
  intake.addUnit(lexText(space, 'test.c', text), 0, dialect);
  return new Syntax(space, intake.arena, intake.declarations);
}

export function faults(syntax: Syntax): string[] {
  return syntax.declarations.filter((d: Declaration) => d.fault !== undefined).map((d) => d.fault!.message);
}
