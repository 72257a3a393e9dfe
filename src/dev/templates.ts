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
  next: (name) => `Add a line for ${name} to src/cli/commands.ts; assay --help lists it then.`,
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

const CHAPTERS: Readonly<Record<string, string>> = {
  '2': '02-unused-code', '5': '05-identifiers', '8': '08-declarations', '10': '10-essential-types', '11': '11-pointer-conversions', '12': '12-expressions',
  '13': '13-side-effects', '15': '15-control-flow', '16': '16-switch', '17': '17-functions', '18': '18-pointers-arrays', '20': '20-preprocessing',
  '21': '21-standard-library', '22': '22-resources',
}; // biome-ignore format: a table

const rule: UnitKind = {
  kind: 'rule',
  nameForm: 'number and slug, for example 15.6-braces',
  valid: /^(?:2|5|8|1[0-35-8]|2[0-2])\.\d{1,2}-[a-z][a-z0-9-]*$/,
  files: (name) => {
    const [, chapter, number, slug] = /^(\d+)\.(\d+)-(.*)$/.exec(name)!;
    return [
      {
        path: `src/misra/rules/${CHAPTERS[chapter!]}/rule-${chapter!.padStart(2, '0')}-${number!.padStart(2, '0')}-${slug}.ts`,
        text: `/** Rule ${chapter}.${number}: what is looked for, and how. */
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';

export const rule${chapter}_${number} = defineRule({
  id: 'rule-${chapter}.${number}',
  extent: 'partial',
  *check({ syntax }) {
    for (const node of syntax.all('if_statement')) {
      if (syntax.child(node, 'consequence') === 0) yield matchNode(syntax, node, 'What is wrong, and why here');
    }
  },
});
`,
      },
    ];
  },
  next: () =>
    'Name it in src/misra/rules/index.ts and mark the lines that must be found on its page under rules/misra-c/; npx vitest run test/misra runs the page.',
};

const importer: UnitKind = {
  kind: 'importer',
  nameForm: 'kebab-case format name',
  valid: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  files: (name) => [
    {
      path: `src/trace/importers/${name}.ts`,
      text: `/** ${pascal(name)}: what the format is, which files carry it, what is not read. */
import type { Importer } from '../importer.ts';

export const ${camel(name)}: Importer = {
  format: '${name}',
  title: '${pascal(name)}',
  handles: (path) => path.endsWith('.${name}'),
  read: () => ({ items: [], problems: [], nearMisses: [] }),
};
`,
    },
  ],
  next: (name) =>
    `Name it in src/trace/importers.ts and add a fixture; the contract suite of test/trace finds ${name} by itself.`,
};

export const unitKinds: readonly UnitKind[] = [command, device, importer, requirement, rule];
