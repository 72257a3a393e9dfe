/** The skeletons of `npm run new <kind> <name>`: the smallest unit of each kind that passes its contract suite or fails with a clear word. */

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface UnitKind {
  readonly kind: string;
  /** Form of the name, for the usage line. */
  readonly nameForm: string;
  readonly valid: RegExp;
  files(name: string): readonly NewFile[];
  /** What the newcomer does next. */
  readonly next: (name: string) => string;
}

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);

const device: UnitKind = {
  kind: 'device',
  nameForm: 'kebab-case part name, for example sp805',
  valid: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  files: (name) => [
    {
      path: `src/platform/devices/${name}.ts`,
      text: `/**
 * ${name}: what the part is, which manual its registers follow, what is left out.
 */
import type { MmioDevice } from '../ports.ts';

/** Register offsets in the manual's order, with the manual's names. */
export const ${name.toUpperCase().replace(/-/g, '_')}_REGISTERS = { ID: 0x000 } as const;

/** Plain data: a snapshot is a copy. */
export interface ${pascal(name)}State {
  id: number;
}

export function create${pascal(name)}(): { readonly state: ${pascal(name)}State } & Pick<MmioDevice, never> {
  const state: ${pascal(name)}State = { id: 0 };
  return { state };
}
`,
    },
    {
      path: `test/platform/devices/${name}.test.ts`,
      text: `import { describe, expect, it } from 'vitest';
import { create${pascal(name)} } from '../../../src/platform/devices/${name}.ts';

describe('${name}', () => {
  it('starts in its reset state', () => {
    expect(create${pascal(name)}().state).toEqual({ id: 0 });
  });
});
`,
    },
  ],
  next: (name) => `Fill in the register table of src/platform/devices/${name}.ts and put the device on a machine's bus.`,
};

const command: UnitKind = {
  kind: 'command',
  nameForm: 'one lower-case word',
  valid: /^[a-z]+$/,
  files: (name) => [
    {
      path: `src/cli/commands/${name}.ts`,
      text: `/** \`assay ${name}\`: what it answers. */
import type { ExitCode } from '../../base/diagnostic.ts';
import type { Command, Invocation } from '../command.ts';

export const ${name}: Command = {
  name: '${name}',
  summary: 'what it answers',
  options: [],
  run({ report }: Invocation): ExitCode {
    return report.exit;
  },
};
`,
    },
  ],
  next: (name) => `Add ${name} to src/cli/commands.ts and to the table in README.md.`,
};

const requirement: UnitKind = {
  kind: 'requirements',
  nameForm: 'kebab-case page name',
  valid: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  files: (name) => [
    {
      path: `requirements/${name}.md`,
      text: `# ${pascal(name)}

### A product requirement
\`prd~${name}~1\`

The … shall …

Covers:
- mkt~traceability~1

Needs: dsn

### A design requirement
\`dsn~${name}-first~1\`

The … shall …

Covers:
- prd~${name}~1

Needs: impl, utest
`,
    },
  ],
  next: (name) =>
    `Tag the code with [impl->dsn~${name}-first~1] and a test with [utest->dsn~${name}-first~1]; assay trace tells what is missing.`,
};

export const unitKinds: readonly UnitKind[] = [command, device, requirement];
