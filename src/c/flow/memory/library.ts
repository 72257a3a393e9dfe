/** What functions of the standard library do, as far as analyses of memory, resources and order need it. */
import type { Node } from '../../tree/arena.ts';
import { lengthOfText } from './assume.ts';
import { type Call, type Callees, placeOf } from './call.ts';
import type { Evaluator } from './evaluate.ts';
import { contentsAt, give, havoc, store } from './places.ts';
import type { Region, RegionKind } from './region.ts';
import { ANY, UNSET, ZERO } from './state.ts';
import { synchronisation } from './threads.ts';
import {
  constant, floating, integer, isNull, joinValues, NULL_POINTER, Null, OTHER, type PointerValue, pointer, singleValue, type Target, type Value,
} from './value.ts'; // biome-ignore format: a list

/** Bits of the typestate of a resource or loan (`r…`). */
export const Res = { held: 2, released: 4, given: 8, closed: 16 } as const;

type Model = (c: Call) => Value | undefined;

/** Undefined: not a function of the library that is known. */
export function libraryCall(e: Evaluator, node: Node, name: string, nodes: readonly Node[], calls: Callees): Value | undefined {
  const model = MODELS[name] ?? synchronisation(name) ?? (BORROWERS.test(name) ? borrower : undefined);
  if (model === undefined) return undefined;
  const values = nodes.map((n) => e.evaluate(n));
  return model({ e, node, name, nodes, values, calls });
}

/** Functions that use what a pointer leads to and neither keep nor release it. */
const BORROWERS =
  /^(?:mem(?:cpy|move|set|cmp|chr)|str[a-z]+|wcs[a-z]+|wmem[a-z]+|f?(?:printf|scanf|puts|gets|putc|getc|read|write|eof|error|flush|seek|tell|getpos|setpos)|f?(?:getwc|putwc)|s(?:n?printf|scanf)|v?f?s?n?w?printf|rewind|clearerr|ungetc|setv?buf|put(?:s|c|char)|get(?:s|c|char)|perror|abs|labs|atoi|atol|atoll|atof|is[a-z]+|to(?:upper|lower)|sqrt[fl]?|log(?:10|2|1p)?[fl]?|pow[fl]?|fmod[fl]?|a(?:cos|sin|tan|tanh|cosh)[fl]?|exp[fl]?|sin|cos|tan|fabs[fl]?|floor|ceil|mktime|difftime|time|clock|rand|srand|system|remove|rename|div|ldiv|qsort|bsearch|thrd_yield|thrd_sleep|thrd_equal)$/;

const WRITERS: Readonly<Record<string, number>> = {
  fprintf: 0, vfprintf: 0, fputc: 1, fputs: 1, putc: 1, fwrite: 3, fwprintf: 0, vfwprintf: 0, fputwc: 1, fputws: 1, putwc: 1,
}; // biome-ignore format: a table

/** Arguments that must not be null. */
const NEEDED: Readonly<Record<string, readonly number[]>> = {
  strlen: [0], strcpy: [0, 1], strncpy: [0, 1], strcat: [0, 1], strncat: [0, 1], strcmp: [0, 1], strncmp: [0, 1], strchr: [0], strrchr: [0], strstr: [0, 1],
  memcpy: [0, 1], memmove: [0, 1], memset: [0], memcmp: [0, 1], memchr: [0], fputs: [0, 1], fgetc: [0], fputc: [1], getc: [0], putc: [1], fclose: [0], fgets: [0, 2],
  fread: [0, 3], fwrite: [0, 3], atoi: [0], atol: [0], puts: [0], strspn: [0, 1], strcspn: [0, 1], strpbrk: [0, 1], fprintf: [0, 1], printf: [0], sprintf: [0, 1], fscanf: [0, 1], sscanf: [0, 1],
}; // biome-ignore format: a table

const OUTPUTS: Readonly<Record<string, number>> = {
  fgets: 0,
  fread: 0,
  sprintf: 0,
  snprintf: 0,
  vsnprintf: 0,
  vsprintf: 0,
  gets: 0,
  strxfrm: 0,
  wcscpy: 0,
  wcsncpy: 0,
  fgetws: 0,
  mbstowcs: 0,
  strftime: 0,
};

function borrower(c: Call): Value {
  const { e, name, node, values } = c;
  for (const i of NEEDED[name] ?? []) needed(c, i);
  const stream = WRITERS[name];
  if (stream !== undefined && values[stream] !== undefined) writesTo(c, values[stream]!, c.nodes[stream]!);
  TEXTS[name]?.(c);
  BLOCKS[name]?.(c);
  const output = OUTPUTS[name];
  if (output !== undefined && values[output] !== undefined) written(c, values[output]!, name !== 'fread');
  if (/scanf$/.test(name)) scanned(c);
  if (/^(?:is|to)(?:al|cn|di|gr|lo|pr|pu|sp|up|xd|bl)/.test(name)) characterClass(c);
  domain(c);
  if (/^(?:f?getc|getchar|getwc|fgetwc)$/.test(name))
    return { ...integer(-1n, name.includes('w') ? 0x10ffffn : 255n), taint: node };
  if (/^(?:f?printf|printf)$/.test(name)) formatted(c, name === 'printf' ? 0 : 1);
  if (name === 'system') formatted(c, 0);
  const result = e.machine.any(e.machine.types.value(node), node);
  if (/^(?:atoi|atol|atoll|atof|strtol|strtoul|strtoll|strtoull|strtod|strtof)$/.test(name) && isTainted(e, values[0]!))
    return { ...result, taint: node };
  if (/^strto/.test(name) && values[1] !== undefined) give(e.machine, e.state, values[1], true, false);
  if (name === 'strlen') return textLength(c);
  if (/^(?:strcpy|strncpy|strcat|strncat|memcpy|memmove|memset|fgets)$/.test(name) && result.kind === 'pointer') {
    const to = values[0]!;
    return to.kind !== 'pointer'
      ? result
      : name === 'fgets'
        ? e.choose(2) === 0
          ? { ...to, nullness: Null.no }
          : NULL_POINTER
        : to;
  }
  if (/^(?:strchr|strrchr|strstr|strpbrk|memchr)$/.test(name)) {
    const [from] = values;
    if (from?.kind === 'pointer')
      return { ...from, targets: from.targets.map((t) => ({ ...t, high: Infinity, exact: false })), nullness: Null.unknown };
  }
  return result;
}

function needed(c: Call, i: number): void {
  const value = c.values[i];
  if (value === undefined) return;
  if (
    isNull(value) ||
    (value.kind === 'integer' && singleValue(value) === 0n && c.e.machine.types.value(c.nodes[i]!).kind !== 'integer')
  )
    c.e.hazard('null-argument', c.node, c.name);
  else if (value.kind === 'pointer' && value.nullness === Null.possible) c.e.hazard('null-argument', c.node, c.name, false);
  if (value.kind === 'pointer')
    for (const t of value.targets) {
      const mask = c.e.state.typestates.get(`r${t.region.id}`) ?? 0;
      if ((t.region.kind === 'heap' || t.region.kind === 'symbolic') && (mask & Res.released) !== 0)
        c.e.hazard('use-after-release', c.nodes[i]!, '', mask === Res.released);
    }
}

function isTainted(e: Evaluator, value: Value): boolean {
  if (value.taint !== 0) return true;
  if (isArgument(e, value)) return true;
  return (
    value.kind === 'pointer' &&
    value.targets.some(
      (t) =>
        [...contentsAt(e.machine, e.state, t.region).cells.values()].some((v) => v.taint !== 0) ||
        (e.state.typestates.get(`t${t.region.id}`) ?? 1) === 2,
    )
  );
}

/** A text of the command line: what `main` got. */
function isArgument(e: Evaluator, value: Value): boolean {
  const { types } = e.machine;
  const symbol = types.declaredBy(types.syntax.child(e.frame.fn, 'declarator'));
  return symbol?.name === 'main' && value.kind === 'pointer' && value.targets.some((t) => t.region.kind === 'symbolic');
}

function formatted(c: Call, i: number): void {
  const value = c.values[i];
  if (value !== undefined && isTainted(c.e, value)) c.e.hazard('tainted', c.node, c.name === 'system' ? 'a command' : 'a format');
}

/** Anything is written behind a pointer. */
function written(c: Call, to: Value, text: boolean): void {
  const { e } = c;
  if (to.kind !== 'pointer') return;
  const outside = /^(?:fgets|fread|gets)$/.test(c.name);
  for (const t of to.targets) {
    const contents = contentsAt(e.machine, e.state, t.region);
    e.state.memory.set(t.region.id, { ...ANY, escaped: contents.escaped });
    e.state.forgetOrders(t.region.id);
    if (!outside) continue;
    e.state.typestates.set(`t${t.region.id}`, 2);
    if (!text && t.region.symbol !== undefined) {
      const type = e.machine.types.ofSymbol(t.region.symbol);
      if (type.kind === 'integer' && t.low === t.high) {
        const place = placeOf(t, type);
        store(e.machine, e.state, place, { ...e.machine.any(type, c.node), taint: c.node } as Value, c.node);
      }
    }
  }
}

function scanned(c: Call): void {
  const { e } = c;
  c.values.forEach((value, i) => {
    if (value.kind !== 'pointer' || i < (c.name === 'scanf' ? 1 : 2)) return;
    for (const t of value.targets) {
      const type = t.region.symbol === undefined ? undefined : e.machine.types.ofSymbol(t.region.symbol);
      if (type === undefined || t.low !== t.high || (type.kind !== 'integer' && type.kind !== 'floating'))
        give(e.machine, e.state, value, true, false);
      else store(e.machine, e.state, placeOf(t, type), { ...e.machine.any(type, c.node), taint: c.node } as Value, c.node);
    }
  });
}

// Characters and numbers -------------------------------------------------------------------------------------------------

function characterClass(c: Call): void {
  const [value] = c.values;
  if (value?.kind !== 'integer') return;
  if (value.low < -1n || value.high > 255n) c.e.hazard('character-class', c.node, c.name, value.high < -1n || value.low > 255n);
}

function domain(c: Call): void {
  const base = c.name.replace(/[fl]$/, '');
  const [x, y] = c.values.map((v) =>
    v.kind === 'integer' ? { ...floating(Number(v.low), Number(v.high), v.known), nonzero: v.nonzero } : v,
  );
  if (c.name === 'abs' || c.name === 'labs') {
    const [v] = c.values;
    const whole = v?.kind === 'integer' ? c.e.machine.whole(c.e.machine.types.value(c.node), c.node) : undefined;
    if (v?.kind === 'integer' && whole !== undefined && v.low === v.high && v.low === whole.low)
      c.e.hazard('domain', c.node, c.name);
    return;
  }
  if (x?.kind !== 'floating') return;
  const bad = (low: number, high: number) => x.low < low || x.high > high;
  let wrong = false;
  if (base === 'sqrt') wrong = bad(0, Infinity);
  else if (/^log(?:10|2)?$/.test(base)) wrong = bad(0, Infinity) || !x.nonzero;
  else if (base === 'log1p') wrong = bad(-1, Infinity);
  else if (base === 'acos' || base === 'asin') wrong = bad(-1, 1);
  else if (base === 'acosh') wrong = bad(1, Infinity);
  else if (base === 'atanh') wrong = bad(-1, 1);
  else if (base === 'fmod' && y?.kind === 'floating') wrong = !y.nonzero;
  else if (base === 'pow' && y?.kind === 'floating')
    wrong = (!x.nonzero && x.known === 3 && y.high < 0) || (x.high < 0 && y.low === y.high && !Number.isInteger(y.low));
  if (wrong) c.e.hazard('domain', c.node, c.name);
}

// Texts ------------------------------------------------------------------------------------------------------------------

interface TextFact {
  /** Characters before the terminator, when they are known. */
  readonly length: number | undefined;
  /** Surely no terminator within its array. */
  readonly open: boolean;
  /** A text of which nothing is known. */
  readonly unseen: boolean;
}

function textAt(c: Call, value: Value): TextFact {
  const nothing: TextFact = { length: undefined, open: false, unseen: true };
  if (value.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return nothing;
  const [t] = value.targets;
  if (t!.low !== t!.high) return { ...nothing, unseen: false };
  const contents = contentsAt(c.e.machine, c.e.state, t!.region);
  if (contents.rest === 'unset' && contents.cells.size === 0)
    c.e.hazard('unset-read', c.node, t!.region.symbol?.name ?? 'the text');
  const end = Math.min(t!.end, t!.region.size ?? Infinity);
  for (let i = t!.low; i < end && i < t!.low + 4096; i++) {
    const cell = contents.cells.get(i);
    if (cell === undefined) {
      if (contents.rest === 'zero') return { length: i - t!.low, open: false, unseen: false };
      return { length: undefined, open: false, unseen: t!.region.kind === 'symbolic' };
    }
    if (cell.kind !== 'integer') return { length: undefined, open: false, unseen: false };
    if (cell.low === 0n && cell.high === 0n) return { length: i - t!.low, open: false, unseen: false };
    if (!cell.nonzero) return { length: undefined, open: false, unseen: false };
  }
  return { length: undefined, open: Number.isFinite(end) && end > t!.low, unseen: false };
}

function roomOf(value: Value): number | undefined {
  if (value.kind !== 'pointer' || value.targets.length === 0) return undefined;
  let least: number | undefined;
  for (const t of value.targets) {
    const end = Math.min(t.end, t.region.size ?? Infinity);
    if (!Number.isFinite(end) || t.low !== t.high) return undefined;
    least = Math.min(least ?? Infinity, end - t.low);
  }
  return least;
}

function textLength(c: Call): Value {
  const fact = textAt(c, c.values[0]!);
  const type = c.e.machine.types.value(c.node);
  if (fact.length !== undefined) return constant(BigInt(fact.length));
  const place = lengthOfText(c.e, c.values[0]!, type);
  if (place === undefined) return { ...integer(0n, 0x7fffffffn, 1), taint: 0 };
  const [t] = place.targets;
  const cell = contentsAt(c.e.machine, c.e.state, t!.region).cells.get(t!.low);
  if (cell !== undefined) return cell;
  const fresh = integer(0n, 0x7fffffffn, 1);
  store(c.e.machine, c.e.state, place, fresh, c.node);
  return fresh;
}

function unterminated(c: Call, ...indices: number[]): boolean {
  let found = false;
  for (const i of indices)
    if (c.values[i] !== undefined && textAt(c, c.values[i]!).open) {
      c.e.hazard('unterminated', c.node, c.name);
      found = true;
    }
  return found;
}

/** `strcpy` and `strcat`: do the characters fit? */
function copiesText(c: Call): void {
  const [to, from] = c.values;
  if (to === undefined || from === undefined) return;
  if (unterminated(c, 1)) return;
  const room = roomOf(to);
  const source = textAt(c, from);
  const before = c.name === 'strcat' ? textAt(c, to).length : 0;
  if (c.name === 'strcat' && unterminated(c, 0)) return;
  const least = source.length ?? leastLength(c, from);
  const most = typeof least === 'number' ? least : least.most;
  if (isTainted(c.e, from) && room !== undefined && most === undefined) c.e.hazard('tainted', c.node, 'a text');
  if (typeof least === 'number') {
    if (room !== undefined && before !== undefined && before + least + 1 > room)
      c.e.hazard('string-overrun', c.node, `${before + least + 1} bytes where ${room} fit`);
  } else if (room !== undefined && most !== undefined ? (before ?? 0) + most + 1 > room : room !== undefined && source.unseen) {
    c.e.hazard('string-overrun', c.node, `a text of unknown length where ${room} bytes fit`, false);
  } else if (room === undefined) byLength(c, to, from);
  writeText(c, to, from, source, before);
}

function leastLength(c: Call, from: Value): { most: number | undefined } {
  const place = lengthOfText(c.e, from, c.e.machine.types.table.unsignedInt);
  if (place === undefined) return { most: undefined };
  const [t] = place.targets;
  const cell = contentsAt(c.e.machine, c.e.state, t!.region).cells.get(t!.low);
  return { most: cell?.kind === 'integer' && (cell.known & 2) !== 0 ? Number(cell.high) : undefined };
}

/** Memory that was allocated by the length of the text. */
function byLength(c: Call, to: Value, from: Value): void {
  if (to.kind !== 'pointer' || to.targets.length !== 1 || from.kind !== 'pointer' || from.targets.length !== 1) return;
  const known = c.e.machine.lengthOf.get(to.targets[0]!.region.id);
  if (known !== undefined && known.string === textKey(from.targets[0]!) && known.more < 1)
    c.e.hazard('string-overrun', c.node, 'no room for the terminator');
}

function textKey(t: Target): string {
  return `${t.region.id}:${t.low}`;
}

function writeText(c: Call, to: Value, from: Value, source: TextFact, before: number | undefined): void {
  const { e } = c;
  if (to.kind !== 'pointer') return;
  const [t] = to.targets;
  if (
    to.targets.length !== 1 ||
    t === undefined ||
    t.low !== t.high ||
    before === undefined ||
    source.length === undefined ||
    from.kind !== 'pointer'
  ) {
    written(c, to, true);
    return;
  }
  const contents = contentsAt(e.machine, e.state, t.region);
  const cells = new Map(contents.cells);
  const source0 = from.targets[0]!;
  const origin = contentsAt(e.machine, e.state, source0.region);
  const room = Math.min(t.end, t.region.size ?? Infinity);
  for (let i = 0; i <= source.length; i++) {
    const at = t.low + before + i;
    if (at < room) cells.set(at, i === source.length ? constant(0n) : (origin.cells.get(source0.low + i) ?? integer(1n, 127n)));
  }
  e.state.memory.set(t.region.id, { ...contents, cells, rest: contents.rest === 'unset' ? 'any' : contents.rest });
}

/** `strncat`: at most so many characters and a terminator, behind the text that is there. */
function appendsText(c: Call): void {
  const [to, from, most] = c.values;
  if (to === undefined || from === undefined || most === undefined) return;
  if (unterminated(c, 0)) return;
  const room = roomOf(to);
  const before = textAt(c, to).length;
  const length = textAt(c, from).length;
  const limit = singleValue(most);
  if (room === undefined || before === undefined || length === undefined || limit === undefined) return;
  const added = Math.min(length, Number(limit));
  if (before + added + 1 > room) c.e.hazard('string-overrun', c.node, `${before + added + 1} bytes where ${room} fit`);
}

const TEXTS: Readonly<Record<string, (c: Call) => void>> = {
  strcpy: copiesText,
  strcat: copiesText,
  strncat: appendsText,
  strlen: (c) => void unterminated(c, 0),
  strcmp: (c) => void unterminated(c, 0, 1),
  strcoll: (c) => void unterminated(c, 0, 1),
  strchr: (c) => void unterminated(c, 0),
  strrchr: (c) => void unterminated(c, 0),
  strspn: (c) => void unterminated(c, 0, 1),
  strcspn: (c) => void unterminated(c, 0, 1),
  strpbrk: (c) => void unterminated(c, 0, 1),
  strstr: (c) => void unterminated(c, 0, 1),
  strtok: (c) => void unterminated(c, 0, 1),
};

// Blocks of bytes --------------------------------------------------------------------------------------------------------

/** Pointers and the size that they are accessed with. */
const SIZES: Readonly<Record<string, readonly [pointers: readonly number[], size: number]>> = {
  memcpy: [[0, 1], 2], memmove: [[0, 1], 2], memset: [[0], 2], memcmp: [[0, 1], 2], memchr: [[0], 2], strncpy: [[0], 2], strncat: [[0], 2], strncmp: [[], 2], strxfrm: [[0], 2],
}; // biome-ignore format: a table

function blocks(c: Call): void {
  const [pointers, at] = SIZES[c.name]!;
  const size = c.values[at];
  if (size?.kind !== 'integer') return;
  if (size.taint !== 0) c.e.hazard('tainted', c.node, 'a size');
  if (size.low === 0n && size.high === 0n) c.e.hazard('size-overrun', c.node, 'the size is 0');
  const negative = size.low > 0x7fffffffffffn;
  for (const i of pointers) {
    const value = c.values[i];
    if (value === undefined) continue;
    const room = roomOf(value) ?? (c.name === 'strncat' ? undefined : undefined);
    if (room === undefined) continue;
    const sure = size.low > BigInt(Math.max(room, 0)) || negative;
    if (sure || ((size.known & 2) !== 0 && size.high > BigInt(room)))
      c.e.hazard('size-overrun', c.node, `${size.high} bytes of an object with ${room}`, sure);
  }
  if (c.name === 'memcpy') overlapping(c, size.low, size.high);
  effects(c, size.low === size.high ? Number(size.low) : undefined);
}

function overlapping(c: Call, low: bigint, high: bigint): void {
  const [a, b] = c.values;
  if (a?.kind !== 'pointer' || b?.kind !== 'pointer' || a.targets.length !== 1 || b.targets.length !== 1 || low !== high) return;
  const [x, y] = [a.targets[0]!, b.targets[0]!];
  if (
    x.region === y.region &&
    x.low === x.high &&
    y.low === y.high &&
    Math.abs(x.low - y.low) < Number(low) &&
    !a.elsewhere &&
    !b.elsewhere
  )
    c.e.hazard('overlap', c.node, c.name);
}

/** An array of characters, whose contents are kept character by character. */
function isText({ machine: { types } }: Evaluator, region: Region): boolean {
  const type = region.symbol === undefined ? undefined : types.ofSymbol(region.symbol);
  return type?.kind === 'array' && type.of!.kind === 'integer' && /char/.test(type.of!.basic ?? '');
}

function effects(c: Call, size: number | undefined): void {
  const { e, name } = c;
  const [to, from] = c.values;
  if (to?.kind !== 'pointer' || /^(?:memcmp|memchr|strncmp)$/.test(name)) return;
  if (to.targets.length !== 1 || size === undefined || to.targets[0]!.low !== to.targets[0]!.high) {
    written(c, to, true);
    return;
  }
  const t = to.targets[0]!;
  const contents = contentsAt(e.machine, e.state, t.region);
  const cells = new Map(contents.cells);
  for (const offset of [...cells.keys()]) if (offset >= t.low && offset < t.low + size) cells.delete(offset);
  const whole = t.low === 0 && t.region.size !== undefined && size >= t.region.size;
  let { rest } = contents;
  const unit = name === 'memset' && c.values[1]?.kind === 'integer' ? singleValue(c.values[1]!) : undefined;
  if (unit !== undefined && unit > 0n && size <= 256 && isText(e, t.region))
    for (let i = 0; i < size; i++) cells.set(t.low + i, constant(unit));
  if (name === 'memset') {
    const zero = c.values[1]?.kind === 'integer' && singleValue(c.values[1]!) === 0n;
    rest = whole ? (zero ? 'zero' : 'any') : rest === 'unset' ? 'any' : zero && rest === 'zero' ? 'zero' : 'any';
  } else rest = 'any';
  if (name === 'strncpy' && from !== undefined) {
    const source = textAt(c, from);
    if (source.length !== undefined && source.length >= size)
      for (let i = 0; i < size && i < 256; i++) cells.set(t.low + i, integer(1n, 127n));
    else if (source.length !== undefined)
      for (let i = 0; i < size && i < 256; i++) cells.set(t.low + i, i < source.length ? integer(1n, 127n) : constant(0n));
  }
  e.state.forgetOrders(t.region.id);
  e.state.memory.set(t.region.id, { cells, rest, escaped: contents.escaped });
}

const BLOCKS: Readonly<Record<string, (c: Call) => void>> = Object.fromEntries(Object.keys(SIZES).map((n) => [n, blocks]));

// Allocation -------------------------------------------------------------------------------------------------------------

/** A region of its own for each way that leads to a call. */
function regionOf(c: Call, kind: RegionKind, size: number | undefined): Region {
  const chain = [...c.e.frame.chain, c.node];
  return c.e.machine.regions.named(`${kind} ${chain.join(' ')}`, () => ({
    kind,
    node: chain[0]!,
    size,
    automatic: false,
    constant: false,
    chain,
  }));
}

function allocated(c: Call, size: Value | undefined, contents: typeof UNSET): Value {
  const { e } = c;
  if (size?.kind === 'integer' && size.taint !== 0) e.hazard('tainted', c.node, 'a size');
  const known = size === undefined ? undefined : singleValue(size);
  const region = regionOf(c, 'heap', known === undefined || known > 0x7fffffffn ? undefined : Number(known));
  noteLength(c, region);
  if (e.choose(2) === 1) return NULL_POINTER;
  lostBefore(c, region);
  e.state.memory.set(region.id, contents);
  // One region stands for the memory of all elements: it is not followed to its release.
  e.state.typestates.set(`r${region.id}`, fillsElement(c) ? Res.given : Res.held);
  return pointer([{ region, low: 0, high: 0, start: 0, end: region.size ?? Infinity, exact: true }]);
}

/** `malloc(strlen(s) + 1)`. */
function noteLength(c: Call, region: Region): void {
  const { types } = c.e.machine;
  const { syntax } = types;
  const [argument] = c.nodes;
  if (argument === undefined || c.nodes.length !== 1) return;
  for (const call of [argument, ...syntax.descendants(argument, 'call_expression')]) {
    if (!syntax.is(call, 'call_expression') || syntax.text(syntax.child(call, 'function')) !== 'strlen') continue;
    const value = c.e.evaluate(syntax.firstChild(syntax.child(call, 'arguments')));
    if (value.kind !== 'pointer' || value.targets.length !== 1) return;
    const sum = syntax.parent(call);
    const more =
      syntax.is(sum, 'binary_expression') && syntax.operator(sum) === '+'
        ? types.constant(syntax.child(sum, 'right'))
        : call === syntax.unparenthesized(argument)
          ? 0n
          : undefined;
    if (more !== undefined) c.e.machine.lengthOf.set(region.id, { string: textKey(value.targets[0]!), more: Number(more) });
  }
}

/** The same call allocated before on this path, and only the object that is about to be overwritten still leads there. */
function lostBefore(c: Call, region: Region): void {
  const { state, machine } = c.e;
  if (((state.typestates.get(`r${region.id}`) ?? 1) & Res.held) === 0 || fillsElement(c)) return;
  let leads = 0;
  for (const [id, contents] of state.memory)
    for (const cell of contents.cells.values())
      if (cell.kind === 'pointer' && cell.targets.some((t) => t.region === region))
        leads += machine.regions.get(id).automatic ? 1 : 2;
  if (leads <= 1) c.e.hazard('leak', region.node, region.kind === 'stream' ? 'stream' : 'memory', false);
}

/** `list[i] = malloc(n)`: each turn of a loop fills another element. */
function fillsElement(c: Call): boolean {
  const { types } = c.e.machine;
  const { syntax } = types;
  let at = c.node;
  while (/^(?:parenthesized|cast)_expression$/.test(syntax.kindName(syntax.parent(at)))) at = syntax.parent(at);
  const store = syntax.parent(at);
  if (!syntax.is(store, 'assignment_expression')) return false;
  let left = syntax.unparenthesized(syntax.child(store, 'left'));
  while (syntax.is(left, 'field_expression')) left = syntax.unparenthesized(syntax.child(left, 'argument'));
  return syntax.is(left, 'subscript_expression') && types.constant(syntax.child(left, 'index')) === undefined;
}

/** An object of a calling function is told at the call that gives its address. */
function homeOf(c: Call, region: Region): Node {
  const { syntax } = c.e.machine.types;
  const { symbol } = region;
  if (symbol === undefined || symbol.scope === 0 || syntax.contains(c.e.frame.fn, symbol.node)) return c.node;
  return c.e.frame.chain.find((call) => syntax.contains(syntax.functionOf(call), symbol.node)) ?? c.node;
}

function release(c: Call): void {
  const { e, node } = c;
  const [value] = c.values;
  if (value?.kind !== 'pointer') return;
  const alone = value.targets.length === 1 && !value.elsewhere;
  for (const t of value.targets) {
    const { region } = t;
    const key = `r${region.id}`;
    const mask = e.state.typestates.get(key) ?? 1;
    const notHeap =
      region.kind === 'object' ||
      region.kind === 'literal' ||
      region.kind === 'function' ||
      region.kind === 'stream' ||
      region.kind === 'lent';
    const inside = t.exact && (t.low > 0 || t.high < 0) && t.low === t.high;
    const member = Number.isFinite(t.start) && region.kind === 'symbolic';
    if (notHeap || inside || (member && t.end - t.start > 0)) {
      e.hazard('bad-release', notHeap ? homeOf(c, region) : node, region.symbol?.name ?? '', alone);
      continue;
    }
    if ((mask & Res.released) !== 0 && (alone || mask === Res.released))
      e.hazard('double-release', secondTime(c, region), '', mask === Res.released);
    if (e.machine.collecting && !e.quiet) e.machine.releases.set(region.id, [...e.frame.chain, node]);
    e.state.typestates.set(key, alone ? Res.released : mask | Res.released);
  }
}

/** The call that releases again: where the way there parts from the way to the first release. */
function secondTime(c: Call, region: Region): Node {
  const first = c.e.machine.releases.get(region.id);
  const now = [...c.e.frame.chain, c.node];
  return first === undefined ? c.node : (now.find((call, i) => first[i] !== call) ?? c.node);
}

function freed(c: Call): Value {
  release(c);
  return OTHER;
}

function reallocated(c: Call): Value {
  const { e } = c;
  const [old] = c.values;
  if (old === undefined) return OTHER;
  const fails = e.choose(2) === 1;
  if (fails) {
    const kept = e.state.typestates;
    const before = new Map(kept);
    release(c);
    kept.clear();
    for (const [k, v] of before) kept.set(k, v);
    return NULL_POINTER;
  }
  release(c);
  const size = c.values[1] === undefined ? undefined : singleValue(c.values[1]!);
  const region = regionOf(c, 'heap', size === undefined ? undefined : Number(size));
  e.state.memory.set(region.id, ANY);
  e.state.typestates.set(`r${region.id}`, Res.held);
  return pointer([{ region, low: 0, high: 0, start: 0, end: region.size ?? Infinity, exact: true }]);
}

// Streams ----------------------------------------------------------------------------------------------------------------

function opened(c: Call): Value {
  const { e, node } = c;
  if (c.name === 'freopen' && c.values[2] !== undefined) reopens(c, c.values[2]!);
  const mode = modeOf(c, c.values[1]);
  const file = c.name === 'tmpfile' ? undefined : nameOfFile(c, c.values[0]);
  const region = regionOf(c, 'stream', undefined);
  if (e.choose(2) === 1) return NULL_POINTER;
  lostBefore(c, region);
  const writes = mode === undefined || /[wa+]/.test(mode);
  if (file !== undefined) {
    for (const [key, other] of e.machine.streams) {
      if (key === region.id || other.file !== file || !(other.writes || (writes && mode !== undefined))) continue;
      if (((e.state.typestates.get(`r${key}`) ?? 1) & (Res.held | Res.given)) !== 0) e.hazard('same-file', node, '');
    }
    e.machine.streams.set(region.id, { file, writes: writes && mode !== undefined });
  }
  e.state.typestates.set(`r${region.id}`, Res.held);
  e.state.typestates.set(`m${region.id}`, mode !== undefined && !writes ? 2 : 4);
  return pointer([{ region, low: 0, high: 0, start: 0, end: Infinity, exact: true }]);
}

/** `freopen` closes what its stream was opened for. */
function reopens(c: Call, stream: Value): void {
  const { e } = c;
  if (stream.kind === 'pointer') for (const t of stream.targets) e.machine.streams.delete(t.region.id);
  give(e.machine, e.state, stream, false, false);
}

function literalText(c: Call, value: Value | undefined): string | undefined {
  if (value?.kind !== 'pointer' || value.targets.length !== 1) return undefined;
  const fact = textAt(c, value);
  if (fact.length === undefined) return undefined;
  const t = value.targets[0]!;
  const { cells } = contentsAt(c.e.machine, c.e.state, t.region);
  let text = '';
  for (let i = 0; i < fact.length; i++) {
    const unit = cells.get(t.low + i);
    const known = unit === undefined ? undefined : singleValue(unit);
    if (known === undefined) return undefined;
    text += String.fromCharCode(Number(known));
  }
  return text;
}

function modeOf(c: Call, value: Value | undefined): string | undefined {
  return literalText(c, value);
}

function nameOfFile(c: Call, value: Value | undefined): string | undefined {
  const text = literalText(c, value);
  if (text !== undefined) return `"${text}"`;
  if (value?.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return undefined;
  return textKey(value.targets[0]!);
}

function writesTo(c: Call, stream: Value, node: Node): void {
  const { e } = c;
  if (e.machine.types.syntax.text(e.machine.types.syntax.unparenthesized(node)) === 'stdin')
    e.hazard('write-read-only', c.node, 'stdin');
  if (stream.kind !== 'pointer') return;
  for (const t of stream.targets)
    if (((e.state.typestates.get(`m${t.region.id}`) ?? 1) & 2) !== 0) e.hazard('write-read-only', c.node, '');
}

function closed(c: Call): Value {
  const { e } = c;
  needed(c, 0);
  const [value] = c.values;
  const result = integer(-1n, 0n);
  if (value?.kind !== 'pointer') return result;
  for (const t of value.targets) {
    const key = `r${t.region.id}`;
    const mask = e.state.typestates.get(key) ?? 1;
    e.state.typestates.set(key, value.targets.length === 1 && !value.elsewhere ? Res.closed : mask | Res.closed);
  }
  return result;
}

// Loans ------------------------------------------------------------------------------------------------------------------

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  setlocale: ['setlocale', 'localeconv'], localeconv: ['localeconv', 'setlocale'], getenv: ['getenv'], strerror: ['strerror'], asctime: ['asctime', 'ctime'],
  ctime: ['asctime', 'ctime', 'gmtime', 'localtime'], gmtime: ['gmtime', 'localtime'], localtime: ['gmtime', 'localtime'],
}; // biome-ignore format: a table

function lent(c: Call): Value {
  const { e, name } = c;
  const family = FAMILIES[name]!;
  for (const [id, of] of e.machine.loans) {
    const key = `r${id}`;
    if (family.includes(of) && e.state.typestates.has(key)) e.state.typestates.set(key, 4);
  }
  const region = regionOf(c, 'lent', undefined);
  e.machine.loans.set(region.id, name);
  e.state.typestates.set(`r${region.id}`, 2);
  if (name === 'getenv') e.state.typestates.set(`t${region.id}`, 2);
  return pointer([{ region, low: 0, high: 0, start: -Infinity, end: Infinity, exact: false }], Null.unknown);
}

function ends(c: Call): Value {
  if (c.name === 'thrd_exit') c.e.machine.leavesLocked?.(c.e.state);
  return OTHER;
}

const MODELS: Readonly<Record<string, Model>> = {
  malloc: (c) => allocated(c, c.values[0], UNSET),
  aligned_alloc: (c) => allocated(c, c.values[1], UNSET),
  calloc: (c) => allocated(c, product(c), ZERO),
  strdup: (c) => allocated(c, undefined, ANY),
  strndup: (c) => allocated(c, undefined, ANY),
  realloc: reallocated,
  free: freed,
  fopen: opened,
  freopen: opened,
  tmpfile: opened,
  fclose: closed,
  getenv: lent,
  setlocale: lent,
  localeconv: lent,
  strerror: lent,
  asctime: lent,
  ctime: lent,
  gmtime: lent,
  localtime: lent,
  exit: ends,
  abort: ends,
  _Exit: ends,
  quick_exit: ends,
  thrd_exit: ends,
  assert: () => OTHER,
  expect: (c) => c.values[0],
  constant_p: (c) => c.e.machine.any(c.e.machine.types.value(c.node), c.node),
};

function product(c: Call): Value | undefined {
  const [a, b] = c.values.map((v) => (v === undefined ? undefined : singleValue(v)));
  return a === undefined || b === undefined ? undefined : constant(a * b);
}

export { havoc, joinValues, type PointerValue };
