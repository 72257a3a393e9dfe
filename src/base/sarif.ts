/**
 * The one SARIF 2.1.0 writer. Rooms hand over rules and results; incomplete inputs become tool notifications and make
 * `executionSuccessful` false, so that an empty log never looks like a clean run.
 */
import type { Place, RelatedPlace, Severity } from './diagnostic.ts';

export interface SarifRule {
  /** For example `misra-c/rule-15.6`. */
  readonly id: string;
  readonly name: string;
  readonly shortDescription: string;
  readonly help?: string;
  readonly tags?: readonly string[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly level: Severity;
  readonly message: string;
  readonly place?: Place;
  readonly related?: readonly RelatedPlace[];
  readonly fingerprint?: string;
  readonly baselineState?: 'new' | 'unchanged' | 'absent';
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly suppression?: { readonly kind: 'inSource' | 'external'; readonly status: 'accepted'; readonly justification: string };
}

export interface SarifNotification {
  readonly level: Severity;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri?: string };
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  readonly notifications: readonly SarifNotification[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A SARIF log (plain object) of one run; serialise it with `prettyJson`. */
export function sarifLog(run: SarifRun): Record<string, unknown> {
  const index = new Map(run.rules.map((r, i) => [r.id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { ...run.tool, rules: run.rules.map(ruleOf) } },
        invocations: [
          {
            // [impl->dsn~sarif-incomplete~1]
            executionSuccessful: run.notifications.every((n) => n.level !== 'error'),
            toolExecutionNotifications: run.notifications.map(notificationOf),
          },
        ],
        results: run.results.map((r) => resultOf(r, index)),
        properties: run.properties,
      },
    ],
  };
}

function ruleOf(rule: SarifRule): Record<string, unknown> {
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.shortDescription },
    help: rule.help === undefined ? undefined : { text: rule.help, markdown: rule.help },
    properties: rule.tags === undefined ? undefined : { tags: rule.tags },
  };
}

function resultOf(result: SarifResult, index: ReadonlyMap<string, number>): Record<string, unknown> {
  return {
    ruleId: result.ruleId,
    ruleIndex: index.get(result.ruleId),
    level: result.level,
    message: { text: result.message },
    locations: result.place === undefined ? [] : [{ physicalLocation: physical(result.place) }],
    relatedLocations: result.related?.map((r, id) => ({
      id: id + 1,
      message: { text: r.message },
      physicalLocation: physical(r.place),
    })),
    partialFingerprints: result.fingerprint === undefined ? undefined : { 'assay/1': result.fingerprint },
    baselineState: result.baselineState,
    suppressions: result.suppression === undefined ? undefined : [result.suppression],
    properties: result.properties,
  };
}

function notificationOf(n: SarifNotification): Record<string, unknown> {
  const place: Place | undefined = n.file === undefined ? undefined : { file: n.file, line: n.line ?? 1, column: 1 };
  return {
    level: n.level,
    message: { text: n.message },
    locations: place === undefined ? undefined : [{ physicalLocation: physical(place) }],
  };
}

function physical(place: Place): Record<string, unknown> {
  const region: Record<string, number> = { startLine: place.line, startColumn: place.column };
  if (place.endLine !== undefined) region.endLine = place.endLine;
  if (place.endColumn !== undefined) region.endColumn = place.endColumn;
  const uri = place.file.split('/').map(encodeURIComponent).join('/');
  return {
    artifactLocation: place.file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' },
    region,
  };
}
