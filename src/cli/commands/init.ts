/** `assay init`: a first `assay.yaml`, a first requirement page and a continuous-integration snippet; never over an existing file. */
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';

const CONFIG = `# What assay is told about this project; editors check it with schemas/assay.yaml.schema.json of the package.
project:
  name: NAME
  version: 0.1.0
  integrity: QM
trace:
  paths: [requirements, src, test]
  types: [req, dsn, impl, utest]
scan:
  paths: [src]
  # compileCommands: [compile_commands.json]
  edition: 2012-amd4
size:
  paths: [src]
cost:
  hoursPerPersonYear: 2000
`;

const PAGE = `# Requirements

### What the product does for its user
\`req~first~1\`

The product shall …

Needs: dsn

### How it does it
\`dsn~first~1\`

The … shall …

Covers:
- req~first~1

Needs: impl, utest
`;

const CI = `# GitHub Actions; the same three lines serve any other system.
name: assay
on: [push, pull_request]
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npx assay trace
      - run: npx assay scan --format sarif=assay.sarif --fail-on any --require-complete
`;

export const init: Command = {
  name: 'init',
  summary: 'write a first assay.yaml, a requirement page and a CI snippet',
  positional: '[name]',
  options: [],
  notes: 'Writes assay.yaml, requirements/first.md and .github/workflows/assay.yml; an existing file is never touched.',
  run({ host, args, report }: Invocation): ExitCode {
    const name = args[0] ?? host.cwd.split('/').at(-1) ?? 'project';
    const files = [
      { path: 'assay.yaml', text: CONFIG.replace('NAME', JSON.stringify(name)) },
      { path: 'requirements/first.md', text: PAGE },
      { path: '.github/workflows/assay.yml', text: CI },
    ];
    const taken = files.filter((f) => host.kind(f.path) !== 'none');
    if (taken.length > 0) {
      report.show([
        usage(`${taken.map((f) => f.path).join(', ')}: already there`, 'Nothing was written. Move the files away or edit them.'),
      ]);
      return 2;
    }
    const problems = files.map((f) => host.write(f.path, f.text)).filter((d): d is Diagnostic => d !== undefined);
    report.show(problems);
    for (const f of files) report.say(`wrote ${f.path}`);
    report.say('Next: assay trace names what is missing, assay scan checks the C code.');
    return report.exit;
  },
};
