/**
 * Read-only SQL over the traced graph (SQLite in WebAssembly). The database is built from the graph when a question is asked;
 * it lives in memory, is switched to query-only, and only statements that read are accepted.
 */
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { LINK_STATUS } from '../graph.ts';
import { attribute, idText } from '../item.ts';
import type { StrictRun } from '../project.ts';

/** The documented schema: what `assay sql --help` prints. */
export const SQL_SCHEMA = `item(n, id, type, name, revision, title, status, asil, description, rationale, file, line, origin, coverage, defect, root)
link(source, target, status, ref)          source and target are item.n; target is null for an orphan, ref its id
need(item, type, state)                    state: covered, pending, missing
tag(item, tag)
depend(item, ref)
attribute(item, name, value)
reason(item, kind, text)`;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const CREATE = `
create table item(n integer primary key, id text, type text, name text, revision int, title text, status text, asil text, description text, rationale text, file text, line int, origin text, coverage text, defect int, root int);
create table link(source int, target int, status text, ref text);
create table need(item int, type text, state text);
create table tag(item int, tag text);
create table depend(item int, ref text);
create table attribute(item int, name text, value text);
create table reason(item int, kind text, text text);`;
const INDEX =
  'create index item_id on item(id); create index link_source on link(source); create index link_target on link(target); create index need_item on need(item);';

// [impl->dsn~trace-sql~1]
export async function runSql(run: StrictRun, statement: string): Promise<Read<Table>> {
  const empty: Table = { columns: [], rows: [] };
  if (!/^\s*(?:--[^\n]*\n\s*)*(?:select|with|values|explain)\b/i.test(statement))
    return { value: empty, problems: [sqlProblem('only statements that read are accepted', 'Begin with SELECT or WITH.')] };
  const sql = await initSqlJs();
  const db = new sql.Database();
  try {
    fill(db, run);
    db.exec('pragma query_only = on');
    const results = db.exec(statement);
    const last = results.at(-1);
    if (last === undefined) return { value: empty, problems: [] };
    return { value: { columns: last.columns, rows: last.values.map((row) => row.map(plain)) }, problems: [] };
  } catch (error) {
    return { value: empty, problems: [sqlProblem((error as Error).message, `The tables are:\n${SQL_SCHEMA}`)] };
  } finally {
    db.close();
  }
}

function plain(value: SqlValue): string | number | null {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

function sqlProblem(message: string, cure: string): Diagnostic {
  return { code: 'trace/sql', severity: 'error', effect: 'usage', message: `SQL: ${message}`, cure };
}

function fill(db: Database, run: StrictRun): void {
  db.exec(CREATE);
  db.exec('begin');
  const statements = {
    item: db.prepare('insert into item values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
    link: db.prepare('insert into link values(?,?,?,?)'),
    need: db.prepare('insert into need values(?,?,?)'),
    tag: db.prepare('insert into tag values(?,?)'),
    depend: db.prepare('insert into depend values(?,?)'),
    attribute: db.prepare('insert into attribute values(?,?,?)'),
    reason: db.prepare('insert into reason values(?,?,?)'),
  };
  const { graph, verdict } = run;
  graph.items.forEach((item, n) => {
    const v = verdict.items[n]!;
    statements.item.run([
      n,
      idText(item),
      item.type,
      item.name,
      item.revision,
      item.title,
      item.status,
      attribute(item, 'asil') ?? null,
      item.description,
      item.rationale,
      item.file,
      item.line,
      item.origin,
      v.coverage,
      v.defect ? 1 : 0,
      v.reasons.length > 0 ? 1 : 0,
    ]);
    for (const type of item.needs)
      statements.need.run([
        n,
        type,
        v.coveredTypes.includes(type) ? 'covered' : v.pendingTypes.includes(type) ? 'pending' : 'missing',
      ]);
    for (const tag of item.tags) statements.tag.run([n, tag]);
    for (const ref of item.depends) statements.depend.run([n, idText(ref)]);
    for (const [name, value] of Object.entries(item.attributes ?? {})) statements.attribute.run([n, name, value]);
    for (const reason of v.reasons) statements.reason.run([n, reason.kind, reason.text]);
  });
  for (let k = 0; k < graph.from.length; k++) {
    const target = graph.to[k]!;
    const source = graph.items[graph.from[k]!]!;
    const ref = graph.ref[k]! >= 0 ? idText(source.covers[graph.ref[k]!]!) : idText(source);
    statements.link.run([graph.from[k]!, target < 0 ? null : target, LINK_STATUS[graph.status[k]!]!, ref]);
  }
  for (const s of Object.values(statements)) s.free();
  db.exec('commit');
  db.exec(INDEX);
}
