/**
 * Symbols of source files and their fingerprints: which function, type or test a tag stands at, and a digest of its tokens
 * that white space and comments do not change but an operator, a constant or a threshold does. C goes through tree-sitter-c,
 * with parameters and locals renamed to their position so that renaming them changes nothing; other languages through a
 * light lexer that knows comments and strings.
 */
import { createRequire } from 'node:module';
import { sha256 } from '../base/hash.ts';
import { linesOf, suffixOf } from './importer.ts';

export interface SymbolSpan {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'macro' | 'variable' | 'test';
  /** 1-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Digest of the tokens without comments and white space. */
  readonly digest: string;
}

interface TreeNode {
  readonly type: string;
  readonly text: string;
  readonly startPosition: { readonly row: number };
  readonly endPosition: { readonly row: number };
  readonly childCount: number;
  readonly children: TreeNode[];
  childForFieldName(name: string): TreeNode | null;
}

interface CParser {
  parse(text: string, old: undefined, options: { bufferSize: number }): { readonly rootNode: TreeNode };
}

let cParser: CParser | undefined;

function parserOfC(): CParser {
  if (cParser === undefined) {
    const require = createRequire(import.meta.url);
    const Parser = require('tree-sitter') as new () => CParser & { setLanguage(language: unknown): void };
    const parser = new Parser();
    parser.setLanguage(require('tree-sitter-c'));
    cParser = parser;
  }
  return cParser;
}

const C_SUFFIXES = new Set(['c', 'h']);

/** The symbols of a file in order of their first line. */
export function symbolsOf(path: string, text: string): SymbolSpan[] {
  return C_SUFFIXES.has(suffixOf(path)) ? cSymbols(text) : lexedSymbols(text);
}

/** Digest of a whole file's tokens, for tags that stand at no symbol. */
export function fileDigest(path: string, text: string): string {
  return sha256(
    C_SUFFIXES.has(suffixOf(path))
      ? tokensOf(parserOfC().parse(text, undefined, { bufferSize: 1 << 22 }).rootNode, new Map()).join('\0')
      : lexTokens(text).join('\0'),
  );
}

/** The symbol around a line, else the one that follows it with nothing but comments and blank lines between. */
export function symbolAt(symbols: readonly SymbolSpan[], text: string, line: number): SymbolSpan | undefined {
  const around = symbols
    .filter((s) => s.first <= line && line <= s.last)
    .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  if (around !== undefined) return around;
  const next = symbols.filter((s) => s.first > line).sort((a, b) => a.first - b.first || b.last - a.last)[0];
  if (next === undefined || next.first - line > 80) return undefined;
  const between = linesOf(text).slice(line, next.first - 1);
  return between.every((l) => /^\s*(?:$|\/\/|\/\*|\*|#\s|--|;|%|@\w)/.test(l) || /\*\/\s*$/.test(l)) ? next : undefined;
}

function cSymbols(text: string): SymbolSpan[] {
  const found: SymbolSpan[] = [];
  const todo = [...parserOfC().parse(text, undefined, { bufferSize: 1 << 22 }).rootNode.children];
  while (todo.length > 0) {
    const node = todo.shift()!;
    if (
      /^preproc_(?:if|ifdef|else|elif)/.test(node.type) ||
      node.type === 'linkage_specification' ||
      node.type === 'declaration_list'
    ) {
      todo.unshift(...node.children);
      continue;
    }
    const symbol = cSymbol(node);
    if (symbol !== undefined) found.push(symbol);
  }
  return found.sort((a, b) => a.first - b.first);
}

function cSymbol(node: TreeNode): SymbolSpan | undefined {
  const kind = C_KINDS[node.type];
  if (kind === undefined) return undefined;
  const name = node.type.startsWith('preproc') ? node.childForFieldName('name')?.text : declaredName(node);
  if (name === undefined) return undefined;
  const locals = kind === 'function' ? localNames(node) : new Map<string, string>();
  return {
    name,
    kind,
    first: node.startPosition.row + 1,
    last: node.endPosition.row + 1,
    digest: sha256(tokensOf(node, locals).join('\0')),
  };
}

const C_KINDS: Readonly<Record<string, SymbolSpan['kind']>> = {
  function_definition: 'function',
  declaration: 'variable',
  type_definition: 'type',
  struct_specifier: 'type',
  union_specifier: 'type',
  enum_specifier: 'type',
  preproc_def: 'macro',
  preproc_function_def: 'macro',
};

function declaredName(node: TreeNode): string | undefined {
  if (/^(?:struct|union|enum)_specifier$/.test(node.type)) return node.childForFieldName('name')?.text;
  let at: TreeNode | null = node.childForFieldName('declarator');
  if (at === null) {
    const type = node.childForFieldName('type');
    return type === null ? undefined : type.childForFieldName('name')?.text;
  }
  for (let depth = 0; depth < 30 && at !== null; depth++) {
    if (/^(?:identifier|type_identifier|field_identifier)$/.test(at.type)) return at.text;
    const inner: TreeNode | null = at.childForFieldName('declarator');
    at = inner ?? at.children.find((c) => /declarator|identifier/.test(c.type)) ?? null;
  }
  return undefined;
}

/** Parameters and locals of a function, each with a name that depends only on the order of declaration. */
function localNames(fn: TreeNode): Map<string, string> {
  const names = new Map<string, string>();
  const todo: TreeNode[] = [fn];
  while (todo.length > 0) {
    const node = todo.pop()!;
    if (node.type === 'parameter_declaration' || node.type === 'declaration') {
      for (const c of node.children) {
        if (!/declarator|identifier/.test(c.type) || c.type === 'type_identifier') continue;
        const name =
          c.type === 'identifier' ? c.text : declaredName(c.type === 'init_declarator' ? c : ({ ...wrap(c) } as TreeNode));
        if (name !== undefined && !names.has(name)) names.set(name, `#${names.size}`);
      }
    }
    for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!);
  }
  const own = declaredName(fn);
  if (own !== undefined) names.delete(own);
  return names;
}

/** A declarator seen as a node that has it in its `declarator` field. */
function wrap(declarator: TreeNode): Pick<TreeNode, 'type' | 'childForFieldName' | 'children'> {
  return { type: 'wrapper', children: [declarator], childForFieldName: (name) => (name === 'declarator' ? declarator : null) };
}

function tokensOf(root: TreeNode, locals: ReadonlyMap<string, string>): string[] {
  const tokens: string[] = [];
  const todo: TreeNode[] = [root];
  while (todo.length > 0) {
    const node = todo.pop()!;
    if (node.type === 'comment') continue;
    if (node.childCount === 0 || node.type === 'string_literal' || node.type === 'char_literal') {
      const text =
        node.type === 'preproc_arg'
          ? node.text
              .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/g, ' ')
              .replace(/\s+/g, ' ')
              .trim()
          : node.text.trim();
      if (text !== '') tokens.push(node.type === 'identifier' ? (locals.get(text) ?? text) : text);
      continue;
    }
    for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!);
  }
  return tokens;
}

const DECLARATION =
  /^(\s*)(?:(?:export|default|pub|async|static|public|private|protected|abstract|declare|final|inline)\s+)*(?:(function\*?|func|fn|def|class|interface|struct|enum|type|const|let|var)\s+([A-Za-z_$][\w$]*)|(describe|it|test)(?:\.\w+)*\s*(?:\([^'"`]*\)\s*)?\(\s*(['"`])(.*?)\5)/;
const LABEL = /^([A-Za-z_.$][\w.$]*):/;
const ENTRY = /^(?:ENTRY|FUNC|SYM_FUNC_START)\(\s*(\w+)\s*\)/;

function lexedSymbols(text: string): SymbolSpan[] {
  const lines = linesOf(text);
  const found: SymbolSpan[] = [];
  for (let i = 0; i < lines.length && found.length < 5000; i++) {
    const line = lines[i]!;
    if (line.length > 2000) continue;
    const m = DECLARATION.exec(line);
    const label = m === null ? (ENTRY.exec(line) ?? LABEL.exec(line)) : null;
    if (m === null && label === null) continue;
    const last = m === null ? endOfLabel(lines, i) : endOfBlock(lines, i, m[1]!.length);
    const name = m === null ? label![1]! : (m[3] ?? m[6]!);
    const kind =
      m?.[4] !== undefined
        ? 'test'
        : m === null || /^(?:func|fn|def)/.test(m[2]!)
          ? 'function'
          : /^(?:const|let|var)/.test(m[2]!)
            ? 'variable'
            : 'type';
    found.push({
      name,
      kind,
      first: i + 1,
      last: last + 1,
      digest: sha256(lexTokens(lines.slice(i, last + 1).join('\n')).join('\0')),
    });
  }
  return found;
}

/** Last line of a block: the first later line that is not indented deeper and closes it; a one-liner ends where it starts. */
function endOfBlock(lines: readonly string[], start: number, indent: number): number {
  const opens = /[{([]\s*$|:\s*$|=>\s*$|=\s*$/.test(lines[start]!);
  if (!opens) return start;
  let last = start;
  for (let i = start + 1; i < lines.length && i < start + 5000; i++) {
    const line = lines[i]!;
    if (line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    if (depth <= indent) return /^\s*[})\]]/.test(line) ? i : last;
    last = i;
  }
  return last;
}

function endOfLabel(lines: readonly string[], start: number): number {
  let i = start + 1;
  while (
    i < lines.length &&
    i < start + 2000 &&
    !LABEL.test(lines[i]!) &&
    !/^(?:ENTRY|FUNC|END|ENDPROC|SYM_FUNC)/.test(lines[i]!)
  )
    i++;
  return i - 1;
}

const LEX =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|[A-Za-z_$][\w$]*|\d[\w.]*|\s+|[^\s]/g;

/** Tokens of a C-like or TypeScript-like text without comments and white space. */
export function lexTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const m of text.matchAll(LEX)) {
    const t = m[0];
    if (t.startsWith('//') || t.startsWith('/*') || /^\s/.test(t)) continue;
    tokens.push(t);
  }
  return tokens;
}
