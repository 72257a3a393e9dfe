/** Rules 5.1 to 5.3 and 5.5 to 5.9: names that collide. */
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Subject } from '../../engine/subject.ts';
import { atName, isOwn, isPrototypeParameter } from '../../tree/names.ts';
import { EXTERNAL_SIGNIFICANT, internalSignificant } from './significant.ts';

/** First declarations of the program's own entities, by name; labels, which have a name space of their own, when asked for. */
function byName(subject: Subject, labels = false): Map<string, CSymbol[]> {
  const map = new Map<string, CSymbol[]>();
  for (const [first] of subject.symbols.entities()) {
    if (first === undefined || !isOwn(subject, first) || (first.kind === 'label' && !labels)) continue;
    const list = map.get(first.name);
    if (list === undefined) map.set(first.name, [first]);
    else list.push(first);
  }
  return map;
}

export const rule5_1 = defineRule({
  id: 'rule-5.1',
  extent: 'full',
  *check(subject) {
    const heads = new Map<string, string>();
    for (const [first] of subject.symbols.entities()) {
      if (
        first === undefined ||
        first.linkage !== 'external' ||
        first.name.length < EXTERNAL_SIGNIFICANT ||
        !isOwn(subject, first)
      )
        continue;
      const head = first.name.slice(0, EXTERNAL_SIGNIFICANT);
      const other = heads.get(head);
      if (other === undefined) heads.set(head, first.name);
      else if (other !== first.name)
        yield atName(
          subject,
          first,
          `This external name differs from \`${other}\` only behind the first ${EXTERNAL_SIGNIFICANT} characters`,
        );
    }
  },
});

const ORDINARY: ReadonlySet<string> = new Set(['object', 'function', 'parameter', 'typedef', 'enumerator']);

export const rule5_2 = defineRule({
  id: 'rule-5.2',
  extent: 'full',
  *check(subject) {
    const significant = internalSignificant(subject);
    const heads = new Map<string, string>();
    for (const [first] of subject.symbols.entities()) {
      if (first === undefined || first.linkage === 'external' || first.name.length < significant || !isOwn(subject, first))
        continue;
      const space = ORDINARY.has(first.kind) ? 'ordinary' : first.kind;
      const head = `${space}\0${first.scope}\0${first.name.slice(0, significant)}`;
      const other = heads.get(head);
      if (other === undefined) heads.set(head, first.name);
      else if (other !== first.name)
        yield atName(
          subject,
          first,
          `This name differs from \`${other}\` in the same scope only behind the first ${significant} characters`,
        );
    }
  },
});

export const rule5_3 = defineRule({
  id: 'rule-5.3',
  extent: 'full',
  *check(subject) {
    const { symbols, syntax, space } = subject;
    for (const symbol of symbols.all) {
      if (symbol.hides === 0 || symbol.kind === 'field' || symbol.kind === 'label' || isPrototypeParameter(subject, symbol))
        continue;
      const hidden = symbols.get(symbol.hides);
      if (
        symbols.entity(hidden) === symbols.entity(symbol) ||
        hidden.scope === symbol.scope ||
        isPrototypeParameter(subject, hidden)
      )
        continue;
      const place = space.files.place(syntax.arena.place[syntax.firstToken(hidden.node)]!);
      yield atName(
        subject,
        symbol,
        `\`${symbol.name}\` hides the ${hidden.kind} of that name declared at ${place.file}:${place.line}`,
      );
    }
  },
});

export const rule5_5 = defineRule({
  id: 'rule-5.5',
  extent: 'full',
  *check(subject) {
    const significant = internalSignificant(subject);
    const heads = new Map<string, string>();
    for (const name of subject.macros.byName.keys()) heads.set(name.slice(0, significant), name);
    for (const symbol of subject.symbols.all) {
      const macro = heads.get(symbol.name.slice(0, significant));
      if (macro === undefined || !isOwn(subject, symbol)) continue;
      const shown = macro === symbol.name ? 'is also the name of a macro' : `differs from the macro \`${macro}\` too late`;
      yield atName(subject, symbol, `\`${symbol.name}\` ${shown}`);
    }
  },
});

/** The tag that a type definition gives a name to. */
function isItsTag(subject: Subject, typedef: CSymbol, tag: CSymbol): boolean {
  const { types } = subject;
  const type = types.ofSymbol(typedef).plain;
  return type.tag !== undefined && type.tag.name === tag.name && types.ofSymbol(tag).plain === type;
}

export const rule5_6 = defineRule({
  id: 'rule-5.6',
  extent: 'full',
  *check(subject) {
    for (const [name, list] of byName(subject, true)) {
      const typedef = list.find((s) => s.kind === 'typedef');
      if (typedef === undefined || list.length < 2) continue;
      for (const other of list) {
        if (other === typedef) continue;
        if (other.kind === 'tag' && isItsTag(subject, typedef, other)) continue;
        const [blamed, first] = other.kind === 'typedef' || other.id > typedef.id ? [other, typedef] : [typedef, other];
        yield atName(
          subject,
          blamed,
          `\`${name}\` names a type here or elsewhere: it is also ${first.kind === 'enumerator' ? 'an' : 'a'} ${first.kind}`,
        );
      }
    }
  },
});

export const rule5_7 = defineRule({
  id: 'rule-5.7',
  extent: 'full',
  *check(subject) {
    for (const [name, list] of byName(subject, true)) {
      const tag = list.find((s) => s.kind === 'tag');
      if (tag === undefined || list.length < 2) continue;
      for (const other of list) {
        if (other === tag) continue;
        if (other.kind === 'typedef' && isItsTag(subject, other, tag)) continue;
        yield atName(subject, other.id > tag.id ? other : tag, `The tag \`${name}\` is not unique`);
      }
    }
  },
});

export const rule5_8 = defineRule({
  id: 'rule-5.8',
  extent: 'full',
  *check(subject) {
    for (const [name, list] of byName(subject)) {
      const external = list.find((s) => s.linkage === 'external' && (s.kind === 'object' || s.kind === 'function'));
      if (external === undefined || list.length < 2) continue;
      for (const other of list) {
        if (other === external) continue;
        yield atName(subject, other, `\`${name}\` is also the name of an external ${external.kind}`);
      }
    }
  },
});

export const rule5_9 = defineRule({
  id: 'rule-5.9',
  extent: 'full',
  *check(subject) {
    for (const [name, list] of byName(subject)) {
      const internal = list.find((s) => s.linkage === 'internal' && !s.inline);
      if (internal === undefined || list.length < 2) continue;
      for (const other of list) {
        if (other === internal || other.linkage === 'external') continue;
        yield atName(
          subject,
          other.id > internal.id ? other : internal,
          `\`${name}\` is also the name of ${internal.kind === 'object' ? 'an object' : 'a function'} with internal linkage`,
        );
      }
    }
  },
});
