/**
 * What a `switch` lacks at its end: the `break` of its last clause, and a `default` that says it does nothing. Only the end is
 * mended, where control leaves the `switch` anyway: a `break` between clauses would change what the program does. There is no
 * fix when a directive lies in the body, because another configuration may have the label already.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { Edit, Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import { endsWithBreak, type SwitchForm } from '../tree/switch-clauses.ts';
import type { FileView } from '../written/file-view.ts';
import { braceStyleOf, indentOf } from './brace-style.ts';
import { type WrittenStretch, writtenStretch } from './written-stretch.ts';

const LEAVES: ReadonlySet<string> = new Set(['break_statement', 'return_statement', 'continue_statement', 'goto_statement']);

/** `break;` behind the last clause, when control can reach its end. */
// [impl->dsn~misra-switch-fix~1]
export function lastBreakFix(subject: Subject, form: SwitchForm): Fix | undefined {
  const body = writtenStretch(subject, form.body);
  if (body === undefined || form.nested.length > 0 || !fallsOut(subject, form)) return undefined;
  const label = subject.syntax.firstToken(form.clauses.at(-1)!.labels[0]!);
  if (subject.syntax.isFromMacro(label)) return undefined;
  const { step } = braceStyleOf(body.file);
  const indent = indentOf(body.file, subject.syntax.arena.place[label]!) + step;
  return { kind: 'safe', title: 'End the last clause with break', edits: [beforeBrace(body, [`${indent}break;`], 0)] };
}

/** `default:` behind the last clause. */
export function defaultFix(subject: Subject, form: SwitchForm): Fix | undefined {
  const { syntax } = subject;
  const body = writtenStretch(subject, form.body);
  if (body === undefined || form.nested.length > 0 || form.clauses.length === 0) return undefined;
  const label = syntax.firstToken(form.clauses.at(-1)!.labels[0]!);
  if (syntax.isFromMacro(label)) return undefined;
  const { step } = braceStyleOf(body.file);
  const indent = indentOf(body.file, syntax.arena.place[label]!);
  const lines = [`${indent}default:`, `${indent}${step}/* Other values: nothing to do. */`, `${indent}${step}break;`];
  return { kind: 'safe', title: 'Add a default that does nothing', edits: [beforeBrace(body, lines, 1)] };
}

/** The end of the last clause is written as something that control can run through, and is no `break`. */
export function fallsOut(subject: Subject, form: SwitchForm): boolean {
  const items = form.clauses.at(-1)?.items ?? [];
  const last = items.at(-1);
  if (last === undefined || endsWithBreak(subject.syntax, items)) return false;
  return !leaves(subject, last);
}

function leaves(subject: Subject, statement: Node): boolean {
  const { syntax } = subject;
  if (LEAVES.has(syntax.kindName(statement))) return true;
  if (syntax.is(statement, 'compound_statement')) {
    const last = syntax.children(statement).at(-1);
    return last !== undefined && leaves(subject, last);
  }
  const call = syntax.is(statement, 'expression_statement') ? syntax.firstChild(statement) : 0;
  return call !== 0 && syntax.is(call, 'call_expression') && subject.neverReturns(call);
}

/** Lines of their own before the `}` of the body. */
function beforeBrace({ file, end }: WrittenStretch, lines: readonly string[], rank: number): Edit {
  const brace = end - 1;
  const start = lineStart(file, brace);
  const { newline } = braceStyleOf(file);
  const before = file.text.slice(start - file.base, brace - file.base);
  const text = lines.map((line) => `${line}${newline}`).join('');
  if (/^[ \t]*$/.test(before)) return { loc: start, length: 0, text, rank };
  const blanks = /[ \t]*$/.exec(before)![0].length;
  return { loc: brace - blanks, length: blanks, text: `${newline}${text}${indentOf(file, brace)}`, rank };
}

function lineStart(file: FileView, loc: number): number {
  let at = loc - file.base;
  while (at > 0 && file.text[at - 1] !== '\n' && file.text[at - 1] !== '\r') at--;
  return file.base + at;
}
