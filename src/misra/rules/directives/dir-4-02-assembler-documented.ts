/**
 * Directive 4.2: assembler without a comment. What a comment says is for a reviewer; that none stands there is for a machine:
 * not before the statement, not at its end, not among its operands, and not before the function or macro that wraps it.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { FileView } from '../../written/file-view.ts';

export const dir4_2 = defineRule({
  id: 'dir-4.2',
  extent: 'partial',
  *check(subject) {
    const { syntax, files } = subject;
    const commented = new Map<FileView, ReadonlySet<number>>();
    // A comment before a run of statements of assembler explains all of them.
    let explained = 0;
    for (const node of syntax.all('gnu_asm_expression')) {
      const statement = syntax.parent(node);
      const token = syntax.firstToken(node);
      if (!syntax.is(statement, 'expression_statement') || syntax.isFromMacro(token)) continue;
      const place = syntax.arena.place[token]!;
      const file = files.find((f) => place >= f.base && place < f.base + f.size);
      if (file === undefined) continue;
      const lines = commented.get(file) ?? linesWithComments(file);
      commented.set(file, lines);
      const inRun = explained !== 0 && syntax.nextSibling(explained) === statement;
      if (inRun || isExplained(subject, file, lines, node)) explained = statement;
      else yield matchNode(syntax, node, 'No comment says what this assembler does');
    }
  },
});

/** Lines that a comment of some words covers; one word or a rule of dashes explains nothing. */
function linesWithComments(file: FileView): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { loc, text } of file.comments) {
    if ((text.match(/[A-Za-z]{2,}/g)?.length ?? 0) < 3) continue;
    const first = file.lineOf(loc);
    for (let l = first; l <= first + (text.match(/\n/g)?.length ?? 0); l++) lines.add(l);
  }
  return lines;
}

function isExplained({ syntax }: Subject, file: FileView, lines: ReadonlySet<number>, node: Node): boolean {
  const { place } = syntax.arena;
  const lineOf = (n: Node): number => file.lineOf(place[syntax.firstToken(n)]!);
  const first = lineOf(node);
  const last = file.lineOf(place[syntax.lastToken(node)]!);
  for (let l = first - 1; l <= last; l++) if (lines.has(l)) return true;
  const fn = syntax.functionOf(node);
  if (fn === 0) return false;
  const start = lineOf(fn);
  return lines.has(start - 1) || lines.has(start);
}
