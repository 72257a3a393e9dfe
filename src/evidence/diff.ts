/** What changed between two packs, in the terms of the verdict: open points gone, new and kept; claims; fact files. */
import { compareText } from '../base/diagnostic.ts';
import type { Manifest } from './manifest.ts';
import type { OpenPoint } from './open-point.ts';
import type { Claim, Verdict, VerdictWord } from './verdict.ts';

export interface PackSide {
  readonly manifest: Manifest;
  readonly verdict: Verdict;
}

export interface PackDiff {
  readonly schema: 'assay/pack-diff/1';
  readonly verdict: { readonly before: VerdictWord; readonly after: VerdictWord };
  readonly claims: readonly { readonly id: string; readonly before: Claim['measured']; readonly after: Claim['measured'] }[];
  readonly fixed: readonly OpenPoint[];
  readonly added: readonly OpenPoint[];
  readonly kept: number;
  readonly facts: readonly { readonly path: string; readonly change: 'added' | 'removed' | 'changed' }[];
}

// [impl->dsn~pack-diff~1]
export function diffPacks(before: PackSide, after: PackSide): PackDiff {
  const old = keyed(before.verdict.openPoints);
  const now = keyed(after.verdict.openPoints);
  return {
    schema: 'assay/pack-diff/1',
    verdict: { before: before.verdict.verdict, after: after.verdict.verdict },
    claims: after.verdict.claims.flatMap((claim) => {
      const was = before.verdict.claims.find((c) => c.id === claim.id);
      if (was === undefined || was.measured.en === claim.measured.en) return [];
      return [{ id: claim.id, before: was.measured, after: claim.measured }];
    }),
    fixed: [...old].filter(([key]) => !now.has(key)).map(([, p]) => p),
    added: [...now].filter(([key]) => !old.has(key)).map(([, p]) => p),
    kept: [...now.keys()].filter((key) => old.has(key)).length,
    facts: factChanges(before.manifest, after.manifest),
  };
}

/** The number of an open point changes with its neighbours; rule, subject and text do not. */
function keyed(points: readonly OpenPoint[]): Map<string, OpenPoint> {
  return new Map(points.map((p) => [JSON.stringify([p.rule, p.subject, p.text.en]), p]));
}

function factChanges(before: Manifest, after: Manifest): PackDiff['facts'] {
  const facts = (m: Manifest): Map<string, string> =>
    new Map(m.files.filter((f) => f.role === 'facts').map((f) => [f.path, f.sha256]));
  const [old, now] = [facts(before), facts(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  return paths
    .filter((p) => old.get(p) !== now.get(p))
    .map((path) => ({ path, change: !old.has(path) ? 'added' : !now.has(path) ? 'removed' : 'changed' }));
}
