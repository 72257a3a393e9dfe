/** Rules 21.22 and 21.23: arguments of the type-generic macros of `<tgmath.h>`. */
import type { Loc } from '../../../c/lex/source-files.ts';
import type { Node, Token } from '../../../c/tree/arena.ts';
import { rootUse } from '../../engine/provenance.ts';
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { functionsOf, typeGenericNames } from '../../library/standard-names.ts';
import { includesOf, usesOf } from '../../library/uses.ts';
import type { FileView } from '../../written/file-view.ts';
import { argumentsAt } from '../../written/macro-uses.ts';

interface TypeGenericUse {
  readonly file: FileView;
  /** The macro's name. */
  readonly token: number;
  readonly name: string;
  /** The expressions given, where the tree has them. */
  readonly arguments: readonly Node[];
}

/**
 * Uses of type-generic macros: the plain names of mathematical functions in files that include `<tgmath.h>`. The arguments
 * are found in the tree by the places of their tokens, whatever the header makes of them.
 */
function typeGeneric(subject: Subject): readonly TypeGenericUse[] {
  const files = new Set([...includesOf(subject, 'tgmath.h')].map((i) => i.file));
  if (files.size === 0) return [];
  const names = typeGenericNames();
  const written = [...usesOf(subject, new Set(names))].flatMap((use) => {
    const list = use.called && files.has(use.file) ? argumentsAt(use.file, use.token + 1, use.file.length) : undefined;
    return list === undefined ? [] : [{ use, ranges: list.arguments.filter(([from, to]) => to > from) }];
  });
  const places = written.flatMap(({ use, ranges }) =>
    ranges.map(([from, to]) => [use.file.loc(from), use.file.loc(to - 1)] as const),
  );
  const nodes = nodesAt(subject, places);
  return written.map(({ use, ranges }) => ({
    file: use.file,
    token: use.token,
    name: use.name,
    arguments: ranges.flatMap(([from]) => nodes.get(use.file.loc(from)) ?? []),
  }));
}

/** The outermost expressions that begin and end at the given places, by their beginning. */
function nodesAt({ syntax, space }: Subject, wanted: readonly (readonly [Loc, Loc])[]): Map<Loc, Node> {
  const ends = new Map(wanted);
  const found = new Map<Loc, Node>();
  const { first, last, place, expansion } = syntax.arena;
  const written = (token: Token): Loc => {
    const e = expansion[token]!;
    // The characters of `true` stand in its definition; what the program wrote is the use, in an argument or outside.
    return e === 0 || space.expansions.bodyOf(e) === 0 ? place[token]! : rootUse(space, e);
  };
  for (const root of syntax.all('function_definition'))
    for (let n = root, stop = syntax.arena.end[root]!; n < stop; n++) {
      const begin = written(first[n]!);
      const end = ends.get(begin);
      if (end !== undefined && !found.has(begin) && written(last[n]!) === end && isExpression(syntax, n)) found.set(begin, n);
    }
  return found;
}

function isExpression(syntax: Subject['syntax'], node: Node): boolean {
  return /expression$|literal$|^identifier$|^true$|^false$|^concatenated_string$/.test(syntax.kindName(node));
}

/** Macros that take complex arguments: those with a function of `<complex.h>` behind them. */
const COMPLEX: ReadonlySet<string> = new Set([
  ...functionsOf('complex.h'),
  ...functionsOf('complex.h').map((n) => n.slice(1)),
  'fabs',
]);

export const rule21_22 = defineRule({
  id: 'rule-21.22',
  extent: 'full',
  *check(subject) {
    const { essential, types } = subject;
    for (const { file, token, name, arguments: args } of typeGeneric(subject))
      for (const argument of args) {
        const category = essential.of(argument)?.category;
        if (category === 'signed' || category === 'unsigned' || category === 'floating') continue;
        if (category === 'complex' && COMPLEX.has(name)) continue;
        if (types.value(argument).kind === 'pointer') continue; // what a function stores through
        const why = category === 'complex' ? 'complex, which it does not take' : 'not a number';
        yield { at: rawSpot(file, token), message: `An argument of the type-generic macro \`${name}\` is ${why}` };
        break;
      }
  },
});

/** Their second or third argument is no operand: an exponent, or a value of `long double` always. */
const OTHER_ARGUMENT: ReadonlySet<string> = new Set(['frexp', 'ldexp', 'scalbn', 'scalbln', 'nexttoward']);

export const rule21_23 = defineRule({
  id: 'rule-21.23',
  extent: 'full',
  *check(subject) {
    const { types } = subject;
    for (const { file, token, name, arguments: args } of typeGeneric(subject)) {
      if (args.length < 2 || OTHER_ARGUMENT.has(name)) continue;
      const kinds = new Set(args.map((a) => types.value(a).plain).filter((t) => t.kind !== 'pointer'));
      if (kinds.size > 1)
        yield {
          at: rawSpot(file, token),
          message: `The arguments of the type-generic macro \`${name}\` have different types`,
        };
    }
  },
});
