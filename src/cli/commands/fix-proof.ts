/** `--prove`: the compiler shows that fixes, and the patches of a re-based queue, leave the object code as it was. */
import { resolve } from 'node:path';
import { compareText, type Diagnostic } from '../../base/diagnostic.ts';
import type { FixedFile } from '../../misra/fix/apply-fixes.ts';
import { encodeLike } from '../../misra/fix/file-fixer.ts';
import { readersOf } from '../../misra/fix/readers.ts';
import type { RebasedPatch } from '../../misra/patch-queue/queue.ts';
import type { Invocation, OptionSpec } from '../command.ts';
import { shownPath } from '../host.ts';
import { createObjectProver, type ObjectProver, type UnitProof } from '../object-proof.ts';
import type { Inputs } from './scan-options.ts';

export const proveOption: OptionSpec = {
  name: '--prove',
  summary: 'compile every unit concerned before and after (-g0, __LINE__ constant); what changes its object is left out, exit 1',
};

/** Two compilers at a time: the machines this is made for have at least two cores. */
const LANES = 2;
const MAX_ROUNDS = 6;

export interface ProvenFixes {
  readonly kept: readonly FixedFile[];
  readonly problems: readonly Diagnostic[];
  /** What was proven, in a sentence. */
  readonly summary: string;
}

/** Leaves out the fixes of files that change an object or stop a unit from compiling. */
export function proveFixes({ host }: Invocation, inputs: Inputs, files: readonly FixedFile[]): ProvenFixes {
  const prover = createObjectProver(host, inputs.root, inputs.commands, LANES);
  if (prover === undefined) return { kept: [], problems: [cannot()], summary: 'Nothing was proven, so nothing is changed.' };
  try {
    return new FixProof(inputs, prover, readersOf(inputs.root, inputs.units, inputs.readFile)).run(files);
  } finally {
    prover.close();
  }
}

class FixProof {
  readonly #inputs: Inputs;
  readonly #prover: ObjectProver;
  readonly #readers: ReadonlyMap<string, readonly number[]>;

  constructor(inputs: Inputs, prover: ObjectProver, readers: ReadonlyMap<string, readonly number[]>) {
    this.#inputs = inputs;
    this.#prover = prover;
    this.#readers = readers;
  }

  run(files: readonly FixedFile[]): ProvenFixes {
    const problems: Diagnostic[] = [];
    let kept = files.filter((f) => this.#unitsOf(f).length > 0);
    for (const f of files) if (!kept.includes(f)) problems.push(withdrawn(f.file, 'no unit of the program reads it'));
    const all = [...new Set(kept.flatMap((f) => this.#unitsOf(f)))].sort((a, b) => a - b);
    let units = all;
    for (let round = 0; round < MAX_ROUNDS && units.length > 0; round++) {
      const texts = new Map(kept.map((f) => [f.file, this.#bytes(f)]));
      const bad = this.#prover.prove(units, new Map(), texts).filter((p) => p.verdict !== 'identical');
      if (bad.length === 0) break;
      const out = new Set(bad.flatMap((proof) => this.#suspects(proof, kept)));
      for (const f of kept) if (out.has(f.file)) problems.push(withdrawn(f.file, why(bad, this.#name, this.#unitsOf(f))));
      units = [...new Set(kept.filter((f) => out.has(f.file)).flatMap((f) => this.#unitsOf(f)))].sort((a, b) => a - b);
      kept = round === MAX_ROUNDS - 1 ? [] : kept.filter((f) => !out.has(f.file));
    }
    const summary = `${all.length} object${all.length === 1 ? '' : 's'} compared (-g0, __LINE__ constant): what is kept leaves all of them byte-identical.`;
    return { kept, problems: problems.sort((a, b) => compareText(a.message, b.message)), summary };
  }

  readonly #name = (unit: number): string => {
    const { units, root } = this.#inputs;
    return shownPath(root, units[unit]!.resolve(units[unit]!.mainFile));
  };

  #unitsOf(file: FixedFile): readonly number[] {
    return this.#readers.get(resolve(this.#inputs.root, file.file)) ?? [];
  }

  #bytes({ file, before, after }: FixedFile): Uint8Array {
    const old = Buffer.from(this.#inputs.readFile(resolve(this.#inputs.root, file)) ?? []);
    return Buffer.from(encodeLike(old, before, after), 'latin1');
  }

  /** The changed files that the compiler names; else the unit's own when it is changed; else every changed one it reads. */
  #suspects({ unit, said = '' }: UnitProof, kept: readonly FixedFile[]): string[] {
    const mine = kept.filter((f) => this.#unitsOf(f).includes(unit)).map((f) => f.file);
    const named = mine.filter((file) => file.split('/').some((_, i, parts) => said.includes(`${parts.slice(i).join('/')}:`)));
    if (named.length > 0) return named;
    const main = this.#name(unit);
    return mine.includes(main) ? [main] : mine;
  }
}

function why(bad: readonly UnitProof[], name: (unit: number) => string, units: readonly number[]): string {
  const first = bad.find((p) => units.includes(p.unit));
  if (first === undefined) return 'an object changes with it';
  if (first.verdict === 'different') return `the object of ${name(first.unit)} changes with it`;
  return `${name(first.unit)} does not compile: ${(first.said ?? '').split('\n').find((l) => /error:|warning:/.test(l) && !l.includes('__LINE__')) ?? first.said ?? ''}`;
}

function withdrawn(file: string, because: string): Diagnostic {
  return {
    code: 'misra/fix-not-proven',
    severity: 'warning',
    effect: 'policy',
    message: `The fixes of ${file} are left out: ${because}`,
    place: { file, line: 1, column: 1 },
    cure: 'Apply fewer guidelines at once (--guidelines) to keep the others, or review and apply these without --prove.',
  };
}

function cannot(): Diagnostic {
  return {
    code: 'misra/no-proof',
    severity: 'error',
    effect: 'incomplete',
    message: 'No folder could be made to compile in, so the fixes are not proven',
    cure: 'Make the folder for temporary files writable (TMPDIR), or leave out --prove.',
  };
}

/** Every patch's files on both sides of the fix give the same objects; a patch for which that fails is named. */
export function proveQueue(
  { host }: Invocation,
  inputs: Inputs,
  patches: readonly RebasedPatch[],
): {
  readonly problems: readonly Diagnostic[];
  readonly summary: string;
} {
  const prover = createObjectProver(host, inputs.root, inputs.commands, LANES);
  if (prover === undefined) return { problems: [cannot()], summary: '' };
  const readers = readersOf(inputs.root, inputs.units, inputs.readFile);
  const problems: Diagnostic[] = [];
  const unfixed = new Map<string, Uint8Array | undefined>();
  const fixed = new Map<string, Uint8Array | undefined>();
  let objects = 0;
  for (const { patch, results } of patches) {
    for (const { oldPath, newPath } of patch.changes)
      if (oldPath !== undefined && oldPath !== newPath) for (const side of [unfixed, fixed]) side.set(oldPath, undefined);
    for (const [path, texts] of results) {
      unfixed.set(path, Buffer.from(texts.unfixed, 'latin1'));
      fixed.set(path, Buffer.from(texts.fixed, 'latin1'));
    }
    const units = [...new Set([...results.keys()].flatMap((path) => readers.get(resolve(inputs.root, path)) ?? []))];
    objects += units.length;
    for (const proof of prover.prove(
      units.sort((a, b) => a - b),
      unfixed,
      fixed,
    ))
      if (proof.verdict !== 'identical') problems.push(unproven(patch.file, inputs, proof));
  }
  prover.close();
  return { problems, summary: `${objects} objects compared (-g0, __LINE__ constant).` };
}

function unproven(file: string, { units, root }: Inputs, proof: UnitProof): Diagnostic {
  const unit = shownPath(root, units[proof.unit]!.resolve(units[proof.unit]!.mainFile));
  const what = proof.verdict === 'different' ? 'has another object over the fix' : 'does not compile';
  return {
    code: 'misra/patch-not-proven',
    severity: 'warning',
    effect: 'policy',
    message: `${unit} ${what} with ${file} applied`,
    place: { file, line: 1, column: 1 },
    cause: proof.said === undefined || proof.said === '' ? 'the two objects differ' : proof.said.split('\n')[0]!,
    cure: 'Review this patch; the others are proven.',
  };
}
