/**
 * `node dist/dev/front-end-phases.js DATABASE`: what each phase of the C front end costs on a whole program, in CPU seconds
 * of one cold process, and what it found. The compiler is not asked: recorded facts stand in, as in a scan.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { interpretCommand } from '../c/database/command-options.ts';
import { readCompileCommands } from '../c/database/compile-commands.ts';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import { Aliases } from '../c/flow/aliases/aliases.ts';
import { callGraph } from '../c/flow/call-graph.ts';
import { unsetReads } from '../c/flow/definite-assignment.ts';
import { Flows } from '../c/flow/function-flow.ts';
import { ValueRanges } from '../c/flow/value-ranges.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import { programOf } from '../c/program.ts';
import { N } from '../c/tree/kinds.ts';

const database = resolve(process.argv[2] ?? 'compile_commands.json');
const root = dirname(database);
const readFile = (path: string): Uint8Array | undefined =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;

let mark = cpuSeconds();

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function phase(name: string, found: string): void {
  const now = cpuSeconds();
  process.stdout.write(`${name.padEnd(26)} ${(now - mark).toFixed(2).padStart(6)} s  ${found}\n`);
  mark = cpuSeconds();
}

const oracle = new CompilerOracle(undefined);
const options = readCompileCommands(database, readFileSync(database, 'utf8')).value.map(
  (command) =>
    prepareUnit(
      interpretCommand(command, () => undefined),
      oracle,
    ).value.options,
);
phase('start', `${options.length} units`);
const preprocessor = new Preprocessor({ readFile }, root);
const units = options.map((o) => ({ options: o, result: preprocessor.run(o) }));
phase('preprocess', `${units.reduce((sum, u) => sum + u.result.tokens.length, 0)} tokens`);
const program = programOf(preprocessor, units);
const { syntax, semantics } = program;
const faults = syntax.declarations.filter((d) => d.fault !== undefined).length;
const occurrences = syntax.declarations.reduce((sum, d) => sum + d.occurrences, 0);
phase(
  'cut, parse, lower',
  `${occurrences} declarations, ${syntax.declarations.length} distinct, ${faults} not understood, ${syntax.arena.nodes} nodes`,
);
const shared = syntax.declarations.length;
const names = semantics.symbols.all.length;
phase(
  'bind names',
  `${names} declared names, ${syntax.declarations.length - shared} declarations that mean something else in some unit`,
);
const expressions: number[] = [];
for (let n = 1; n < syntax.arena.nodes; n++) {
  const kind = syntax.kind(n);
  const isExpression = kind >= N.identifier && kind < N.gnu_asm_expression && kind !== N.argument_list;
  if (isExpression && kind !== N.field_identifier && kind !== N.statement_identifier) expressions.push(n);
}
const { types, essential } = semantics;
const untyped = expressions.filter((n) => types.of(n).kind === 'unknown').length;
phase('type every expression', `${expressions.length} expressions, ${untyped} without a type`);
phase('essential types of all', `${expressions.filter((n) => essential.of(n).category !== 'none').length} have one`);
phase('constants of all', `${expressions.filter((n) => types.constant(n) !== undefined).length} constant`);
const flows = new Flows(types);
const functions = [...syntax.all('function_definition')];
phase('flow graphs', `${functions.length} functions, ${functions.reduce((sum, f) => sum + flows.of(f).size, 0)} blocks`);
phase('reads of unset objects', `${functions.flatMap((f) => unsetReads(types, flows.of(f))).length} found`);
const ranges = new ValueRanges(types, flows);
phase('value ranges', `${functions.filter((f) => ranges.of(f) !== undefined).length} functions`);
const aliases = new Aliases(types);
phase('where pointers lead', `${aliases.flow.things.cells.count} cells`);
phase('call graph', `${callGraph(types, aliases).calls.length} calls`);
process.stdout.write(`resident ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB\n`);
