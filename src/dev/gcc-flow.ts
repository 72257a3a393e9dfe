/**
 * Lets gcc judge what can be reached: `node dist/dev/gcc-flow.js FOLDER [--cc CC]` compares, for programs of the area `flow` of
 * `generate-c.ts`, the calls `m(N)` in blocks that our graphs reach with those that stand in gcc's own graph after it has
 * removed what cannot be reached (`-O0 -fdump-tree-cfg`). Exit code 1 when any differs.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareText } from '../base/diagnostic.ts';
import { interpretCommand } from '../c/database/command-options.ts';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import type { FlowGraph } from '../c/flow/flow-graph.ts';
import { Flows } from '../c/flow/function-flow.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import { programOf } from '../c/program.ts';
import type { Node } from '../c/tree/arena.ts';
import type { Syntax } from '../c/tree/syntax.ts';

/** Numbers of the marks that our graphs reach. */
export function marksReached(text: string): Set<number> {
  const preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/a.c' ? Buffer.from(text) : undefined) }, '/p');
  const command = interpretCommand({ directory: '/p', file: 'a.c', words: ['gcc', 'a.c'], entry: 0 }, () => undefined);
  const { options } = prepareUnit(command, new CompilerOracle(undefined)).value;
  const { syntax, semantics } = programOf(preprocessor, [{ options, result: preprocessor.run(options) }]);
  const flows = new Flows(semantics.types);
  const found = new Set<number>();
  for (const fn of syntax.all('function_definition')) {
    const graph = flows.of(fn);
    graph.reachable().forEach((reached, block) => {
      if (reached === 1) for (const point of graph.points[block]!) collect(syntax, graph, point, found);
    });
  }
  return found;
}

/** Marks that a point evaluates itself. */
function collect(syntax: Syntax, graph: FlowGraph, node: Node, found: Set<number>): void {
  if (graph.isSplit(node)) return;
  if (syntax.is(node, 'call_expression')) {
    const mark = /^m \( (\d+) \)$/.exec(syntax.text(node));
    if (mark !== null) found.add(Number(mark[1]));
  }
  for (const child of syntax.children(node)) collect(syntax, graph, child, found);
}

/** The same as gcc has it; undefined when it does not accept the program. */
export function marksOfCompiler(text: string, compiler: string): Set<number> | undefined {
  const args = ['-O0', '-w', '-fdump-tree-cfg=stdout', '-S', '-o', '/dev/null', '-x', 'c', '-'];
  const run = spawnSync(compiler, args, { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) return undefined;
  return new Set([...run.stdout.matchAll(/\bm \((\d+)\)/g)].map((m) => Number(m[1])));
}

/** Marks that one of both reaches and the other does not. */
export function flowDifferences(text: string, compiler: string): string[] | undefined {
  const theirs = marksOfCompiler(text, compiler);
  if (theirs === undefined) return undefined;
  const ours = marksReached(text);
  const only = (a: Set<number>, b: Set<number>): number[] => [...a].filter((n) => !b.has(n)).sort((x, y) => x - y);
  return [...only(ours, theirs).map((n) => `only ours: m(${n})`), ...only(theirs, ours).map((n) => `only theirs: m(${n})`)];
}

function main(args: readonly string[]): number {
  const [folder = '.'] = args;
  const compiler = args.includes('--cc') ? args[args.indexOf('--cc') + 1]! : 'gcc';
  const total = { files: 0, refused: 0, different: 0, marks: 0 };
  for (const name of readdirSync(folder).sort(compareText)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const differences = flowDifferences(text, compiler);
    if (differences === undefined) {
      total.refused++;
      continue;
    }
    total.files++;
    total.marks += text.match(/\bm\(\d+\)/g)?.length ?? 0;
    if (differences.length === 0) continue;
    total.different++;
    process.stdout.write(`${name}: ${differences.slice(0, 6).join(', ')}\n`);
  }
  process.stdout.write(
    `${total.files} files (${total.refused} refused), ${total.marks} marks, ${total.different} files different\n`,
  );
  return total.different === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
