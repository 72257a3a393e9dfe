/** Which component a file belongs to: an ordered table of names with path prefixes or globs; the first match wins. */
import picomatch from 'picomatch';
import { parseDocument } from 'yaml';
import type { Diagnostic, Read } from '../base/diagnostic.ts';

export interface ComponentRule {
  readonly name: string;
  /** `xen/common` (that folder or file and all below) or a glob (`**\/xen/common/**`). */
  readonly patterns: readonly string[];
}

/** The name of the component of a path, or undefined. */
export type ComponentOf = (path: string) => string | undefined;

/** Xen's tree, wherever it lies: also when the working folder is `xen/` itself. */
export const xenComponents: readonly ComponentRule[] = [
  rule('public headers', 'include/public'),
  rule('common', 'common'),
  rule('arch/arm', 'arch/arm'),
  rule('arch/x86', 'arch/x86'),
  rule('arch/ppc', 'arch/ppc'),
  rule('arch/riscv', 'arch/riscv'),
  rule('drivers', 'drivers'),
  rule('lib', 'lib'),
  rule('xsm', 'xsm'),
  rule('crypto', 'crypto'),
  rule('headers', 'include'),
  rule('build tools', 'tools'),
];

export const builtInComponents: Readonly<Record<string, readonly ComponentRule[]>> = { xen: xenComponents };

function rule(name: string, folder: string): ComponentRule {
  return { name, patterns: [folder, `xen/${folder}`, `**/xen/${folder}/**`] };
}

export function componentMatcher(rules: readonly ComponentRule[]): ComponentOf {
  const compiled = rules.map((r) => ({ name: r.name, tests: r.patterns.map(testOf) }));
  return (path) => compiled.find((c) => c.tests.some((t) => t(path)))?.name;
}

function testOf(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (clean === '' || clean === '.') return () => true;
  if (/[*?[{!]/.test(clean)) return picomatch(clean, { dot: true });
  return (path) => path === clean || path.startsWith(`${clean}/`);
}

// [impl->dsn~component-file~1]
/** A component file: a YAML mapping from name to a list of prefixes or globs, or that mapping under `components:`. */
export function readComponents(file: string, text: string): Read<readonly ComponentRule[]> {
  const document = parseDocument(text, { prettyErrors: true });
  const error = document.errors[0];
  if (error !== undefined) {
    return { value: [], problems: [bad(file, error.message.split('\n')[0]!, error.linePos?.[0].line ?? 1)] };
  }
  const value: unknown = document.toJS();
  const table = isMapping(value) && isMapping(value.components) ? value.components : value;
  if (!isMapping(table) || Object.keys(table).length === 0) {
    return { value: [], problems: [bad(file, 'it holds no mapping from component to paths', 1)] };
  }
  const rules: ComponentRule[] = [];
  for (const [name, patterns] of Object.entries(table)) {
    const list = typeof patterns === 'string' ? [patterns] : patterns;
    if (!Array.isArray(list) || list.some((p) => typeof p !== 'string')) {
      return { value: [], problems: [bad(file, `${name} is not a path or a list of paths`, 1)] };
    }
    rules.push({ name, patterns: list as string[] });
  }
  return { value: rules, problems: [] };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(file: string, cause: string, line: number): Diagnostic {
  return {
    code: 'metrics/components',
    severity: 'error',
    effect: 'usage',
    message: `${file} is not a component file`,
    place: { file, line, column: 1 },
    cause,
    cure: 'Write one line per component, for example `drivers: [src/drivers]`.',
  };
}
