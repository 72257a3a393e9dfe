/** Directive 4.10: headers without a guard around all they hold, and guards that two headers share. */
import { compareText } from '../../../base/diagnostic.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { rawSpot, writtenSpot } from '../../engine/spot.ts';
import type { Conditional } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';

export const dir4_10 = defineRule({
  id: 'dir-4.10',
  extent: 'full',
  *check({ files }) {
    const owners = new Map<string, FileView>();
    // The file whose name comes first keeps the guard, whichever is read first.
    for (const file of [...files].sort((a, b) => compareText(a.name, b.name))) {
      if (!isHeader(file)) continue;
      const guard = guardOf(file);
      if (guard === undefined) yield* unguarded(file);
      else if (owners.has(guard.name))
        yield { at: rawSpot(file, guard.token), message: guardShared(guard.name, owners.get(guard.name)!.name) };
      else owners.set(guard.name, file);
    }
  },
});

export function isHeader(file: FileView): boolean {
  return file.header && /\.(?:h|hh|hpp)$/i.test(file.name);
}

/** A header without a guard, unless it is empty. */
export function* unguarded(file: FileView): Iterable<Match> {
  if (file.length === 0) return;
  const once = file.directives.some((d) => d.name === 'pragma' && d.first < d.end && file.word(d.first) === 'once');
  yield {
    at: writtenSpot(file.loc(0), 1),
    message: once
      ? 'This header relies on `#pragma once`, which is an extension'
      : 'This header has no include guard around all of its content',
  };
}

export function guardShared(guard: string, owner: string): string {
  return `The include guard \`${guard}\` is also that of ${owner}`;
}

/** The macro that guards a whole file: `#ifndef X`, `#define X`, …, `#endif`, and nothing outside. */
export function guardOf(file: FileView): { name: string; token: number } | undefined {
  const [open, define] = file.directives;
  if (open === undefined || define === undefined || open.hash !== 0) return undefined;
  const conditional = file.conditionals[0];
  if (conditional?.start !== open || conditional.end === undefined || conditional.end.end !== file.length) return undefined;
  if (open.name === 'ifdef') return errorGuardOf(file, conditional);
  if (conditional.middle.length > 0) return undefined;
  const token = testedName(file, open.name, open.first, open.end);
  if (token === undefined) return undefined;
  const name = file.word(token);
  const defined = file.directives.find((d) => d.define?.name === name);
  return defined !== undefined && defined.hash === open.end ? { name, token } : undefined;
}

/** The other form: `#ifdef X`, `#error`, `#else`, `#define X`, …, `#endif`. */
function errorGuardOf(file: FileView, { start, middle }: Conditional): { name: string; token: number } | undefined {
  const [, error, other, define] = file.directives;
  const name = start.first < start.end ? file.word(start.first) : '';
  if (error?.name !== 'error' || other === undefined || other !== middle[0] || other.name !== 'else') return undefined;
  return middle.length === 1 && define?.define?.name === name ? { name, token: start.first } : undefined;
}

function testedName(file: FileView, directive: string, first: number, end: number): number | undefined {
  if (directive === 'ifndef') return first < end && file.isName(first) ? first : undefined;
  if (directive !== 'if') return undefined;
  const words = Array.from({ length: end - first }, (_, i) => file.word(first + i));
  if (words[0] !== '!' || words[1] !== 'defined') return undefined;
  if (words.length === 3) return first + 2;
  return words.length === 5 && words[2] === '(' && words[4] === ')' ? first + 3 : undefined;
}
