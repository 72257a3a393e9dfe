/** Listings of what the program means, for people: trees, types, flow graphs, calls; flow and calls also as graphs. */
import type { Place } from '../base/diagnostic.ts';
import type { DirectedGraph, GraphEdge, GraphNode } from '../base/graph/directed-graph.ts';
import { callGraph } from './flow/call-graph.ts';
import { type Dominance, dominatorsOf } from './flow/dominators.ts';
import { type BlockId, ENTRY, EXIT, type FlowGraph } from './flow/flow-graph.ts';
import { Flows } from './flow/function-flow.ts';
import { type LoopForest, loopsOf } from './flow/loops.ts';
import type { Declaration } from './parse/intake.ts';
import type { ListingFilter } from './preprocess/listing.ts';
import type { Program } from './program.ts';
import type { Node } from './tree/arena.ts';
import { N } from './tree/kinds.ts';
import { treeLines } from './tree/print.ts';
import { essentialText } from './types/essential.ts';
import { declarationText, typeText } from './types/type-text.ts';

/** The declarations that stand (at least partly) in the file, or on the line; all without a filter. */
export function listedDeclarations(program: Program, filter: ListingFilter | undefined): Declaration[] {
  const { syntax } = program;
  if (filter === undefined) return [...syntax.declarations];
  return syntax.declarations.filter((d) => {
    const first = syntax.used(d.firstToken);
    const last = syntax.used(d.firstToken + d.tokenCount - 1);
    if (first.file !== filter.file && last.file !== filter.file) return false;
    return filter.line === undefined || (first.line <= filter.line && filter.line <= last.line);
  });
}

// [impl->dsn~c-listings~1]
export function listTrees(program: Program, filter: ListingFilter): string {
  return [...treesOf(program, filter)].join('');
}

/** The same line by line. */
export function* treesOf(program: Program, filter: ListingFilter): Generator<string> {
  const { syntax } = program;
  for (const d of listedDeclarations(program, filter)) {
    const head = at(syntax.used(d.firstToken));
    yield d.root === 0 ? `${head} not understood: ${d.fault?.message}\n` : `${head}\n`;
    if (d.root !== 0) yield* treeLines(syntax, d.root);
  }
}

const SHOWN_TOKENS = 100;
/** Points of a block that a drawing shows. */
const SHOWN_POINTS = 12;

export interface TypeRow {
  readonly place: Place;
  readonly what: 'declared' | 'expression';
  readonly text: string;
  readonly type: string;
  readonly essential?: string;
  readonly value?: string;
}

/** Declared names and expressions with their types, in source order. */
export function listTypes(program: Program, filter: ListingFilter): TypeRow[] {
  return [...typesOf(program, filter)];
}

/** The same row by row. */
export function* typesOf(program: Program, filter: ListingFilter): Generator<TypeRow> {
  const { syntax } = program;
  for (const { root } of listedDeclarations(program, filter)) {
    for (let n = root; root !== 0 && n < syntax.arena.end[root]!; n++) {
      const row = typeRow(program, n);
      if (row !== undefined && (filter.line === undefined || row.place.line === filter.line)) yield row;
    }
  }
}

const NO_EXPRESSIONS: ReadonlySet<number> = new Set([
  N.field_identifier,
  N.statement_identifier,
  N.argument_list,
  N.gnu_asm_expression,
]);

function typeRow(program: Program, n: Node): TypeRow | undefined {
  const { syntax, semantics } = program;
  const kind = syntax.kind(n);
  const isLeafName = kind === N.identifier || kind === N.type_identifier || kind === N.field_identifier;
  const symbol = isLeafName ? semantics.symbols.of(n) : undefined;
  const place = syntax.used(syntax.firstToken(n));
  if (symbol?.node === n) {
    const type = semantics.types.ofSymbol(symbol);
    return { place, what: 'declared', text: declarationText(type, symbol.name), type: typeText(type) };
  }
  if (kind < N.identifier || kind >= N.gnu_asm_qualifier || NO_EXPRESSIONS.has(kind)) return undefined;
  // `__attribute__((packed))`: the attribute's name names nothing in the program.
  if (syntax.is(syntax.parent(n), 'attribute') && syntax.isIn(n, 'name')) return undefined;
  const type = semantics.types.of(n);
  const essential = semantics.essential.of(n);
  const value = semantics.types.constant(n);
  return {
    place,
    what: 'expression',
    text: shownText(program, n),
    type: typeText(type),
    ...(essential.category === 'none' ? {} : { essential: essentialText(essential) }),
    ...(value === undefined ? {} : { value: String(value) }),
  };
}

/** Long expressions are cut: a sum of thousands of terms has thousands of parts. */
function shownText(program: Program, n: Node): string {
  const { syntax } = program;
  const first = syntax.firstToken(n);
  if (syntax.lastToken(n) - first < SHOWN_TOKENS) return syntax.text(n);
  const words = Array.from({ length: SHOWN_TOKENS }, (_, i) => syntax.tokenText(first + i));
  return `${words.join(' ')} …`;
}

export function typeLine(row: TypeRow): string {
  const extra = [
    row.essential === undefined ? '' : `essentially ${row.essential}`,
    row.value === undefined ? '' : `= ${row.value}`,
  ];
  return `${at(row.place)}\t${row.what === 'declared' ? 'declares' : row.text}\t${[row.what === 'declared' ? row.text : row.type, ...extra].filter((x) => x !== '').join('\t')}\n`;
}

/** The functions that the filter selects, each with its flow graph. */
export function listFlows(program: Program, filter: ListingFilter): FlowGraph[] {
  const flows = new Flows(program.semantics.types);
  return listedDeclarations(program, filter).flatMap((d) =>
    program.syntax.is(d.root, 'function_definition') ? [flows.of(d.root)] : [],
  );
}

export function flowText(program: Program, graph: FlowGraph): string {
  const { syntax } = program;
  const reachable = graph.reachable();
  const [dominators, loops] = [dominatorsOf(graph), loopsOf(graph)];
  const lines = [`${at(syntax.used(syntax.firstToken(graph.function)))} ${functionName(program, graph.function)}`];
  for (let block = 0; block < graph.size; block++) {
    lines.push(`  ${blockName(block)}${reachable[block] === 1 ? '' : ' (not reached)'}${nesting(block, dominators, loops)}`);
    for (const point of graph.points[block]!) lines.push(`    ${clipped(syntax.text(point))}`);
    for (const edge of graph.successors[block]!) {
      const by = edge.by === 0 ? '' : ` ${clipped(syntax.text(edge.by))}`;
      lines.push(`    -> ${blockName(edge.to)} ${edge.kind}${by}${edge.possible ? '' : ' (impossible)'}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The block that every way to a block goes through last, and the head of the innermost loop around it. */
function nesting(block: BlockId, dominators: Dominance, loops: LoopForest): string {
  const above = dominators.immediate(block);
  const loop = loops.of(block);
  const within = loop === undefined ? '' : `, in the loop of ${blockName(loop.head)}`;
  return above === undefined ? within : `, below ${blockName(above)}${within}`;
}

/** Flow graphs to be drawn; blocks that cannot be reached are faint, edges never taken dotted. */
export function drawnFlows(program: Program, graphs: readonly FlowGraph[]): DirectedGraph[] {
  const { syntax } = program;
  return graphs.map((graph) => {
    const reachable = graph.reachable();
    const nodes = graph.points.map((points, block): GraphNode => {
      const own = points.filter((p) => !graph.isSplit(p) || points.length === 1);
      const lines = own.slice(0, SHOWN_POINTS).map((p) => clipped(syntax.text(p)));
      if (own.length > SHOWN_POINTS) lines.push(`… ${own.length - SHOWN_POINTS} more`);
      const place = points.length === 0 ? {} : { title: at(syntax.used(syntax.firstToken(points[0]!))) };
      return {
        id: String(block),
        lines: lines.length === 0 ? [blockName(block)] : lines,
        look: reachable[block] === 0 ? 'faint' : block === ENTRY || block === EXIT ? 'strong' : 'plain',
        ...place,
      };
    });
    const edges = graph.successors.flat().map((e): GraphEdge => {
      const label = e.kind === 'next' ? '' : e.kind === 'case' ? `case ${clipped(syntax.text(e.by))}` : e.kind;
      return { from: String(e.from), to: String(e.to), label, line: e.possible ? 'solid' : 'dotted' };
    });
    return { name: functionName(program, graph.function), nodes, edges, direction: 'down' };
  });
}

export interface CallRow {
  readonly caller: string;
  readonly callee: string;
  readonly place: Place;
  readonly indirect: boolean;
}

/** Calls made in, or to a function declared in, the selected text; all without a filter. */
export function listCalls(program: Program, filter: ListingFilter | undefined): CallRow[] {
  const { syntax } = program;
  const graph = callGraph(program.semantics.types);
  const wanted = new Set(listedDeclarations(program, filter).map((d) => d.id));
  const rows: CallRow[] = [];
  for (const call of graph.calls) {
    const callee = graph.functions.get(call.callee)!;
    if (!wanted.has(syntax.declarationOf(call.node).id) && !wanted.has(callee.symbol.declaration)) continue;
    const caller = graph.functions.get(call.caller)?.symbol.name ?? '(file scope)';
    rows.push({ caller, callee: callee.symbol.name, place: syntax.used(syntax.firstToken(call.node)), indirect: call.indirect });
  }
  return rows;
}

export function callLine(row: CallRow): string {
  return `${at(row.place)}\t${row.caller}\t${row.indirect ? 'may call' : 'calls'}\t${row.callee}\n`;
}

/** The calls to be drawn: those through pointers dashed, functions that are not in the selected text faint. */
export function drawnCalls(rows: readonly CallRow[], isSelected: (name: string) => boolean, name: string): DirectedGraph {
  const edges = new Map<string, GraphEdge>();
  const names = new Set<string>();
  for (const { caller, callee, indirect } of rows) {
    names.add(caller);
    names.add(callee);
    const key = `${caller}\0${callee}`;
    // A direct call beside one through a pointer shows as direct.
    if (!indirect || !edges.has(key)) edges.set(key, { from: caller, to: callee, line: indirect ? 'dashed' : 'solid' });
  }
  const nodes = [...names].map((n): GraphNode => ({ id: n, lines: [n], look: isSelected(n) ? 'plain' : 'faint' }));
  return { name, nodes, edges: [...edges.values()], direction: 'right' };
}

function functionName(program: Program, fn: Node): string {
  return program.semantics.types.declaredBy(program.syntax.child(fn, 'declarator'))?.name ?? '?';
}

function blockName(block: number): string {
  return block === ENTRY ? 'entry' : block === EXIT ? 'exit' : `block ${block}`;
}

function clipped(text: string): string {
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}

function at(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
