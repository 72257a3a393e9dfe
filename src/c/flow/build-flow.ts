/**
 * Builds the control-flow graph of a function definition from its syntax: structured statements, `switch` with
 * fall-through, `goto` (also computed and from `asm goto`), short-circuit operators, statement expressions, calls that do
 * not return. Constant controlling expressions make edges impossible instead of leaving them out, so that an analysis can
 * say which branch is dead.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import type { Syntax } from '../tree/syntax.ts';
import { type BlockId, type EdgeKind, ENTRY, EXIT, FlowGraph } from './flow-graph.ts';

export interface FlowPorts {
  /** Truth of a controlling expression when it is a constant. */
  truth(condition: Node): boolean | undefined;
  /** Whether a call never returns. */
  neverReturns(call: Node): boolean;
}

/** The graph of a `function_definition`. */
export function buildFlow(syntax: Syntax, fn: Node, ports: FlowPorts): FlowGraph {
  return new FlowBuilder(syntax, fn, ports).build();
}

interface Jumps {
  readonly breakTo: BlockId;
  /** 0 inside a `switch` that stands in no loop: the entry is never a target. */
  readonly continueTo: BlockId;
}

interface Switch {
  readonly dispatch: BlockId;
  readonly condition: Node;
  hasDefault: boolean;
}

class FlowBuilder {
  readonly #syntax: Syntax;
  readonly #ports: FlowPorts;
  readonly #graph: FlowGraph;
  readonly #labels = new Map<number, BlockId>();
  readonly #addressTaken: BlockId[] = [];
  readonly #computed: { from: BlockId; by: Node }[] = [];
  readonly #jumps: Jumps[] = [];
  readonly #switches: Switch[] = [];
  #at: BlockId;

  constructor(syntax: Syntax, fn: Node, ports: FlowPorts) {
    this.#syntax = syntax;
    this.#ports = ports;
    this.#graph = new FlowGraph(fn);
    this.#at = ENTRY;
  }

  build(): FlowGraph {
    const first = this.#graph.addBlock();
    this.#graph.addEdge(ENTRY, first, 'next');
    this.#at = first;
    this.#statement(this.#syntax.child(this.#graph.function, 'body'));
    this.#graph.bodyEnd = this.#at;
    this.#graph.addEdge(this.#at, EXIT, 'next');
    for (const jump of this.#computed) for (const to of this.#addressTaken) this.#graph.addEdge(jump.from, to, 'goto', jump.by);
    return this.#graph;
  }

  // Statements ---------------------------------------------------------------------------------------------------------

  #statement(node: Node): void {
    if (node === 0) return;
    const s = this.#syntax;
    const kind = s.kind(node);
    // A labelled statement begins where its label is, which other blocks may lead to.
    const labelled = kind === N.case_statement || kind === N.labeled_statement;
    if (kind !== N.compound_statement && !labelled) this.#graph.starts[this.#at]!.push(node);
    switch (kind) {
      case N.compound_statement:
      case N.attributed_statement:
        for (const child of s.children(node)) this.#statement(child);
        return;
      case N.if_statement:
        this.#if(node);
        return;
      case N.while_statement:
        this.#while(node);
        return;
      case N.do_statement:
        this.#do(node);
        return;
      case N.for_statement:
        this.#for(node);
        return;
      case N.switch_statement:
        this.#switch(node);
        return;
      case N.case_statement:
        this.#case(node);
        return;
      case N.labeled_statement:
        this.#labeled(node);
        return;
      case N.return_statement:
        this.#expression(s.firstChild(node));
        this.#point(node);
        this.#jump(EXIT, 'next');
        return;
      case N.break_statement:
        this.#jump(this.#jumps.at(-1)?.breakTo ?? EXIT, 'next');
        return;
      case N.continue_statement:
        this.#jump(this.#jumps.at(-1)?.continueTo || EXIT, 'back');
        return;
      case N.goto_statement:
        this.#goto(node);
        return;
      case N.expression_statement:
        this.#expression(s.firstChild(node));
        return;
      case N.declaration:
        this.#declaration(node);
        return;
      default:
        return;
    }
  }

  /** An `else if` chain is one loop, not a recursion: it may have thousands of branches. */
  #if(node: Node): void {
    const s = this.#syntax;
    const after = this.#graph.addBlock();
    for (let at = node; ; ) {
      const yes = this.#graph.addBlock();
      const no = this.#graph.addBlock();
      this.#condition(s.child(at, 'condition'), yes, no);
      this.#at = yes;
      this.#statement(s.child(at, 'consequence'));
      this.#graph.addEdge(this.#at, after, 'next');
      this.#at = no;
      const otherwise = s.child(at, 'alternative');
      const next = otherwise === 0 ? 0 : s.firstChild(otherwise);
      if (next === 0 || !s.is(next, 'if_statement')) {
        this.#statement(next);
        break;
      }
      this.#graph.starts[this.#at]!.push(next);
      at = next;
    }
    this.#graph.addEdge(this.#at, after, 'next');
    this.#at = after;
  }

  #while(node: Node): void {
    const head = this.#begin();
    const body = this.#graph.addBlock();
    const after = this.#graph.addBlock();
    this.#condition(this.#syntax.child(node, 'condition'), body, after);
    this.#body(node, body, { breakTo: after, continueTo: head });
    this.#graph.addEdge(this.#at, head, 'back');
    this.#at = after;
  }

  #do(node: Node): void {
    const body = this.#begin();
    const test = this.#graph.addBlock();
    const after = this.#graph.addBlock();
    this.#body(node, body, { breakTo: after, continueTo: test });
    this.#graph.addEdge(this.#at, test, 'next');
    this.#at = test;
    this.#condition(this.#syntax.child(node, 'condition'), body, after);
    this.#at = after;
  }

  #for(node: Node): void {
    const s = this.#syntax;
    const initializer = s.child(node, 'initializer');
    if (s.is(initializer, 'declaration')) this.#declaration(initializer);
    else this.#expression(initializer);
    const head = this.#begin();
    const body = this.#graph.addBlock();
    const update = this.#graph.addBlock();
    const after = this.#graph.addBlock();
    const condition = s.child(node, 'condition');
    if (condition === 0) this.#graph.addEdge(head, body, 'next');
    else this.#condition(condition, body, after);
    this.#body(node, body, { breakTo: after, continueTo: update });
    this.#graph.addEdge(this.#at, update, 'next');
    this.#at = update;
    this.#expression(s.child(node, 'update'));
    this.#graph.addEdge(this.#at, head, 'back');
    this.#at = after;
  }

  #body(loop: Node, block: BlockId, jumps: Jumps): void {
    this.#jumps.push(jumps);
    this.#at = block;
    this.#statement(this.#syntax.child(loop, 'body'));
    this.#jumps.pop();
  }

  #switch(node: Node): void {
    const condition = this.#syntax.child(node, 'condition');
    this.#expression(condition);
    const after = this.#graph.addBlock();
    const entry: Switch = { dispatch: this.#at, condition, hasDefault: false };
    this.#switches.push(entry);
    this.#jumps.push({ breakTo: after, continueTo: this.#jumps.at(-1)?.continueTo ?? 0 });
    // What stands before the first label is never reached.
    this.#at = this.#graph.addBlock();
    this.#statement(this.#syntax.child(node, 'body'));
    this.#graph.addEdge(this.#at, after, 'next');
    this.#jumps.pop();
    this.#switches.pop();
    if (!entry.hasDefault) this.#graph.addEdge(entry.dispatch, after, 'default', condition);
    this.#at = after;
  }

  #case(node: Node): void {
    const s = this.#syntax;
    const value = s.child(node, 'value');
    const block = this.#begin();
    const around = this.#switches.at(-1);
    if (around !== undefined) {
      this.#graph.addEdge(around.dispatch, block, value === 0 ? 'default' : 'case', value === 0 ? around.condition : value);
      if (value === 0) around.hasDefault = true;
    }
    this.#graph.starts[block]!.push(node);
    for (const child of s.children(node)) if (!s.isIn(child, 'value') && !s.isIn(child, 'end')) this.#statement(child);
  }

  #labeled(node: Node): void {
    const s = this.#syntax;
    const label = s.child(node, 'label');
    const block = this.#labelBlock(s.nameId(label));
    this.#graph.addEdge(this.#at, block, 'next');
    this.#at = block;
    this.#graph.starts[block]!.push(node);
    for (const child of s.children(node)) if (child !== label) this.#statement(child);
  }

  #goto(node: Node): void {
    const s = this.#syntax;
    const label = s.child(node, 'label');
    if (label !== 0 && s.is(label, 'statement_identifier')) {
      this.#graph.addEdge(this.#at, this.#labelBlock(s.nameId(label)), 'goto', node);
    } else {
      this.#expression(s.firstChild(node));
      this.#computed.push({ from: this.#at, by: node });
    }
    this.#at = this.#graph.addBlock();
  }

  #labelBlock(name: number): BlockId {
    let block = this.#labels.get(name);
    if (block === undefined) {
      block = this.#graph.addBlock();
      this.#labels.set(name, block);
    }
    return block;
  }

  #declaration(node: Node): void {
    const s = this.#syntax;
    for (const child of s.children(node)) {
      if (!s.is(child, 'init_declarator')) continue;
      this.#operands(child);
      this.#point(child);
    }
  }

  // Expressions --------------------------------------------------------------------------------------------------------

  /** Evaluates an expression for its value; afterwards the present block is where evaluation ended. */
  #expression(node: Node): void {
    if (node === 0) return;
    this.#operands(node);
    this.#point(node);
  }

  /** Evaluates a controlling expression and branches. */
  #condition(node: Node, yes: BlockId, no: BlockId): void {
    const s = this.#syntax;
    const bare = s.unparenthesized(node);
    if (s.is(bare, 'binary_expression')) {
      const operator = s.operator(bare);
      if (operator === '&&' || operator === '||') {
        const right = this.#graph.addBlock();
        this.#graph.markSplit(bare);
        if (operator === '&&') this.#condition(s.child(bare, 'left'), right, no);
        else this.#condition(s.child(bare, 'left'), yes, right);
        this.#at = right;
        this.#condition(s.child(bare, 'right'), yes, no);
        return;
      }
    }
    if (s.is(bare, 'unary_expression') && s.operator(bare) === '!') {
      this.#condition(s.child(bare, 'argument'), no, yes);
      return;
    }
    this.#expression(bare);
    const truth = this.#ports.truth(bare);
    this.#graph.addEdge(this.#at, yes, 'true', bare, truth !== false);
    this.#graph.addEdge(this.#at, no, 'false', bare, truth !== true);
  }

  /** Evaluates what branches inside an expression before the expression itself becomes a point. */
  #operands(node: Node): void {
    const { kind, end } = this.#syntax.arena;
    const stop = end[node]!;
    for (let n = node; n < stop; ) {
      const of = kind[n]!;
      n = isUnevaluated(of) || (of >= N.parenthesized_expression && this.#branch(n)) ? end[n]! : n + 1;
    }
  }

  /** Builds the blocks of a branching expression; false when the node does not branch. */
  #branch(node: Node): boolean {
    const s = this.#syntax;
    switch (s.kind(node)) {
      case N.binary_expression: {
        const operator = s.operator(node);
        if (operator !== '&&' && operator !== '||') return false;
        const after = this.#graph.addBlock();
        this.#condition(node, this.#relay(after, node, true), this.#relay(after, node, false));
        this.#at = after;
        return true;
      }
      case N.conditional_expression:
        this.#conditional(node);
        return true;
      case N.comma_expression:
        return this.#comma(node);
      case N.parenthesized_expression: {
        const inner = s.firstChild(node);
        if (inner === 0 || !s.is(inner, 'compound_statement')) return false;
        this.#graph.markSplit(node);
        this.#statement(inner);
        return true;
      }
      case N.label_address_expression: {
        const label = s.firstChild(node);
        if (label !== 0) this.#addressTaken.push(this.#labelBlock(s.nameId(label)));
        return true;
      }
      case N.gnu_asm_goto_list:
        for (const label of s.children(node)) this.#graph.addEdge(this.#at, this.#labelBlock(s.nameId(label)), 'goto', node);
        return true;
      default:
        return false;
    }
  }

  /** The left operand is complete before the right one begins: points of their own when the right one branches. */
  #comma(node: Node): boolean {
    const s = this.#syntax;
    const right = s.child(node, 'right');
    if (!this.#branches(right)) return false;
    this.#graph.markSplit(node);
    this.#expression(s.child(node, 'left'));
    this.#expression(right);
    return true;
  }

  #branches(node: Node): boolean {
    const s = this.#syntax;
    for (let n = node; n < s.arena.end[node]!; n++) {
      const kind = s.kind(n);
      if (kind === N.conditional_expression || kind === N.compound_statement) return true;
      if (kind === N.binary_expression && (s.operator(n) === '&&' || s.operator(n) === '||')) return true;
    }
    return false;
  }

  /** A block that only leads on: one for each answer. */
  #relay(to: BlockId, node: Node, truth: boolean): BlockId {
    const block = this.#graph.addBlock();
    this.#graph.answers.set(block, { node, truth });
    this.#graph.addEdge(block, to, 'next');
    return block;
  }

  #conditional(node: Node): void {
    const s = this.#syntax;
    const yes = this.#graph.addBlock();
    const no = this.#graph.addBlock();
    const after = this.#graph.addBlock();
    this.#graph.markSplit(node);
    this.#condition(s.child(node, 'condition'), yes, no);
    for (const [block, field] of [
      [yes, 'consequence'],
      [no, 'alternative'],
    ] as const) {
      this.#at = block;
      this.#expression(s.child(node, field));
      this.#graph.addEdge(this.#at, after, 'next');
    }
    this.#at = after;
  }

  // Blocks -------------------------------------------------------------------------------------------------------------

  #begin(): BlockId {
    const block = this.#graph.addBlock();
    this.#graph.addEdge(this.#at, block, 'next');
    this.#at = block;
    return block;
  }

  #jump(to: BlockId, kind: EdgeKind): void {
    this.#graph.addEdge(this.#at, to, kind);
    this.#at = this.#graph.addBlock();
  }

  #point(node: Node): void {
    this.#graph.points[this.#at]!.push(node);
    const { kind, end } = this.#syntax.arena;
    const { splits } = this.#graph;
    const stop = end[node]!;
    for (let n = node; n < stop; ) {
      const of = kind[n]!;
      if (of === N.call_expression && this.#ports.neverReturns(n)) {
        this.#at = this.#graph.addBlock();
        return;
      }
      n = isUnevaluated(of) || (splits && this.#graph.isSplit(n)) ? end[n]! : n + 1;
    }
  }
}

function isUnevaluated(kind: number): boolean {
  return (
    kind === N.sizeof_expression || kind === N.alignof_expression || kind === N.typeof_specifier || kind === N.offsetof_expression
  );
}
