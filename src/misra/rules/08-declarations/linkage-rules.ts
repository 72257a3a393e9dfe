/** Rules 8.3 to 8.9, 8.11, 8.15, 8.18 and 8.19: declarations of one thing compared, linkage and scope. */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import type { Subject } from '../../engine/subject.ts';
import { declaredName } from '../../tree/expressions.ts';
import { atName, fileOf, isHeaderName, isOwn, maybeUnused } from '../../tree/names.ts';

function* groups(subject: Subject): Iterable<readonly CSymbol[]> {
  for (const group of subject.symbols.entities()) {
    const kind = group[0]!.kind;
    if (kind === 'object' || kind === 'function') yield group;
  }
}

/** Parameters of a declaration of a function: names and qualifiers as written. */
function parametersOf(
  { syntax }: Subject,
  symbol: CSymbol,
): readonly { readonly node: Node; readonly name: string; readonly qualifiers: string }[] {
  let at = syntax.parent(symbol.node);
  while (at !== 0 && !syntax.is(at, 'function_declarator')) at = at === symbol.holder ? 0 : syntax.parent(at);
  if (at === 0) return [];
  return syntax
    .children(syntax.child(at, 'parameters'))
    .filter((p) => syntax.is(p, 'parameter_declaration'))
    .map((p) => {
      const name = declaredName(syntax, syntax.child(p, 'declarator'));
      return {
        node: name === 0 ? p : name,
        name: syntax.text(name),
        qualifiers: syntax
          .descendants(p, 'type_qualifier')
          .map((q) => syntax.text(q))
          .filter((q) => /const|volatile/.test(q))
          .sort()
          .join(' '),
      };
    });
}

export const rule8_3 = defineRule({
  id: 'rule-8.3',
  extent: 'full',
  *check(subject) {
    for (const group of groups(subject)) {
      const own = group.filter((s) => isOwn(subject, s));
      const [first, ...rest] = own;
      if (first === undefined || first.kind !== 'function') continue;
      const expected = parametersOf(subject, first);
      for (const other of rest)
        for (const [i, parameter] of parametersOf(subject, other).entries()) {
          const known = expected[i];
          if (known === undefined) continue;
          if (known.name !== '' && parameter.name !== '' && known.name !== parameter.name) {
            yield atNode(
              subject,
              parameter.node,
              `Parameter ${i + 1} of \`${other.name}\` is called \`${parameter.name}\` here and \`${known.name}\` in another declaration`,
            );
            break;
          }
          if (known.qualifiers !== parameter.qualifiers) {
            yield atNode(
              subject,
              parameter.node,
              `Parameter ${i + 1} of \`${other.name}\` is qualified differently in another declaration`,
            );
            break;
          }
        }
    }
  },
});

function atNode({ syntax }: Subject, node: Node, message: string): Match {
  const token = syntax.firstToken(node);
  const { place, expansion } = syntax.arena;
  return { at: { loc: place[token]!, length: syntax.tokenText(token).length, expansion: expansion[token]! }, message };
}

export const rule8_4 = defineRule({
  id: 'rule-8.4',
  extent: 'full',
  *check(subject) {
    for (const group of groups(subject)) {
      const definition = group.find((s) => s.definition || s.tentative);
      if (definition?.linkage !== 'external' || definition.name === 'main' || definition.scope !== 0) continue;
      if (group.some((s) => s.id < definition.id && !s.definition && !s.tentative)) continue;
      if (definition.inline || (definition.storage === 'extern' && definition.kind === 'object' && !definition.definition))
        continue;
      yield atName(
        subject,
        definition,
        `No declaration of the external ${definition.kind} \`${definition.name}\` is visible where it is defined`,
      );
    }
  },
});

export const rule8_5 = defineRule({
  id: 'rule-8.5',
  extent: 'full',
  *check(subject) {
    for (const group of groups(subject)) {
      const declarations = group.filter((s) => s.linkage === 'external' && !s.definition && !s.tentative && isOwn(subject, s));
      for (const again of declarations.slice(1))
        yield atName(
          subject,
          again,
          `\`${again.name}\` is declared more than once; the first declaration is in ${fileOf(subject, declarations[0]!.node)}`,
        );
    }
  },
});

export const rule8_6 = defineRule({
  id: 'rule-8.6',
  extent: 'partial',
  *check(subject) {
    for (const group of groups(subject)) {
      const definitions = group.filter((s) => s.linkage === 'external' && (s.definition || s.tentative) && !s.inline);
      const files = new Set<string>();
      for (const d of definitions) {
        const file = fileOf(subject, d.node);
        if (files.size > 0 && !files.has(file)) yield atName(subject, d, `\`${d.name}\` is also defined in ${[...files][0]}`);
        files.add(file);
      }
    }
  },
});

export const rule8_7 = defineRule({
  id: 'rule-8.7',
  extent: 'full',
  *check(subject) {
    const { symbols } = subject;
    for (const group of groups(subject)) {
      const definition = group.find((s) => s.definition || s.tentative);
      if (definition?.linkage !== 'external' || definition.name === 'main' || definition.inline || !isOwn(subject, definition))
        continue;
      const home = fileOf(subject, definition.node);
      if (isHeaderName(home) || group.some((s) => fileOf(subject, s.node) !== home)) continue;
      const uses = symbols.usesOf(definition);
      if (uses.length === 0 || uses.some((u) => fileOf(subject, u) !== home)) continue;
      yield atName(subject, definition, `Only ${home} uses \`${definition.name}\`: make it \`static\``);
    }
  },
});

export const rule8_8 = defineRule({
  id: 'rule-8.8',
  extent: 'full',
  *check(subject) {
    for (const group of groups(subject)) {
      if (!group.some((s) => s.linkage === 'internal' && s.storage === 'static' && s.scope === 0)) continue;
      for (const s of group)
        if (s.storage !== 'static' && (s.kind === 'function' || s.scope === 0))
          yield atName(subject, s, `\`${s.name}\` has internal linkage, but this declaration does not say \`static\``);
    }
  },
});

export const rule8_9 = defineRule({
  id: 'rule-8.9',
  extent: 'full',
  *check(subject) {
    const { symbols, syntax } = subject;
    for (const group of groups(subject)) {
      const object = group.find((s) => s.definition || s.tentative);
      if (object?.kind !== 'object' || object.scope !== 0 || object.linkage !== 'internal' || maybeUnused(subject, object))
        continue;
      const uses = symbols.usesOf(object);
      const functions = new Set(uses.map((u) => syntax.functionOf(u)));
      const [only] = functions;
      if (functions.size !== 1 || only === undefined || only === 0) continue;
      yield atName(subject, object, `Only one function uses \`${object.name}\`: define it there`);
    }
  },
});

export const rule8_11 = defineRule({
  id: 'rule-8.11',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const s of subject.symbols.all) {
      if (s.kind !== 'object' || s.linkage !== 'external' || s.definition || s.tentative) continue;
      const declarator = syntax.parent(s.node);
      if (syntax.is(declarator, 'array_declarator') && syntax.child(declarator, 'size') === 0)
        yield atName(subject, s, `The external array \`${s.name}\` is declared without its size`);
    }
  },
});

export const rule8_15 = defineRule({
  id: 'rule-8.15',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    const alignment = (s: CSymbol): string =>
      syntax
        .descendants(s.holder, 'alignas_qualifier')
        .map((a) => syntax.text(a))
        .sort()
        .join(' ');
    for (const group of groups(subject)) {
      if (group.length < 2 || group[0]!.kind !== 'object') continue;
      const wanted = group.map(alignment).find((a) => a !== '');
      if (wanted === undefined) continue;
      for (const s of group)
        if (alignment(s) !== wanted)
          yield atName(subject, s, `This declaration of \`${s.name}\` does not have the alignment of another: ${wanted}`);
    }
  },
});

export const rule8_18 = defineRule({
  id: 'rule-8.18',
  extent: 'full',
  *check(subject) {
    for (const s of subject.symbols.all)
      if (s.tentative && s.kind === 'object' && isHeaderName(fileOf(subject, s.node)))
        yield atName(subject, s, `The header defines \`${s.name}\` tentatively in every unit that includes it`);
  },
});

export const rule8_19 = defineRule({
  id: 'rule-8.19',
  extent: 'full',
  *check(subject) {
    for (const s of subject.symbols.all) {
      if (s.linkage !== 'external' || s.definition || s.tentative || (s.kind !== 'object' && s.kind !== 'function')) continue;
      if (isHeaderName(fileOf(subject, s.node)) || (s.kind === 'function' && s.storage !== 'extern')) continue;
      yield atName(subject, s, `\`${s.name}\` is declared in a source file, not in a header`);
    }
  },
});
