/** Rules 8.4 to 8.9, 8.11, 8.15, 8.18 and 8.19: declarations of one thing compared, linkage and scope. */
import { compareText } from '../../../base/diagnostic.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Subject } from '../../engine/subject.ts';
import { atName, fileOf, hasAttribute, isHeaderName, isOwn, maybeUnused } from '../../tree/names.ts';

/** Objects and functions, each as its declarations. */
export function groups(subject: Subject): readonly (readonly CSymbol[])[] {
  let known = GROUPS.get(subject);
  if (known === undefined) {
    known = [...subject.symbols.entities()].filter(([first]) => first!.kind === 'object' || first!.kind === 'function');
    GROUPS.set(subject, known);
  }
  return known;
}

const GROUPS = new WeakMap<Subject, readonly (readonly CSymbol[])[]>();

/** Which files the units that hold a file consist of: what another unit declares is not visible. */
class SeenFiles {
  readonly #subject: Subject;
  /** By file: the files of each unit that it is part of. */
  #units: Map<number, ReadonlySet<number>[]> | undefined;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Is the file of a declaration part of a unit that the file of a definition is part of? */
  sees(definition: CSymbol, declaration: CSymbol): boolean {
    const [at, from] = [this.#file(definition), this.#file(declaration)];
    if (at.id === from.id) return true;
    this.#units ??= this.#filesOfUnits();
    const units = this.#units.get(at.id);
    if (units !== undefined) return units.some((files) => files.has(from.id));
    // Nothing is known of the unit but that it includes nothing, or not even that.
    const alone = this.#subject.units.some((u) => u.readable && u.inclusions.length === 0 && isNamed(u.mainFile, at.source.file));
    return !alone && isHeaderName(from.source.file);
  }

  #file({ node }: CSymbol) {
    const { syntax, space } = this.#subject;
    const token = syntax.firstToken(node);
    const expansion = syntax.arena.expansion[token]!;
    return space.files.fileAt(expansion === 0 ? syntax.arena.place[token]! : space.expansions.outermostUse(expansion));
  }

  #filesOfUnits(): Map<number, ReadonlySet<number>[]> {
    const units = new Map<number, ReadonlySet<number>[]>();
    for (const unit of this.#subject.units) {
      const files = new Set(unit.inclusions.flatMap((i) => (i.to === undefined ? [i.from] : [i.from, i.to])));
      for (const file of files) {
        const known = units.get(file);
        if (known === undefined) units.set(file, [files]);
        else known.push(files);
      }
    }
    return units;
  }
}

/**
 * The declarations of one thing. A folder of separate programs, scanned at once, defines a name in several files: then those
 * that the definition of each file sees are one thing.
 */
export function* apart(subject: Subject, group: readonly CSymbol[]): Iterable<readonly CSymbol[]> {
  const definitions = new Map<string, CSymbol>();
  if (group.length > 2)
    for (const s of group)
      if ((s.definition || s.tentative) && s.linkage === 'external') {
        const file = fileOf(subject, s.node);
        if (!definitions.has(file)) definitions.set(file, s);
      }
  if (definitions.size < 2) {
    yield group;
    return;
  }
  const seen = new SeenFiles(subject);
  for (const definition of definitions.values()) yield group.filter((s) => s === definition || seen.sees(definition, s));
}

function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

export const rule8_4 = defineRule({
  id: 'rule-8.4',
  extent: 'full',
  *check(subject) {
    for (const group of subject.symbols.meanings()) {
      if (group[0]!.kind !== 'object' && group[0]!.kind !== 'function') continue;
      const inFiles = new Set<string>();
      for (const definition of group) {
        if (!definition.definition && !definition.tentative) continue;
        if (definition.linkage !== 'external' || definition.name === 'main' || definition.scope !== 0) continue;
        // Further definitions in one file are another rule's.
        const file = fileOf(subject, definition.node);
        if (inFiles.has(file)) continue;
        inFiles.add(file);
        if (isUndeclared(subject, group, definition))
          yield atName(
            subject,
            definition,
            `No declaration of the external ${definition.kind} \`${definition.name}\` is visible where it is defined`,
          );
      }
    }
  },
});

/** Is there a unit that holds the definition, and no declaration before it? */
function isUndeclared(subject: Subject, group: readonly CSymbol[], definition: CSymbol): boolean {
  const { types } = subject;
  const others = group.filter((s) => s.scope === 0 && !s.definition && !s.tentative);
  const declared = (unit: number): boolean => others.some((s) => types.precedes(s, definition, unit));
  if (types.unitsOf(definition.declaration).every(declared)) return false;
  if (definition.inline && hasAttribute(subject, definition, /^(?:__)?gnu_inline(?:__)?$/)) return false;
  return !(definition.storage === 'extern' && definition.kind === 'object' && !definition.definition);
}

export const rule8_5 = defineRule({
  id: 'rule-8.5',
  extent: 'full',
  *check(subject) {
    const byName = new Map<string, { readonly symbol: CSymbol; readonly place: string }[]>();
    for (const symbol of externalDeclarations(subject)) {
      const entry = { symbol, place: placeOf(subject, symbol) };
      const known = byName.get(symbol.name);
      if (known === undefined) byName.set(symbol.name, [entry]);
      else known.push(entry);
    }
    for (const all of byName.values()) {
      const first = firstPlace(all.map((d) => d.place));
      for (const { symbol, place } of all) if (place !== first) yield atName(subject, symbol, declaredAgain(symbol.name, first));
    }
  },
});

/** Declarations of external objects and functions that are no definitions. */
export function externalDeclarations(subject: Subject): readonly CSymbol[] {
  const isDeclaration = (s: CSymbol): boolean => (s.kind === 'object' || s.kind === 'function') && s.linkage === 'external';
  return subject.symbols.all.filter((s) => isDeclaration(s) && !s.definition && !s.tentative && isOwn(subject, s));
}

/** Such that headers come before sources, and what stands first in a file before the rest. */
export function placeOf(subject: Subject, { node }: CSymbol): string {
  const file = fileOf(subject, node);
  const { place } = subject.syntax.arena;
  const { source, base } = subject.space.files.fileAt(place[subject.syntax.firstToken(node)]!);
  const { line, column } = source.positionAt(place[subject.syntax.firstToken(node)]! - base);
  const ordered = (n: number): string => String(n).padStart(9, '0');
  return `${isHeaderName(file) ? 0 : 1} ${ordered(line)} ${ordered(column)} ${file}`;
}

/** The declaration that the others repeat: of the file whose name comes first, headers before sources. */
export function firstPlace(places: Iterable<string>): string {
  const order = (place: string): string => `${place[0]}${fileIn(place)} ${place.slice(2, 21)}`;
  return [...places].reduce((a, b) => (compareText(order(a), order(b)) <= 0 ? a : b));
}

function fileIn(place: string): string {
  return place.slice(22);
}

export function declaredAgain(name: string, first: string): string {
  return `\`${name}\` is declared more than once; the first declaration is in ${fileIn(first)}`;
}

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
        else if (files.size === 0 && isHeaderName(file) && !group.some((s) => s.inline) && unitsThatDefine(subject, d) > 1)
          yield atName(subject, d, `Each source file that includes ${file} defines \`${d.name}\``);
        files.add(file);
      }
    }
  },
});

const WEAK = /^(?:__)?(?:weak|selectany|gnu_inline)(?:__)?$/;

/** How many units a definition in a header is part of: those that include it, unless an `#if` within it asks for one that is to. */
function unitsThatDefine(subject: Subject, d: CSymbol): number {
  const { units, syntax, space, conditionals } = subject;
  const place = syntax.arena.place[syntax.firstToken(d.node)]!;
  const { id, base } = space.files.fileAt(place);
  const around = new Set(
    conditionals.filter((c) => c.word === 'endif' && c.opens < place && place < c.place).map((c) => c.opens),
  );
  const view = subject.viewAt(place);
  const [guard] = view?.directives ?? [];
  const first = guard === undefined ? 0 : view!.loc(guard.hash);
  if (hasAttribute(subject, d, WEAK) || [...around].some((opens) => opens >= base && opens !== first)) return 0;
  return units.filter((unit) => unit.inclusions.some((i) => i.to === id)).length;
}

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
      if (isHeaderName(home)) continue;
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
    for (const group of subject.symbols.meanings()) {
      if (!group.some((s) => s.linkage === 'internal' && s.storage === 'static' && s.scope === 0)) continue;
      for (const s of group)
        if (s.storage !== 'static')
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
    for (const s of subject.symbols.all) {
      if (s.kind !== 'object' || s.linkage !== 'external' || s.definition || s.tentative) continue;
      const type = subject.types.ofSymbol(s);
      const declarator = subject.syntax.parent(s.node);
      const open = subject.syntax.is(declarator, 'array_declarator') && subject.syntax.child(declarator, 'size') === 0;
      if (open || (type.kind === 'array' && type.length === undefined))
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
    for (const all of groups(subject)) {
      if (all.length < 2 || all[0]!.kind !== 'object' || all.every((s) => alignment(s) === '')) continue;
      for (const group of apart(subject, all)) {
        const wanted = group.map(alignment).find((a) => a !== '');
        if (wanted === undefined) continue;
        for (const s of group)
          if (alignment(s) !== wanted)
            yield atName(subject, s, `This declaration of \`${s.name}\` does not have the alignment of another: ${wanted}`);
      }
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
      if (isHeaderName(fileOf(subject, s.node))) continue;
      yield atName(subject, s, `\`${s.name}\` is declared in a source file, not in a header`);
    }
  },
});
