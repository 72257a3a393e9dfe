/**
 * Reads and checks `assay.yaml`. A mistake names the place in the file, the path of the member and what was expected;
 * an unknown member is answered with the nearest known one.
 */
import { dirname, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { LineCounter, Node } from 'yaml';
import type { Diagnostic, Place, Read } from '../../base/diagnostic.ts';
import { sha256 } from '../../base/hash.ts';
import { ajvPackage, yamlPackage } from '../../base/packages.ts';
import { suggest } from '../../base/suggest.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import type { Invocation } from '../command.ts';
import { readSource } from '../host.ts';
import { cacheOf } from '../result-cache.ts';
import { toolBuild } from '../version.ts';
import { type Config, configSchema } from './sections.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Folder that the paths in the configuration are relative to (and the project root of outputs). */
  readonly root: string;
  /** The file that was read, if any. */
  readonly file: string | undefined;
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  const { Ajv } = ajvPackage();
  compiled ??= new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true }).compile(configSchema);
  return compiled;
}

/** The configuration named with --config, or `assay.yaml` in the working folder, or the empty one. */
export function loadConfig(invocation: Invocation): Read<LoadedConfig> {
  const { host, options } = invocation;
  const named = options.value('--config');
  const file = named ?? 'assay.yaml';
  if (named === undefined && host.kind(file) === 'none')
    return { value: { config: {}, root: host.cwd, file: undefined }, problems: [] };
  const root = dirname(resolve(host.cwd, file));
  const source = readSource(host, file);
  if (source.value === undefined)
    return { value: { config: {}, root, file }, problems: source.problems.map((p) => ({ ...p, effect: 'usage' as const })) };
  const checked = rememberedConfig(cacheOf(host, options), `${toolBuild()} ${process.version}`, file, source.value.text);
  const problems = [...source.problems, ...checked.problems];
  return { value: { config: checked.value, root: resolve(root, checked.value.root ?? '.'), file }, problems };
}

/**
 * A configuration in which nothing is wrong is known by its text the next time: to load what reads and checks one takes longer
 * than many a command.
 */
// [impl->dsn~configuration-memory~1]
export function rememberedConfig(cache: Cache, version: string, file: string, text: string): Read<Config> {
  if (!cache.kept) return checkConfig(file, text);
  const key = fingerprintOf({ kind: 'cli/config', version, options: null, inputs: [sha256(text)] });
  const known = cache.get(key);
  if (known !== undefined) return { value: deserialize(known) as Config, problems: [] };
  const checked = checkConfig(file, text);
  if (checked.problems.length === 0) cache.put(key, serialize(checked.value));
  return checked;
}

// [impl->dsn~configuration-check~1]
export function checkConfig(file: string, text: string): Read<Config> {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: Diagnostic[] = document.errors.map((e) => {
    const at = lines.linePos(e.pos[0]);
    return problem(
      `${file} is not YAML: ${e.message}`,
      { file, line: Math.max(at.line, 1), column: Math.max(at.col, 1) },
      'Mend the syntax at this place.',
    );
  });
  if (problems.length > 0) return { value: {}, problems };
  const value: unknown = document.toJS() ?? {};
  const validate = validator();
  if (!validate(value)) {
    for (const error of validate.errors ?? []) problems.push(explain(file, error, document.contents, lines));
    return { value: {}, problems };
  }
  return { value: value as Config, problems };
}

function problem(message: string, place: Place, cure: string): Diagnostic {
  return { code: 'cli/config', severity: 'error', effect: 'usage', message, place, cure };
}

function explain(file: string, error: ErrorObject, contents: unknown, lines: LineCounter): Diagnostic {
  const path = error.instancePath.split('/').slice(1);
  const dotted = path.length === 0 ? 'the file' : path.join('.');
  if (error.keyword === 'additionalProperties') {
    const unknown = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
    const near = suggest(unknown, known);
    const at = placeOf(file, contents, [...path, unknown], lines, true);
    return problem(
      `Unknown member ${[...path, unknown].join('.')}`,
      at,
      near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  const expected =
    error.keyword === 'enum'
      ? `one of ${(error.params.allowedValues as unknown[]).join(', ')}`
      : (error.message ?? '').replace(/^must (be )?/, '');
  return problem(`${dotted} must be ${expected}`, placeOf(file, contents, path, lines, false), `It is ${kindOf(error.data)}.`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

function placeOf(file: string, contents: unknown, path: readonly string[], lines: LineCounter, key: boolean): Place {
  const { isCollection, isMap, isScalar } = yamlPackage();
  let node: unknown = contents;
  let at: Node | undefined = isCollection(contents) ? contents : undefined;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === step);
      if (pair === undefined) break;
      const last = i === path.length - 1;
      at = (last && key ? pair.key : (pair.value ?? pair.key)) as Node;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      at = node as Node;
    }
  }
  const position = lines.linePos(at?.range?.[0] ?? 0);
  return { file, line: Math.max(position.line, 1), column: Math.max(position.col, 1) };
}
