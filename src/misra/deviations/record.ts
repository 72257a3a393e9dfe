/**
 * Deviation records and permits (MISRA Compliance:2020 §4) as a project writes them in YAML. A record that lacks a reason,
 * a risk or an approval by another person than its author silences nothing: it is listed as invalid with what is missing.
 */
import type { LineCounter, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Diagnostic, Place, Read } from '../../base/diagnostic.ts';
import { yamlPackage } from '../../base/packages.ts';
import { suggest } from '../../base/suggest.ts';
import type { MisraCategory } from '../../facts/findings.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';

// Many scans have no records: the reader of YAML is loaded with the first one.
const isMap = (node: unknown): node is YAMLMap => yamlPackage().isMap(node);
const isScalar = (node: unknown): node is Scalar => yamlPackage().isScalar(node);
const isSeq = (node: unknown): node is YAMLSeq => yamlPackage().isSeq(node);

/** The reasons that the compliance document allows; convenience is not among them. */
export const REASONS = ['code quality', 'access to hardware', 'adopted-code integration', 'non-compliant adopted code'] as const;
export type Reason = (typeof REASONS)[number];

export interface Signature {
  readonly by: string;
  readonly role: string;
  /** `2026-11-22`. */
  readonly date: string;
}

/** Where a record holds. Every member that is given must fit; none given: the whole project. */
export interface DeviationScope {
  /** Globs over shown paths. */
  readonly paths: readonly string[];
  /** Names of functions or objects that contain the finding. */
  readonly symbols: readonly string[];
  /** Names of macros out of whose expansion the finding comes. */
  readonly macros: readonly string[];
  /** Regular expressions over the line of the finding. */
  readonly text: readonly string[];
  /** Regular expressions over the message of the finding: what it says of types, operators, statements. */
  readonly messages: readonly string[];
  readonly configurations: readonly string[];
  /** Exact places; a line may drift with the file, its fingerprint may not. */
  readonly occurrences: readonly { readonly file: string; readonly line?: number; readonly fingerprint?: string }[];
}

export interface DeviationRecord {
  readonly id: string;
  /** `false-positive`: the tool is wrong; bound to a tool version, needs no approval as a deviation. */
  readonly kind: 'record' | 'permit' | 'false-positive';
  readonly guidelines: readonly GuidelineId[];
  readonly title: string;
  readonly useCase: string;
  readonly reason: string;
  readonly background: string;
  readonly risk: string;
  readonly demands: readonly string[];
  readonly scope: DeviationScope;
  readonly permit?: string;
  readonly raised?: Signature;
  readonly approved?: Signature;
  readonly expires?: string;
  readonly toolVersion?: string;
  readonly status: 'draft' | 'approved' | 'rejected' | 'retired';
  readonly place: Place;
}

export const EMPTY_SCOPE: DeviationScope = {
  paths: [],
  symbols: [],
  macros: [],
  text: [],
  messages: [],
  configurations: [],
  occurrences: [],
};

const MEMBERS = [
  'id', 'kind', 'guidelines', 'title', 'use_case', 'reason', 'background', 'risk', 'demands', 'scope', 'permit', 'raised',
  'approved', 'expires', 'tool_version', 'status', 'issue', 'evidence', 'supersedes',
]; // biome-ignore format: a table
const SCOPE_MEMBERS = ['paths', 'symbols', 'macros', 'text', 'messages', 'configurations', 'occurrences'];

/** Reads a file of records: `deviations:` with a list. `known` holds the ids of the catalogue. */
export function readDeviationRecords(
  file: string,
  text: string,
  known: ReadonlySet<GuidelineId>,
): Read<readonly DeviationRecord[]> {
  const yaml = yamlPackage();
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const reader = new RecordReader(file, lines, known);
  for (const error of document.errors)
    reader.problem(error.pos[0], `is not YAML: ${error.message}`, 'Mend the syntax at this place.');
  if (document.errors.length > 0) return { value: [], problems: reader.problems };
  const list = isMap(document.contents) ? document.contents.get('deviations', true) : undefined;
  if (!isSeq(list)) {
    reader.problem(0, 'has no list `deviations:`', 'Write `deviations:` and below it one entry for each record.');
    return { value: [], problems: reader.problems };
  }
  const records = list.items.flatMap((item) => {
    if (isMap(item)) return [reader.record(item)];
    reader.problem(
      (item as { range?: [number] }).range?.[0] ?? 0,
      'has an entry that is no mapping',
      'Each record has members such as id, guidelines, reason.',
    );
    return [];
  });
  reader.duplicates(records);
  return { value: records, problems: reader.problems };
}

class RecordReader {
  readonly problems: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #known: ReadonlySet<GuidelineId>;

  constructor(file: string, lines: LineCounter, known: ReadonlySet<GuidelineId>) {
    this.#file = file;
    this.#lines = lines;
    this.#known = known;
  }

  problem(offset: number, what: string, cure: string): void {
    this.problems.push({
      code: 'misra/deviation-file',
      severity: 'error',
      effect: 'usage',
      message: `${this.#file} ${what}`,
      place: this.#place(offset),
      cure,
    });
  }

  #place(offset: number): Place {
    const at = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, at.line), column: Math.max(1, at.col) };
  }

  record(map: YAMLMap): DeviationRecord {
    const offset = map.range?.[0] ?? 0;
    this.#members(map, MEMBERS, '');
    const kind = this.#choice(map, 'kind', ['record', 'permit', 'false-positive'] as const, 'record');
    const permit = this.#text(map, 'permit');
    const expires = this.#text(map, 'expires');
    const toolVersion = this.#text(map, 'tool_version');
    const raised = this.#signature(map, 'raised');
    const approved = this.#signature(map, 'approved');
    return {
      id: this.#text(map, 'id'),
      kind,
      guidelines: this.#guidelines(map),
      title: this.#text(map, 'title'),
      useCase: this.#text(map, 'use_case'),
      reason: this.#text(map, 'reason'),
      background: this.#text(map, 'background'),
      risk: this.#text(map, 'risk'),
      demands: this.#texts(map, 'demands'),
      scope: this.#scope(map),
      ...(permit === '' ? {} : { permit }),
      ...(raised === undefined ? {} : { raised }),
      ...(approved === undefined ? {} : { approved }),
      ...(expires === '' ? {} : { expires }),
      ...(toolVersion === '' ? {} : { toolVersion }),
      status: this.#choice(map, 'status', ['draft', 'approved', 'rejected', 'retired'] as const, 'draft'),
      place: this.#place(offset),
    };
  }

  duplicates(records: readonly DeviationRecord[]): void {
    const seen = new Map<string, DeviationRecord>();
    for (const record of records) {
      const first = seen.get(record.id);
      if (record.id !== '' && first !== undefined) {
        const related = [{ place: first.place, message: 'the first one' }];
        this.problems.push({
          code: 'misra/deviation-file',
          severity: 'error',
          effect: 'usage',
          message: `The record id ${record.id} is used twice`,
          place: record.place,
          cure: 'Give every record an id of its own; ids are never reused.',
          related,
        });
      } else seen.set(record.id, record);
    }
  }

  #members(map: YAMLMap, known: readonly string[], prefix: string): void {
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (known.includes(key)) continue;
      const near = suggest(key, known);
      const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      this.problem(
        at,
        `has an unknown member ${prefix}${key}`,
        near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`,
      );
    }
  }

  #node(map: YAMLMap, key: string): unknown {
    return map.get(key, true);
  }

  #offset(map: YAMLMap, key: string): number {
    const node = this.#node(map, key) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0] ?? map.range?.[0] ?? 0;
  }

  #text(map: YAMLMap, key: string): string {
    const value = map.get(key);
    if (value === undefined || value === null) return '';
    if (typeof value === 'object') {
      this.problem(this.#offset(map, key), `: ${key} must be text`, `Write ${key}: some words.`);
      return '';
    }
    return String(value).trim();
  }

  #texts(map: YAMLMap, key: string): string[] {
    const node = this.#node(map, key);
    if (node === undefined) return [];
    if (isScalar(node)) return node.value === null ? [] : [String(node.value)];
    if (isSeq(node)) return node.items.map((i) => String(isScalar(i) ? i.value : i));
    this.problem(this.#offset(map, key), `: ${key} must be a list of texts`, `Write ${key}: [first, second].`);
    return [];
  }

  #choice<T extends string>(map: YAMLMap, key: string, allowed: readonly T[], otherwise: T): T {
    const value = this.#text(map, key);
    if (value === '') return otherwise;
    if (allowed.includes(value as T)) return value as T;
    const near = suggest(value, allowed);
    this.problem(
      this.#offset(map, key),
      `: ${key} cannot be "${value}"`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Choose one of: ${allowed.join(', ')}.`,
    );
    return otherwise;
  }

  #guidelines(map: YAMLMap): GuidelineId[] {
    return this.#texts(map, 'guidelines').map((written) => {
      const id = normalizedId(written);
      if (!this.#known.has(id)) {
        const near = suggest(id, this.#known);
        this.problem(
          this.#offset(map, 'guidelines'),
          `names an unknown guideline ${written}`,
          near === undefined ? 'Ids are written rule-15.6 or dir-4.6.' : `Did you mean ${near}?`,
        );
      }
      return id;
    });
  }

  #signature(map: YAMLMap, key: string): Signature | undefined {
    const node = this.#node(map, key);
    if (node === undefined) return undefined;
    if (!isMap(node)) {
      this.problem(
        this.#offset(map, key),
        `: ${key} must name by, role and date`,
        `Write ${key}: { by: A. Name, role: engineer, date: 2026-11-22 }.`,
      );
      return undefined;
    }
    return { by: this.#text(node, 'by'), role: this.#text(node, 'role'), date: this.#text(node, 'date') };
  }

  #scope(map: YAMLMap): DeviationScope {
    const node = this.#node(map, 'scope');
    if (!isMap(node)) return EMPTY_SCOPE;
    this.#members(node, SCOPE_MEMBERS, 'scope.');
    const occurrences = this.#node(node, 'occurrences');
    return {
      paths: this.#texts(node, 'paths'),
      symbols: this.#texts(node, 'symbols'),
      macros: this.#texts(node, 'macros'),
      text: this.#patterns(node, 'text'),
      messages: this.#patterns(node, 'messages'),
      configurations: this.#texts(node, 'configurations'),
      occurrences: isSeq(occurrences) ? occurrences.items.filter(isMap).map((o) => this.#occurrence(o)) : [],
    };
  }

  #patterns(node: YAMLMap, key: 'text' | 'messages'): string[] {
    const all = this.#texts(node, key);
    for (const pattern of all.filter((p) => !isPattern(p)))
      this.problem(
        this.#offset(node, key),
        `: scope.${key} holds "${pattern}", which is no regular expression`,
        'Escape special characters.',
      );
    return all.filter(isPattern);
  }

  #occurrence(map: YAMLMap): DeviationScope['occurrences'][number] {
    const line = Number(this.#text(map, 'line'));
    const fingerprint = this.#text(map, 'fingerprint');
    return {
      file: this.#text(map, 'file'),
      ...(Number.isInteger(line) && line > 0 ? { line } : {}),
      ...(fingerprint === '' ? {} : { fingerprint }),
    };
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** `15.6`, `R15.6`, `Rule 15.6`, `misra-c2012-15.6`, `D4.3`, `Dir 4.3`, `MC3A2.R15.6` → `rule-15.6`, `dir-4.3`. */
export function normalizedId(written: string): GuidelineId {
  const match = /^(?:MC\w+\.|misra[-_ ]?c(?:\d{4})?[-_])?(r(?:ule)?|d(?:ir(?:ective)?)?)?[-_. ]*(\d+)[._](\d+)$/i.exec(
    written.trim(),
  );
  if (match === null) return written.trim();
  return `${/^d/i.test(match[1] ?? '') ? 'dir' : 'rule'}-${Number(match[2])}.${Number(match[3])}`;
}

export type RecordState = { readonly state: 'valid' | 'expired' | 'invalid'; readonly problem?: string };

/** Does a record count? `today` is `2026-11-22`; `categoryOf` answers for known guidelines. */
export function stateOf(
  record: DeviationRecord,
  today: string,
  categoryOf: (id: GuidelineId) => MisraCategory | undefined,
): RecordState {
  const missing: string[] = [];
  const need = (text: string, what: string): void => {
    if (text === '') missing.push(what);
  };
  need(record.id, 'an id');
  if (record.guidelines.length === 0) missing.push('a guideline');
  const mandatory = record.guidelines.find((g) => categoryOf(g) === 'mandatory');
  if (mandatory !== undefined && record.kind !== 'false-positive')
    return { state: 'invalid', problem: `${mandatory} is mandatory: no deviation is possible` };
  if (record.kind === 'permit')
    return { state: 'invalid', problem: 'a permit approves nothing by itself: raise a record that refers to it' };
  if (record.kind === 'false-positive') {
    need(record.background, 'a background that says why the tool is wrong');
    need(record.toolVersion ?? '', 'the tool version it is bound to');
  } else {
    need(record.useCase, 'a use case');
    need(record.background, 'a background');
    need(record.risk, 'a risk assessment');
    need(record.reason, 'a reason');
    if (record.reason !== '' && !REASONS.includes(record.reason as Reason)) {
      return { state: 'invalid', problem: `"${record.reason}" is not one of the reasons ${REASONS.join(', ')}` };
    }
    if (record.status !== 'approved') return { state: 'invalid', problem: `its status is ${record.status}, not approved` };
    need(record.raised?.by ?? '', 'who raised it');
    need(record.approved?.by ?? '', 'who approved it');
    need(record.approved?.date ?? '', 'when it was approved');
    if (record.raised !== undefined && record.raised.by !== '' && record.raised.by === record.approved?.by) {
      return { state: 'invalid', problem: `${record.raised.by} cannot approve a record of their own` };
    }
  }
  if (missing.length > 0) return { state: 'invalid', problem: `it lacks ${missing.join(', ')}` };
  if (record.expires !== undefined && record.expires < today)
    return { state: 'expired', problem: `it expired on ${record.expires}` };
  return { state: 'valid' };
}
