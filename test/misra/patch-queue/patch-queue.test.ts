import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyHunks } from '../../../src/misra/patch-queue/apply.ts';
import { diffLines } from '../../../src/misra/patch-queue/diff.ts';
import { linesOf, textOf } from '../../../src/misra/patch-queue/lines.ts';
import { mergeLines } from '../../../src/misra/patch-queue/merge.ts';
import { backportPatch, rebaseQueue } from '../../../src/misra/patch-queue/queue.ts';
import { hunksBetween, parsePatch, writePatch } from '../../../src/misra/patch-queue/unified.ts';

const someLines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '}\n'), { maxLength: 40 });

describe('differences', () => {
  it('turn one text into the other', () => {
    fc.assert(
      fc.property(someLines, someLines, (a, b) => {
        const built: string[] = [];
        let at = 0;
        for (const e of diffLines(a, b)) {
          built.push(...a.slice(at, e.aStart), ...b.slice(e.bStart, e.bEnd));
          at = e.aEnd;
        }
        built.push(...a.slice(at));
        expect(built).toEqual(b);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('are smallest for a single change', () => {
    expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([{ aStart: 1, aEnd: 2, bStart: 1, bEnd: 2 }]);
    expect(diffLines(['a'], ['a'])).toEqual([]);
  });
});

describe('patches', () => {
  it('apply to what they were made from and survive writing and reading', () => {
    fc.assert(
      fc.property(someLines, someLines, (a, b) => {
        const hunks = hunksBetween(a, b);
        expect(applyHunks(a, hunks)).toEqual({ lines: b, conflicts: [], fuzzy: 0 });
        if (hunks.length === 0) return;
        const patch = {
          file: 'p',
          preamble: 'Subject: x\n\n',
          trailer: '-- \n2.39\n',
          changes: [{ oldPath: 'f.c', newPath: 'f.c', extended: [], binary: false, hunks }],
        };
        const back = parsePatch('p', writePatch(patch));
        expect(back.problems).toEqual([]);
        expect(writePatch(back.value)).toBe(writePatch(patch));
        expect(applyHunks(a, back.value.changes[0]!.hunks).lines).toEqual(b);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('keep files without a final newline', () => {
    const text = writePatch({
      file: 'p',
      preamble: '',
      trailer: '',
      changes: [
        { oldPath: 'f', newPath: 'f', extended: [], binary: false, hunks: hunksBetween(linesOf('a\nb'), linesOf('a\nc')) },
      ],
    });
    expect(text).toContain('\\ No newline at end of file');
    expect(textOf(applyHunks(linesOf('a\nb'), parsePatch('p', text).value.changes[0]!.hunks).lines)).toBe('a\nc');
  });

  it('find a hunk that moved, and one whose outer context changed', () => {
    const before = linesOf('1\n2\n3\n4\n5\n6\n7\n');
    const hunks = hunksBetween(before, linesOf('1\n2\n3\nX\n5\n6\n7\n'));
    expect(applyHunks(['new\n', ...before], hunks).conflicts).toEqual([]);
    const changed = applyHunks(linesOf('0\n2\n3\n4\n5\n6\n7\n'), hunks);
    expect([changed.conflicts.length, changed.fuzzy]).toEqual([0, 1]);
  });

  it('name the hunk that stands nowhere and why', () => {
    const hunks = hunksBetween(linesOf('a\nb\nc\n'), linesOf('a\nX\nc\n'));
    expect(applyHunks(linesOf('q\nr\n'), hunks).conflicts[0]?.why).toBe('the file has no line "b"');
  });

  it.each(['', 'Subject: nothing here\n', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n'])(
    'report damaged text %j',
    (text) => {
      expect(parsePatch('p', text).problems[0]).toMatchObject({ effect: 'incomplete', place: { file: 'p' } });
    },
  );
});

describe('merge', () => {
  it('takes both sides where they are apart and names where they meet', () => {
    const base = linesOf('a\nb\nc\nd\n');
    expect(textOf(mergeLines(base, linesOf('A\nb\nc\nd\n'), linesOf('a\nb\nc\nD\n')).lines)).toBe('A\nb\nc\nD\n');
    expect(mergeLines(base, linesOf('a\nX\nc\nd\n'), linesOf('a\nY\nc\nd\n')).conflicts).toEqual([{ baseFrom: 2, baseTo: 2 }]);
    expect(mergeLines(base, linesOf('a\nX\nc\nd\n'), linesOf('a\nX\nc\nd\n')).conflicts).toEqual([]);
  });

  it('with one unchanged side gives the other', () => {
    fc.assert(
      fc.property(someLines, someLines, (a, b) => {
        expect(mergeLines(a, a, b)).toEqual({ lines: b, conflicts: [] });
        expect(mergeLines(a, b, a)).toEqual({ lines: b, conflicts: [] });
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

/** A stand-in for a braces fix: `if X;` on one line gets braces on lines of their own. */
const fix = (_: string, text: string): string => text.replace(/^( *)if (\w+);$/gm, '$1if {\n$1    $2;\n$1}');
const tree = new Map([['f.c', 'int f()\n{\n    one;\n    if two;\n    three;\n    four;\n    five;\n    if six;\n}\n']]);
const ports = { read: (path: string) => tree.get(path), fix };

const patchOf = (name: string, before: string, after: string): string =>
  writePatch({
    file: name,
    preamble: `From: a\nSubject: ${name}\n\n---\n`,
    trailer: '-- \n2.39.5\n',
    changes: [
      {
        oldPath: 'f.c',
        newPath: 'f.c',
        extended: ['index 1..2 100644'],
        binary: false,
        hunks: hunksBetween(linesOf(before), linesOf(after)),
      },
    ],
  });

describe('a patch queue over a fix', () => {
  const u0 = tree.get('f.c')!;
  const u1 = u0.replace('if two;', 'if twice;');
  const u2 = u1.replace('five;', 'five;\n    if fifty;');

  it('is carried over, patch by patch, to the fixed tree', () => {
    const series = [patchOf('1.patch', u0, u1), patchOf('2.patch', u1, u2)].map((t, i) => parsePatch(`${i + 1}.patch`, t).value);
    const { patches, problems } = rebaseQueue(series, ports);
    expect(problems).toEqual([]);
    let now = linesOf(fix('', u0));
    for (const p of patches) {
      expect(p.patch.preamble).toContain('Subject:');
      const applied = applyHunks(now, parsePatch('x', writePatch(p.patch)).value.changes[0]!.hunks);
      expect(applied).toMatchObject({ conflicts: [], fuzzy: 0 });
      now = [...applied.lines];
    }
    expect(textOf(now)).toBe(fix('', u2));
  });

  it('names the hunk of a patch that does not apply and goes on without it', () => {
    const bad = parsePatch('bad.patch', patchOf('bad', u1.replace('one', 'uno'), u1.replace('one', 'eins'))).value;
    const { patches, problems } = rebaseQueue([bad, parsePatch('1.patch', patchOf('1', u0, u1)).value], ports);
    expect(patches).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'misra/patch-conflict', place: { file: 'bad.patch' } });
    expect(problems[0]?.message).toContain('hunk at line');
  });

  it('takes a patch on the fixed tree back to the unfixed one', () => {
    const f0 = fix('', u0);
    const made = parsePatch('b.patch', patchOf('b', f0, f0.replace('three;', '3;'))).value;
    const back = backportPatch(made, ports);
    expect(back.problems).toEqual([]);
    expect(textOf(applyHunks(linesOf(u0), back.patch.changes[0]!.hunks).lines)).toBe(u0.replace('three;', '3;'));
  });

  it('refuses to guess where the change and the fix meet', () => {
    const f0 = fix('', u0);
    const made = parsePatch('b.patch', patchOf('b', f0, f0.replace('        two;', '        too;\n        many;'))).value;
    expect(backportPatch(made, ports).problems[0]?.message).toContain('meet in the same lines');
  });
});
