/**
 * Reads a parameter block (YAML beside a requirement) into plain data. Every mistake is a diagnostic at its line in the
 * requirements page; what is wrong is left out, never guessed.
 */
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import type { Block, Item } from '../item.ts';
import { idText } from '../item.ts';
import { type Condition, parseCondition } from './condition.ts';
import type { Value } from './value.ts';

export interface InvalidClass {
  readonly name: string;
  readonly value: Value;
}

export interface Parameter {
  readonly name: string;
  readonly type: 'integer' | 'set' | 'boolean' | 'bytes';
  /** Inclusive, ascending, not overlapping; for `bytes` the one range of lengths. */
  readonly ranges: readonly (readonly [bigint, bigint])[];
  /** Values of a set (and of a boolean). */
  readonly values: readonly Value[];
  readonly unit: string;
  /** Bits of an unsigned integer; undefined: unlimited and signed. */
  readonly width: number | undefined;
  readonly invalid: readonly InvalidClass[];
  readonly nominal: Value;
}

export interface Rule {
  readonly when: Condition;
  readonly observations: Readonly<Record<string, Value>>;
}

export interface Transition {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly observations: Readonly<Record<string, Value>>;
}

export interface Machine {
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly transitions: readonly Transition[];
  readonly otherwise: Readonly<Record<string, Value>>;
}

export interface ParameterBlock {
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly scenario: string;
  readonly pairwise: boolean;
  readonly given: Readonly<Record<string, Value>>;
  readonly machine: Machine | undefined;
  readonly line: number;
}

const KEYS = ['parameters', 'expect', 'scenario', 'combine', 'given', 'states', 'events', 'initial', 'transitions', 'otherwise'];
const PARAMETER_KEYS = ['name', 'type', 'range', 'ranges', 'values', 'length', 'unit', 'width', 'invalid', 'nominal'];

type Raw = Record<string, unknown>;

/** Is this YAML block meant as a parameter block? Others (examples) are left alone. */
export function isParameterBlock(block: Block): boolean {
  return /^(?:yaml|yml)$/.test(block.language) && /^(?:parameters|states|scenario|expect|given):/m.test(block.text);
}

export function readBlock(item: Item, block: Block, problems: Diagnostic[]): ParameterBlock | undefined {
  return new BlockReader(item, block, problems).read();
}

class BlockReader {
  readonly #item: Item;
  readonly #block: Block;
  readonly #problems: Diagnostic[];
  readonly #lines = new LineCounter();
  #root: Node | null = null;

  constructor(item: Item, block: Block, problems: Diagnostic[]) {
    this.#item = item;
    this.#block = block;
    this.#problems = problems;
  }

  read(): ParameterBlock | undefined {
    if (this.#block.text.length > 64 << 10) {
      this.#problem(1, 'a parameter block of more than 64 KiB is not read');
      return undefined;
    }
    const document = parseDocument(this.#block.text, { lineCounter: this.#lines, intAsBigInt: true, prettyErrors: false });
    for (const e of document.errors)
      this.#problem(this.#lines.linePos(e.pos[0]).line, `the parameter block is not YAML: ${e.message}`);
    if (document.errors.length > 0) return undefined;
    this.#root = document.contents;
    let raw: unknown;
    try {
      raw = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      this.#problem(1, `the parameter block cannot be read: ${(error as Error).message}`);
      return undefined;
    }
    if (!isRecord(raw)) {
      this.#problem(1, 'a parameter block is a mapping with keys such as parameters, expect, scenario');
      return undefined;
    }
    const before = this.#problems.length;
    this.#unknownKeys(raw, KEYS, '');
    const block = this.#build(raw);
    return this.#problems.length > before ? undefined : block;
  }

  #build(raw: Raw): ParameterBlock {
    const scenario = raw.scenario;
    if (typeof scenario !== 'string' || scenario === '')
      this.#problem(this.#lineOf('scenario'), 'scenario must name the executable scenario that drives the cases');
    if (raw.combine !== undefined && raw.combine !== 'pairwise' && raw.combine !== 'none')
      this.#problem(this.#lineOf('combine'), "combine must be 'none' or 'pairwise'");
    const parameters = this.#list(raw.parameters, 'parameters').map((p) => this.#parameter(p));
    const names = parameters.map((p) => p.name);
    for (const [i, name] of names.entries())
      if (names.indexOf(name) !== i) this.#problem(this.#lineOf('parameters'), `two parameters are called '${name}'`);
    return {
      parameters,
      rules: this.#list(raw.expect, 'expect').flatMap((r) => this.#rule(r, parameters)),
      scenario: typeof scenario === 'string' ? scenario : '',
      pairwise: raw.combine === 'pairwise',
      given: this.#observations(raw.given ?? {}, 'given', []),
      machine: raw.states === undefined ? undefined : this.#machine(raw),
      line: this.#block.line,
    };
  }

  #parameter(raw: Raw): Parameter {
    const name = typeof raw.name === 'string' ? raw.name : '';
    const line = this.#lineOf('parameters');
    if (!/^[A-Za-z_][\w-]*$/.test(name)) this.#problem(line, 'a parameter needs a name made of letters, digits, _ and -');
    this.#unknownKeys(raw, PARAMETER_KEYS, `parameter '${name}'`);
    const type = raw.type ?? 'integer';
    if (type !== 'integer' && type !== 'set' && type !== 'boolean' && type !== 'bytes') {
      this.#problem(line, `parameter '${name}': type must be integer, set, boolean or bytes`);
    }
    const kind = type as Parameter['type'];
    const ranges =
      kind === 'integer' ? this.#ranges(raw, name) : kind === 'bytes' ? this.#ranges({ range: raw.length }, name, 'length') : [];
    const values = kind === 'boolean' ? [true, false] : kind === 'set' ? this.#values(raw.values, name) : [];
    const width = raw.width === undefined ? undefined : Number(raw.width);
    if (width !== undefined && !(Number.isInteger(width) && width >= 1 && width <= 64))
      this.#problem(line, `parameter '${name}': width is a number of bits from 1 to 64`);
    const first: Value = kind === 'integer' || kind === 'bytes' ? (ranges[0]?.[0] ?? 0n) : (values[0] ?? '');
    const parameter: Parameter = {
      name,
      type: kind,
      ranges,
      values,
      unit: typeof raw.unit === 'string' ? raw.unit : '',
      width,
      invalid: this.#invalid(raw.invalid, name),
      nominal: raw.nominal === undefined ? first : (toValue(raw.nominal) ?? first),
    };
    if (ranges.length + values.length > 0 && !isValid(parameter, parameter.nominal))
      this.#problem(line, `parameter '${name}': nominal ${String(parameter.nominal)} is not a valid value`);
    for (const c of parameter.invalid)
      if (isValid(parameter, c.value))
        this.#problem(line, `parameter '${name}': ${String(c.value)} is listed as invalid but is a valid value`);
    return parameter;
  }

  #ranges(raw: Raw, name: string, key = 'range'): [bigint, bigint][] {
    const given = raw.ranges ?? (raw.range === undefined ? undefined : [raw.range]);
    const line = this.#lineOf('parameters');
    const ranges: [bigint, bigint][] = [];
    for (const r of Array.isArray(given) ? (given as unknown[]) : []) {
      const ends: unknown[] = Array.isArray(r) ? r : [];
      const low = toInteger(ends[0]);
      const high = toInteger(ends[1]);
      if (ends.length !== 2 || low === undefined || high === undefined || low > high)
        this.#problem(line, `parameter '${name}': ${key} must be [min, max] with min ≤ max`);
      else ranges.push([low, high]);
    }
    if (ranges.length === 0 && !this.#faulty(line)) this.#problem(line, `parameter '${name}' needs ${key}: [min, max]`);
    ranges.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    for (let i = 1; i < ranges.length; i++)
      if (ranges[i]![0] <= ranges[i - 1]![1]) this.#problem(line, `parameter '${name}': its ranges overlap`);
    return ranges;
  }

  #faulty(line: number): boolean {
    return this.#problems.some((p) => p.place?.file === this.#item.file && p.place.line === this.#block.line + line - 1);
  }

  #values(raw: unknown, name: string): Value[] {
    const values = (Array.isArray(raw) ? (raw as unknown[]) : []).map(toValue);
    if (values.length === 0 || values.includes(undefined))
      this.#problem(this.#lineOf('parameters'), `parameter '${name}' needs values: a list of numbers or names`);
    return values.filter((v): v is Value => v !== undefined);
  }

  #invalid(raw: unknown, name: string): InvalidClass[] {
    if (raw === undefined) return [];
    const found: InvalidClass[] = [];
    for (const entry of Array.isArray(raw) ? (raw as unknown[]) : [raw]) {
      const named = isRecord(entry) ? entry : { name: undefined, value: entry };
      const value = toValue(named.value);
      if (value === undefined)
        this.#problem(this.#lineOf('parameters'), `parameter '${name}': invalid lists values, or { name, value }`);
      else found.push({ name: typeof named.name === 'string' ? named.name : `invalid ${String(value)}`, value });
    }
    return found;
  }

  #rule(raw: Raw, parameters: readonly Parameter[]): Rule[] {
    const line = this.#lineOf('expect');
    const when = raw.when ?? 'valid';
    const parsed = parseCondition(
      String(when),
      parameters.map((p) => p.name),
    );
    if (parsed.error !== undefined) {
      this.#problem(line, `when: ${String(when)}: ${parsed.error}`);
      return [];
    }
    const observations = this.#observations(raw, 'expect', ['when']);
    if (Object.keys(observations).length === 0) this.#problem(line, `the rule 'when: ${String(when)}' expects nothing`);
    return [{ when: parsed.value, observations }];
  }

  #machine(raw: Raw): Machine {
    const states = this.#names(raw.states, 'states');
    const events = this.#names(raw.events, 'events');
    const check = (kind: string, name: unknown, known: readonly string[]): string => {
      const text = String(name);
      if (!known.includes(text)) {
        const near = suggest(text, known);
        this.#problem(
          this.#lineOf('transitions'),
          `'${text}' is no ${kind}${near === undefined ? '' : `; did you mean '${near}'?`}`,
        );
      }
      return text;
    };
    const transitions = this.#list(raw.transitions, 'transitions').map(
      (t): Transition => ({
        from: check('state', t.from, states),
        event: check('event', t.event, events),
        to: check('state', t.to ?? t.from, states),
        observations: this.#observations(t, 'transitions', ['from', 'event', 'to']),
      }),
    );
    return { states, events, transitions, otherwise: this.#observations(raw.otherwise ?? {}, 'otherwise', []) };
  }

  #names(raw: unknown, key: string): string[] {
    const names = (Array.isArray(raw) ? (raw as unknown[]) : []).map(String);
    if (names.length === 0) this.#problem(this.#lineOf(key), `${key} must be a list of names`);
    return names;
  }

  #observations(raw: unknown, key: string, without: readonly string[]): Record<string, Value> {
    const found: Record<string, Value> = {};
    if (!isRecord(raw)) {
      this.#problem(this.#lineOf(key), `${key} must be a mapping of names to values`);
      return found;
    }
    for (const [name, v] of Object.entries(raw)) {
      if (without.includes(name)) continue;
      const value = toValue(v);
      if (value === undefined) this.#problem(this.#lineOf(key), `${key}: '${name}' must be a number, a text or a truth value`);
      else found[name] = value;
    }
    return found;
  }

  #list(raw: unknown, key: string): Raw[] {
    if (raw === undefined) return [];
    if (!Array.isArray(raw) || !raw.every(isRecord)) {
      this.#problem(this.#lineOf(key), `${key} must be a list of mappings`);
      return [];
    }
    return raw as Raw[];
  }

  #unknownKeys(raw: Raw, known: readonly string[], where: string): void {
    for (const key of Object.keys(raw)) {
      if (known.includes(key)) continue;
      const near = suggest(key, known);
      this.#problem(
        this.#lineOf(where === '' ? key : 'parameters'),
        `unknown key '${key}'${where === '' ? '' : ` of ${where}`}${near === undefined ? '' : `; did you mean '${near}'?`}`,
      );
    }
  }

  /** Line inside the block at which a top-level key stands; 1 when it is absent. */
  #lineOf(key: string): number {
    if (!isMap(this.#root)) return 1;
    const pair = this.#root.items.find((p) => isScalar(p.key) && p.key.value === key);
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? this.#lines.linePos(range[0]).line : 1;
  }

  #problem(line: number, message: string): void {
    this.#problems.push({
      code: 'trace/parameter-block',
      severity: 'error',
      effect: 'incomplete',
      message: `${idText(this.#item)}: ${message}`,
      place: { file: this.#item.file, line: this.#block.line + Math.max(line, 1) - 1, column: 1 },
      cure: 'See src/trace/derive/README.md for the format.',
    });
  }
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A YAML scalar as a value (`null` is the name null); texts that are integers (`"0x40011"`) stay texts: they may be comparisons or names. */
export function toValue(raw: unknown): Value | undefined {
  if (raw === null) return 'null';
  if (typeof raw === 'bigint' || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return Number.isInteger(raw) ? BigInt(raw) : String(raw);
  return undefined;
}

function toInteger(raw: unknown): bigint | undefined {
  if (typeof raw === 'string' && /^-?(?:0x[0-9a-f]+|\d+)$/i.test(raw))
    return raw.startsWith('-') ? -BigInt(raw.slice(1)) : BigInt(raw);
  const value = toValue(raw);
  return typeof value === 'bigint' ? value : undefined;
}

/** Is this a valid value of the parameter? */
export function isValid(parameter: Parameter, value: Value): boolean {
  if (parameter.type === 'integer' || parameter.type === 'bytes') {
    return typeof value === 'bigint' && parameter.ranges.some(([low, high]) => value >= low && value <= high);
  }
  return parameter.values.some((v) => v === value);
}
