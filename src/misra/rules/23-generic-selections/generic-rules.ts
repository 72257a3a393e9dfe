/** Rules 23.1, 23.2, 23.3, 23.7 and 23.8: the form of generic selections. */
import { BODY } from '../../../c/lex/expansions.ts';
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { Definition } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';

function associations(syntax: Syntax, node: Node): readonly Node[] {
  return syntax.children(node).filter((c) => syntax.is(c, 'generic_association'));
}

export const rule23_1 = defineRule({
  id: 'rule-23.1',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('generic_expression'))
      if (!syntax.isFromMacroBody(syntax.firstToken(node)))
        yield matchNode(syntax, node, 'This generic selection is written in place, not expanded from a macro');
      else if (!dependsOnArgument(subject, node))
        yield matchNode(syntax, node, 'What this generic selection chooses does not depend on an argument of the macro');
  },
});

/** Did a token of the controlling expression come in as an argument of the macro in whose replacement list `_Generic` stands? */
function dependsOnArgument({ syntax, space: { expansions } }: Subject, node: Node): boolean {
  const { expansion, first, last } = syntax.arena;
  const body = expansions.bodyOf(expansion[syntax.firstToken(node)]!);
  const control = syntax.child(node, 'argument');
  for (let t = first[control]!; t <= last[control]!; t++)
    for (let step = expansion[t]!; step !== 0; step = expansions.priorOf(step))
      if (
        expansions.argumentOf(step) !== BODY &&
        expansions.macroOf(step) === expansions.macroOf(body) &&
        expansions.useOf(step) === expansions.useOf(body)
      )
        return true;
  return false;
}

interface Written {
  readonly file: FileView;
  readonly definition: Definition;
}

function definitionsIn(file: FileView): Written[] {
  return file.directives.flatMap(({ define }) => (define === undefined ? [] : [{ file, definition: define }]));
}

function wordsOf(file: Written['file'], definition: Written['definition']): string[] {
  return Array.from({ length: Math.max(0, definition.bodyEnd - definition.bodyFirst) }, (_, i) =>
    file.word(definition.bodyFirst + i),
  );
}

export const rule23_2 = defineRule({
  id: 'rule-23.2',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('generic_expression')) {
      if (syntax.isFromMacroBody(syntax.firstToken(node))) continue;
      const control = syntax.child(node, 'argument');
      const effect = effectIn(subject, control);
      if (effect !== 0)
        yield matchNode(syntax, effect, 'The controlling expression is not evaluated, so this side effect does not happen');
    }
  },
});

/** The first change, call or volatile access inside an expression that would be evaluated; 0 for none. */
function effectIn({ syntax, types }: Subject, control: Node): Node {
  for (let n = control, stop = syntax.arena.end[control]!; n < stop; n++) {
    const kind = syntax.kindName(n);
    if (kind === 'sizeof_expression' || kind === 'alignof_expression' || kind === 'typeof_specifier')
      n = syntax.arena.end[n]! - 1;
    else if (/^(?:update|assignment|call)_expression$/.test(kind)) return n;
    else if (/^(?:identifier|(?:pointer|subscript|field)_expression)$/.test(kind) && isVolatileRead(n)) return n;
  }
  return 0;

  function isVolatileRead(node: Node): boolean {
    if (syntax.is(node, 'pointer_expression') && syntax.operator(node) === '&') return false;
    const type = types.of(node);
    if (type.kind === 'function' || (type.qualifiers & Qualifier.volatile) === 0) return false;
    const up = syntax.parent(node);
    return !(syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&');
  }
}

export const rule23_3 = defineRule({
  id: 'rule-23.3',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('generic_expression'))
      if (associations(syntax, node).every((a) => syntax.child(a, 'type') === 0))
        yield { ...matchNode(syntax, node, 'This generic selection has no association besides `default`'), blame: 'spelling' };
  },
});

export const rule23_8 = defineRule({
  id: 'rule-23.8',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('generic_expression')) {
      const all = associations(syntax, node);
      const at = all.findIndex((a) => syntax.child(a, 'type') === 0);
      if (at > 0 && at < all.length - 1)
        yield matchNode(syntax, all[at]!, 'The default association is neither the first nor the last');
    }
  },
});

/** A macro that expands to a generic selection on its parameter: the parameter belongs in the selected expression, once. */
export const rule23_7 = defineRule({
  id: 'rule-23.7',
  extent: 'partial',
  *check({ files }) {
    for (const { file, definition } of files.flatMap(definitionsIn)) {
      if (!definition.functionLike || definition.bodyFirst >= definition.bodyEnd) continue;
      const words = evaluated(wordsOf(file, definition));
      const start = words.indexOf('_Generic');
      if (start < 0) continue;
      const comma = firstComma(words, start + 1);
      for (const parameter of definition.parameters) {
        const inControl = words.slice(start, comma).includes(parameter);
        if (!inControl) continue;
        const close = matching(words, start + 1);
        const inside = partsOf(words, comma + 1, close).map((part) => part.filter((w) => w === parameter).length);
        const after = words.slice(close).filter((w) => w === parameter).length;
        // Nothing that is selected evaluates anything: constants, names, texts.
        const constant =
          after === 0 &&
          words.slice(close).find((w) => w !== ')') !== '(' &&
          inside.every((n) => n === 0) &&
          partsOf(words, comma + 1, close).every((part) => !evaluates(part));
        const fine =
          constant ||
          (after === 1 ? inside.every((n) => n === 0) : after === 0 && inside.length > 0 && inside.every((n) => n === 1));
        if (!fine)
          yield {
            at: rawSpot(file, definition.nameToken),
            message: `\`${definition.name}\` does not evaluate its argument \`${parameter}\` exactly once, whichever association is chosen`,
          };
      }
    }
  },
});

/** A replacement list without what is not evaluated: operands of `sizeof`, and the control of an inner generic selection. */
function evaluated(words: readonly string[]): string[] {
  const kept: string[] = [];
  let seen = false;
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    const open = words[i + 1] === '(';
    if (open && /^(?:sizeof|_Alignof|__alignof__|typeof|__typeof__)$/.test(w)) {
      kept.push('0');
      i = matching(words, i + 1);
    } else if (open && w === '_Generic' && seen) {
      kept.push('(');
      i = firstComma(words, i + 1);
    } else kept.push(w);
    seen ||= w === '_Generic';
  }
  return kept;
}

/** Does what an association selects call or change anything? */
function evaluates(part: readonly string[]): boolean {
  const result = part.slice(part.indexOf(':') + 1);
  return result.some(
    (w, i) => /^(?:[-+*/%&|^]|<<|>>)?=$|^(?:\+\+|--)$/.test(w) || (/^[A-Za-z_]/.test(w) && result[i + 1] === '('),
  );
}

function firstComma(words: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < words.length; i++) {
    if (words[i] === '(') depth++;
    else if (words[i] === ')') depth--;
    else if (words[i] === ',' && depth === 1) return i;
  }
  return words.length;
}

function matching(words: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < words.length; i++) {
    if (words[i] === '(') depth++;
    else if (words[i] === ')' && --depth === 0) return i;
  }
  return words.length;
}

/** The associations between two positions, split at commas of the outer level. */
function partsOf(words: readonly string[], from: number, to: number): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const w = words[i]!;
    if (w === '(') depth++;
    else if (w === ')') depth--;
    if (w === ',' && depth === 0) parts.push([]);
    else parts.at(-1)!.push(w);
  }
  return parts;
}
