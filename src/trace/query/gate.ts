/**
 * Gates: rules over the graph in the filter language. `asil>=C => verified>=L3` demands the right side of every item that meets
 * the left; `no suspect` demands that no item meets it. A rule whose left side meets no item has judged nothing and is never green.
 */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { idText, placeOf } from '../item.ts';
import { type QueryContext, runQuery } from './query.ts';

const SHOWN = 20;

// [impl->dsn~trace-gates~1]
export function gateProblems(context: QueryContext, rules: readonly string[]): Diagnostic[] {
  return rules.flatMap((rule) => oneGate(context, rule));
}

function oneGate(context: QueryContext, rule: string): Diagnostic[] {
  const { graph } = context.run;
  const none = /^\s*no\s+(.+)$/s.exec(rule);
  const [left, right] = none === null ? sides(rule) : ['true', `not (${none[1]})`];
  if (right === undefined) {
    const message = `the gate '${rule}' has neither '=>' nor 'no'`;
    return [{ code: 'trace/gate', severity: 'error', effect: 'usage', message, cure: "Write 'A => B' or 'no A'." }];
  }
  const asked = runQuery(context, left!);
  const met = runQuery(context, right);
  const wrong = [...asked.problems, ...met.problems];
  if (wrong.length > 0) return wrong.map((p) => ({ ...p, message: `gate '${rule}': ${p.message}` }));
  if (asked.value.length === 0) {
    const message = `the gate '${rule}' judged nothing: no item meets '${left!.trim()}'`;
    const cure = 'Check the left side; a gate without items is never green.';
    return [{ code: 'trace/empty-gate', severity: 'error', effect: 'incomplete', message, cure }];
  }
  const good = new Set(met.value);
  const failing = asked.value.filter((i) => !good.has(i));
  const share = `${asked.value.length - failing.length} of ${asked.value.length} items meet it`;
  return failing.slice(0, SHOWN).map((i, k) => ({
    code: 'trace/gate',
    severity: 'error',
    effect: 'policy',
    message: `${idText(graph.items[i]!)} fails the gate '${rule}'`,
    place: placeOf(graph.items[i]!),
    ...(k === 0 ? { cause: failing.length > SHOWN ? `${share}; the first ${SHOWN} are listed` : share } : {}),
    cure: 'assay show and assay trace --explain say what is missing.',
  }));
}

/** The two sides of the first `=>` outside quotes; `>=` is an operator. */
function sides(rule: string): [string, string | undefined] {
  const bare = rule.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (t) => ' '.repeat(t.length));
  const at = bare.indexOf('=>');
  return at < 0 ? [rule, undefined] : [rule.slice(0, at), rule.slice(at + 2)];
}
