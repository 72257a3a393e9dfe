/**
 * Re-bases a downstream queue over a fix. With U0 the unfixed tree and Ui = Pi applied to Ui-1, the new patch Pi' is the
 * difference between fix(Ui-1) and fix(Ui): the fix is applied to both sides of every patch, so a patch that does not
 * touch fixed lines stays as it is and one that does is carried over without a conflict. Nothing here knows which fix it is.
 */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { compareText } from '../../base/diagnostic.ts';
import { applyHunks } from './apply.ts';
import { linesOf, textOf } from './lines.ts';
import { mergeLines } from './merge.ts';
import { type FileChange, hunksBetween, type Patch } from './unified.ts';

export interface QueuePorts {
  /** Text of a file of the tree the queue starts from; undefined when there is none. */
  read(path: string): string | undefined;
  /**
   * The fix on one file: idempotent, and the identity on files it does not handle. `queue`: the other files as the patches
   * so far leave them, where they differ from the tree (undefined: deleted). The same text always has the same fix.
   */
  fix(path: string, text: string, queue?: ReadonlyMap<string, string | undefined>): string;
}

export interface RebasedPatch {
  readonly patch: Patch;
  /** Files on both sides of the patch after the fix, for whoever proves that the object code is the same. */
  readonly results: ReadonlyMap<string, { readonly unfixed: string; readonly fixed: string }>;
}

export interface RebasedQueue {
  readonly patches: readonly RebasedPatch[];
  readonly problems: readonly Diagnostic[];
}

/** The series against the fixed tree. A patch with a conflict is left out, named, and the following ones go on without it. */
export function rebaseQueue(series: readonly Patch[], ports: QueuePorts): RebasedQueue {
  const tree = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => (tree.has(path) ? tree.get(path) : ports.read(path));
  const problems: Diagnostic[] = [];
  const patches: RebasedPatch[] = [];
  for (const patch of series) {
    const step = applyPatch(patch, read);
    problems.push(...step.problems);
    if (step.problems.some((p) => p.severity === 'error')) continue;
    const queue = new Map([...tree, ...step.after]);
    const fixing: QueuePorts = { ...ports, fix: (path, text) => ports.fix(path, text, queue) };
    const changes = patch.changes.map((change) => rebaseChange(change, read, step.after, fixing));
    const results = new Map<string, { unfixed: string; fixed: string }>();
    for (const [path, text] of step.after) {
      tree.set(path, text);
      if (text !== undefined) results.set(path, { unfixed: text, fixed: fixing.fix(path, text) });
    }
    patches.push({ patch: { ...patch, changes: changes.filter((c): c is FileChange => c !== undefined) }, results });
  }
  return { patches, problems };
}

interface Step {
  /** Every touched path with its text after the patch; undefined when the patch deletes it. */
  readonly after: ReadonlyMap<string, string | undefined>;
  readonly problems: readonly Diagnostic[];
}

function applyPatch(patch: Patch, read: (path: string) => string | undefined): Step {
  const after = new Map<string, string | undefined>();
  const problems: Diagnostic[] = [];
  for (const change of patch.changes) {
    if (change.binary) continue;
    const before = change.oldPath === undefined ? '' : (after.get(change.oldPath) ?? read(change.oldPath));
    if (before === undefined) {
      problems.push(conflict(patch, change.hunks[0]?.line ?? 1, `${change.oldPath} is not in the tree`));
      continue;
    }
    const applied = applyHunks(linesOf(before), change.hunks);
    for (const c of applied.conflicts) {
      problems.push(
        conflict(patch, c.hunk.line, `${change.oldPath ?? change.newPath}, hunk at line ${c.hunk.oldStart}: ${c.why}`),
      );
    }
    if (change.oldPath !== undefined && change.oldPath !== change.newPath) after.set(change.oldPath, undefined);
    if (change.newPath !== undefined) after.set(change.newPath, textOf(applied.lines));
  }
  return { after, problems };
}

function rebaseChange(
  change: FileChange,
  read: (path: string) => string | undefined,
  after: ReadonlyMap<string, string | undefined>,
  ports: QueuePorts,
): FileChange | undefined {
  if (change.binary) return change;
  const { oldPath, newPath } = change;
  const before = oldPath === undefined ? '' : ports.fix(oldPath, read(oldPath) ?? '');
  const text = newPath === undefined ? undefined : after.get(newPath);
  const then = newPath === undefined || text === undefined ? '' : ports.fix(newPath, text);
  const hunks = hunksBetween(linesOf(before), linesOf(then));
  const renamed = oldPath !== newPath || change.extended.some((l) => !l.startsWith('index '));
  return hunks.length === 0 && !renamed ? undefined : { ...change, hunks };
}

function conflict(patch: Patch, line: number, why: string, tree = 'unfixed'): Diagnostic {
  return {
    code: 'misra/patch-conflict',
    severity: 'error',
    effect: 'policy',
    message: `${patch.file} does not apply to the ${tree} tree: ${why}`,
    place: { file: patch.file, line: Math.max(1, line), column: 1 },
    cure: 'Refresh the patch against the tree the queue starts from, or leave it out of the series.',
  };
}

/**
 * Takes a patch made on the fixed tree back to the unfixed one: the three-way merge of the fixed file (base), the unfixed
 * file and the patched file, accepted only when fixing the result gives the patched file again.
 */
export function backportPatch(
  patch: Patch,
  ports: QueuePorts,
): { readonly patch: Patch; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const changes: FileChange[] = [];
  for (const change of [...patch.changes].sort((a, b) => compareText(a.newPath ?? '', b.newPath ?? ''))) {
    if (change.binary || change.oldPath === undefined) {
      changes.push(change);
      continue;
    }
    const unfixed = ports.read(change.oldPath);
    if (unfixed === undefined) {
      problems.push(conflict(patch, change.hunks[0]?.line ?? 1, `${change.oldPath} is not in the tree`, 'fixed'));
      continue;
    }
    const fixed = ports.fix(change.oldPath, unfixed);
    const applied = applyHunks(linesOf(fixed), change.hunks);
    if (change.newPath === undefined) {
      for (const c of applied.conflicts) problems.push(conflict(patch, c.hunk.line, `${change.oldPath}: ${c.why}`, 'fixed'));
      changes.push({ ...change, hunks: hunksBetween(linesOf(unfixed), []) });
      continue;
    }
    const merged = mergeLines(linesOf(fixed), linesOf(unfixed), applied.lines);
    const back = textOf(merged.lines);
    const faithful = ports.fix(change.newPath, back) === textOf(applied.lines);
    for (const c of applied.conflicts)
      problems.push(conflict(patch, c.hunk.line, `${change.oldPath}, hunk at line ${c.hunk.oldStart}: ${c.why}`, 'fixed'));
    if (applied.conflicts.length === 0 && !faithful) {
      const where = merged.conflicts[0] === undefined ? '' : ` near line ${merged.conflicts[0].baseFrom} of the fixed file`;
      problems.push({
        ...conflict(patch, change.hunks[0]?.line ?? 1, ''),
        message: `${patch.file} cannot be taken back: in ${change.oldPath} the change and the fix meet in the same lines${where}`,
        cure: 'Make this change by hand on the unfixed tree.',
      });
    }
    changes.push({ ...change, hunks: hunksBetween(linesOf(unfixed), linesOf(back)) });
  }
  return { patch: { ...patch, changes }, problems };
}
