/** Every command, in the order `assay --help` lists them. Each is loaded when it is asked for: no command pays for the others. */
import type { Command } from './command.ts';

export interface CommandEntry {
  /** As typed; the loaded command bears the same name. */
  readonly name: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  { name: 'init', load: async () => (await import('./commands/init.ts')).init },
  { name: 'ci', load: async () => (await import('./commands/ci.ts')).ci },
  { name: 'scan', load: async () => (await import('./commands/scan.ts')).scan },
  { name: 'fix', load: async () => (await import('./commands/fix.ts')).fix },
  { name: 'rules', load: async () => (await import('./commands/rules.ts')).rules },
  { name: 'size', load: async () => (await import('./commands/size.ts')).size },
  { name: 'cost', load: async () => (await import('./commands/cost.ts')).cost },
  { name: 'pack', load: async () => (await import('./commands/pack.ts')).pack },
  { name: 'trace', load: async () => (await import('./commands/trace.ts')).trace },
  { name: 'show', load: async () => (await import('./commands/show.ts')).show },
  { name: 'why', load: async () => (await import('./commands/why.ts')).why },
  { name: 'derive', load: async () => (await import('./commands/derive.ts')).derive },
  { name: 'graph', load: async () => (await import('./commands/graph.ts')).graph },
  { name: 'impact', load: async () => (await import('./commands/impact.ts')).impact },
  { name: 'diff', load: async () => (await import('./commands/diff.ts')).diff },
  { name: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { name: 'import', load: async () => (await import('./commands/import.ts')).importCommand },
  { name: 'run', load: async () => (await import('./commands/run.ts')).run },
  { name: 'lint', load: async () => (await import('./commands/lint.ts')).lint },
  { name: 'c', load: async () => (await import('./commands/c.ts')).c },
  { name: 'machine', load: async () => (await import('./commands/machine.ts')).machine },
  { name: 'matrix', load: async () => (await import('./commands/matrix.ts')).matrix },
  { name: 'q', load: async () => (await import('./commands/q.ts')).q },
  { name: 'sql', load: async () => (await import('./commands/sql.ts')).sql },
  { name: 'review', load: async () => (await import('./commands/review.ts')).review },
  { name: 'doctor', load: async () => (await import('./commands/doctor.ts')).doctor },
];
