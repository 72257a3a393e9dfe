/** Relations between expressions that the syntax alone tells. */
import type { Node } from '../../c/tree/arena.ts';
import { NODE_KINDS, type NodeKind } from '../../c/tree/kinds.ts';
import type { Syntax } from '../../c/tree/syntax.ts';

const HOLDERS: readonly NodeKind[] = [
  'expression_statement', 'if_statement', 'while_statement', 'do_statement', 'for_statement', 'switch_statement', 'return_statement',
  'init_declarator', 'case_statement', 'enumerator', 'bitfield_clause', 'array_declarator', 'abstract_array_declarator',
  'compound_statement', 'labeled_statement', 'else_clause', 'field_declaration', 'goto_statement', 'attribute', 'declaration',
]; // biome-ignore format: a table

/** The full expression (6.8 p4) around an expression. An initialiser counts with its declarator. */
export function fullExpression(syntax: Syntax, node: Node): Node {
  const { parent, kind, nodes } = syntax.arena;
  let known = KNOWN.get(syntax);
  if (known === undefined || known.length < nodes) {
    known = new Int32Array(nodes);
    KNOWN.set(syntax, known);
  }
  let root = node;
  while (known[root] === 0 && parent[root] !== 0 && HOLDS[kind[parent[root]!]!] === 0) root = parent[root]!;
  if (known[root] !== 0) root = known[root]!;
  for (let n = node; known[n] === 0; n = parent[n]!) {
    known[n] = root;
    if (n === root) break;
  }
  return root;
}

/** By kind: 1 for `HOLDERS`. */
const HOLDS = Uint8Array.from(NODE_KINDS, (kind) => (HOLDERS.includes(kind) ? 1 : 0));
/** By node: its full expression, once it was asked for; a long chain of operators is climbed once only. */
const KNOWN = new WeakMap<Syntax, Int32Array>();

/** The name of a called function when it is named directly; undefined for calls through expressions. */
export function calleeName(syntax: Syntax, call: Node): string | undefined {
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  return syntax.is(callee, 'identifier') ? syntax.text(callee) : undefined;
}

/** The arguments of a call. */
export function argumentsOf(syntax: Syntax, call: Node): readonly Node[] {
  return syntax.children(syntax.child(call, 'arguments'));
}

/** The identifier that a declarator declares; 0 for an abstract one. */
export function declaredName(syntax: Syntax, declarator: Node): Node {
  let at = declarator;
  while (at !== 0) {
    const kind = syntax.kindName(at);
    if (kind === 'identifier' || kind === 'type_identifier' || kind === 'field_identifier') return at;
    const inner = syntax.child(at, 'declarator');
    if (inner !== 0) at = inner;
    else
      at =
        syntax
          .children(at)
          .find((c) => /declarator$|^(?:identifier|field_identifier|type_identifier)$/.test(syntax.kindName(c))) ?? 0;
  }
  return 0;
}

/** Does an expression stand where only its type counts: `sizeof`, `_Alignof`, `typeof`, the control of `_Generic`? */
export function isUnevaluated(syntax: Syntax, node: Node): boolean {
  let at = node;
  for (let up = syntax.parent(at); up !== 0; at = up, up = syntax.parent(at)) {
    const kind = syntax.kindName(up);
    if (kind === 'sizeof_expression' || kind === 'alignof_expression' || kind === 'typeof_specifier') return true;
    if (kind === 'generic_expression' && syntax.isIn(at, 'argument')) return true;
    if (kind === 'expression_statement') return false;
  }
  return false;
}
