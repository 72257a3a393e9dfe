/** Where the pointers of a file may lead, for people: those that are declared there, followed, indexed or called. */
import type { Place } from '../base/diagnostic.ts';
import { Aliases, type Destinations } from './flow/aliases/aliases.ts';
import type { Thing } from './flow/aliases/things.ts';
import type { ListingFilter } from './preprocess/listing.ts';
import type { Program } from './program.ts';
import { listedDeclarations } from './program-listing.ts';
import type { Node } from './tree/arena.ts';
import { N } from './tree/kinds.ts';

export interface PointerRow {
  readonly place: Place;
  readonly pointer: string;
  /** What it may lead to, in words. */
  readonly leadsTo: readonly string[];
  /** Memory that the program does not name may be among it. */
  readonly elsewhere: boolean;
}

// [impl->dsn~c-aliases~1]
/** In source order; what stands twice on a line is told once. */
export function* pointersOf(program: Program, filter: ListingFilter | undefined): Generator<PointerRow> {
  const { syntax, semantics } = program;
  const aliases = new Aliases(semantics.types);
  let last = '';
  for (const { root } of listedDeclarations(program, filter)) {
    for (let n = root; root !== 0 && n < syntax.arena.end[root]!; n++) {
      const place = syntax.used(syntax.firstToken(n));
      if (filter?.line !== undefined && place.line !== filter.line) continue;
      const row = pointerRow(program, aliases, n, place);
      const key = row === undefined ? '' : `${place.line} ${row.pointer}`;
      if (row === undefined || key === last) continue;
      last = key;
      yield row;
    }
  }
}

function pointerRow(program: Program, aliases: Aliases, n: Node, place: Place): PointerRow | undefined {
  const { syntax, semantics } = program;
  const symbol = syntax.is(n, 'identifier') ? semantics.symbols.of(n) : undefined;
  const isDeclared = symbol?.node === n && (symbol.kind === 'object' || symbol.kind === 'parameter');
  if (isDeclared && semantics.types.ofSymbol(symbol).kind === 'pointer')
    return row(program, place, symbol.name, aliases.ofSymbol(symbol));
  const pointer = followed(program, n);
  if (pointer === 0 || semantics.types.of(pointer).kind !== 'pointer') return undefined;
  return row(program, place, shortened(syntax.text(pointer)), aliases.of(pointer));
}

/** The pointer that an expression follows, indexes or calls; 0 when it does none of these. */
function followed({ syntax }: Program, n: Node): Node {
  switch (syntax.kind(n)) {
    case N.field_expression:
      return syntax.operator(n) === '->' ? syntax.child(n, 'argument') : 0;
    case N.pointer_expression:
      return syntax.operator(n) === '*' ? syntax.child(n, 'argument') : 0;
    case N.subscript_expression:
      return syntax.child(n, 'argument');
    case N.call_expression:
      return syntax.child(n, 'function');
    default:
      return 0;
  }
}

function row(program: Program, place: Place, pointer: string, { things, elsewhere }: Destinations): PointerRow {
  return { place, pointer, leadsTo: things.map((thing) => thingText(program, thing)), elsewhere };
}

function thingText({ syntax }: Program, thing: Thing): string {
  switch (thing.kind) {
    case 'literals':
      return 'a string literal';
    case 'elsewhere':
      return 'elsewhere';
    case 'object':
    case 'function':
      return thing.symbol.name;
    default: {
      const { file, line } = syntax.used(syntax.firstToken(thing.node));
      if (thing.kind === 'member') return `.${syntax.text(thing.node)} (${file}:${line})`;
      return thing.kind === 'allocated' ? `allocated at ${file}:${line}` : `compound literal at ${file}:${line}`;
    }
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const SHOWN = 12;

export function pointerLine({ place, pointer, leadsTo, elsewhere }: PointerRow): string {
  const shown = leadsTo.slice(0, SHOWN);
  if (leadsTo.length > SHOWN) shown.push(`${leadsTo.length - SHOWN} more`);
  if (elsewhere) shown.push('elsewhere');
  return `${place.file}:${place.line}:${place.column}\t${pointer}\t${shown.length === 0 ? 'leads nowhere' : `may lead to ${shown.join(', ')}`}\n`;
}
