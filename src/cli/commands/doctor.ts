/** `assay doctor`: what is installed, what is missing, and what each missing thing disables. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import type { Command, Invocation } from '../command.ts';
import { toolFact } from '../version.ts';

interface Probe {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly needed: boolean;
  readonly without: string;
}

const probes: readonly Probe[] = [
  { name: 'node', program: 'node', args: ['--version'], needed: true, without: 'nothing runs' },
  { name: 'git', program: 'git', args: ['--version'], needed: false, without: 'no --since, no revision in evidence packs' },
  {
    name: 'host C compiler',
    program: 'gcc',
    args: ['--version'],
    needed: false,
    without: 'no --cc gcc: the built-in standard headers and macros stand in',
  },
  {
    name: 'arm64 cross compiler',
    program: 'aarch64-linux-gnu-gcc',
    args: ['--version'],
    needed: false,
    without: 'no --cc aarch64-linux-gnu-gcc: recorded macros of that compiler stand in; object-code proofs of fixes are skipped',
  },
  {
    name: 'QEMU for Arm',
    program: 'qemu-system-aarch64',
    args: ['--version'],
    needed: false,
    without: 'no lock-step comparison of the platform model',
  },
  {
    name: 'device tree compiler',
    program: 'dtc',
    args: ['--version'],
    needed: false,
    without: 'no comparison of device trees with the reference compiler',
  },
  {
    name: 'qpdf',
    program: 'qpdf',
    args: ['--version'],
    needed: false,
    without: 'the structure check of PDF packs is skipped in the tests',
  },
];

export const doctor: Command = {
  name: 'doctor',
  summary: 'what is installed, what is missing, and what each missing thing disables',
  options: [],
  run({ host, options }: Invocation): ExitCode {
    const rows = probes.map((p) => {
      const result = host.run(p.program, p.args);
      const version = result.status === 0 ? Buffer.from(result.stdout).toString('utf8').split('\n')[0]!.trim() : undefined;
      return { ...p, version };
    });
    const missing = rows.filter((r) => r.needed && r.version === undefined);
    if (options.has('--json')) {
      host.out(
        prettyJson({
          schema: 'assay/doctor/1',
          tool: toolFact(),
          programs: rows.map((r) => ({ name: r.name, program: r.program, version: r.version ?? null, without: r.without })),
        }),
      );
    } else {
      for (const r of rows) {
        host.out(
          r.version === undefined ? `missing  ${r.name} (${r.program}): ${r.without}\n` : `ok       ${r.name}: ${r.version}\n`,
        );
      }
    }
    return missing.length > 0 ? 2 : 0;
  },
};
