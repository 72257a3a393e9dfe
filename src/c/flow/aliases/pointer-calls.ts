/** What calls do with pointers: into parameters and back, through pointers, into code that is not seen. */
import type { Node } from '../../tree/arena.ts';
import { hasAttribute } from '../../types/attributes.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import type { Cell, Entry } from './cells.ts';
import type { FunctionEntries } from './function-entries.ts';
import { knownFunction } from './known-functions.ts';
import type { Things } from './things.ts';

/** How expressions are read and written. */
export interface Expressions {
  readonly types: Types;
  readonly things: Things;
  readonly entries: FunctionEntries;
  /** The cell that holds the value; 0 when it can hold no pointer. */
  value(node: Node): Cell;
  store(node: Node, from: Cell): void;
  /** May the value of the expression be a pointer? */
  canPoint(node: Node): boolean;
}

export class PointerCalls {
  readonly #e: Expressions;
  readonly #allocators = new Map<number, boolean>();

  constructor(expressions: Expressions) {
    this.#e = expressions;
  }

  /** The cell of the call's result. */
  call(n: Node): Cell {
    const { types, things, entries } = this.#e;
    const { syntax } = types;
    const callee = this.#callee(n);
    const operands = syntax.children(syntax.child(n, 'arguments'));
    const symbol = syntax.is(callee, 'identifier') ? types.symbols.of(callee) : undefined;
    let result: Cell;
    if (syntax.is(callee, 'identifier') && (symbol === undefined || symbol.kind === 'function')) {
      const entry = symbol === undefined ? undefined : entries.of(symbol);
      if (entry !== undefined) this.#enter(entry, operands);
      if (symbol !== undefined && this.#allocates(symbol)) result = this.#allocated(n);
      else result = entry === undefined ? this.#outside(n, syntax.text(callee), operands) : entry.result;
    } else {
      result = things.cells.add();
      things.cells.call(this.#e.value(callee), { arguments: operands.map((a) => this.#e.value(a)), result });
    }
    return result !== 0 && this.#e.canPoint(n) ? result : 0;
  }

  /** What is called, parentheses aside; of `(*f)()`, what `*` is applied to: it leads to the function. */
  #callee(call: Node): Node {
    const { types } = this.#e;
    const { syntax } = types;
    let callee = syntax.unparenthesized(syntax.child(call, 'function'));
    while (syntax.is(callee, 'pointer_expression') && types.of(callee).kind === 'function')
      callee = syntax.unparenthesized(syntax.child(callee, 'argument'));
    return callee;
  }

  #enter(entry: Entry, operands: readonly Node[]): void {
    operands.forEach((operand, i) => {
      this.#e.things.cells.copy(this.#e.value(operand), entry.parameters[i] ?? entry.rest);
    });
  }

  /** Declared `malloc`: each call returns an object of its own. */
  #allocates(symbol: CSymbol): boolean {
    const { syntax, symbols } = this.#e.types;
    const entity = symbols.entity(symbol);
    let known = this.#allocators.get(entity);
    if (known === undefined) {
      known = symbols.declarationsOf(symbol).some((d) => hasAttribute(syntax, d, 'malloc'));
      this.#allocators.set(entity, known);
    }
    return known;
  }

  #allocated(call: Node): Cell {
    const { things } = this.#e;
    return things.addressOf(things.add({ kind: 'allocated', node: call, type: this.#allocatedType(call) }));
  }

  /** What a call that allocates is converted to at once; unknown: anything. */
  #allocatedType(call: Node): Type {
    const { types } = this.#e;
    const { syntax, table } = types;
    let up = syntax.parent(call);
    while (syntax.is(up, 'parenthesized_expression')) up = syntax.parent(up);
    let type: Type | undefined;
    if (syntax.is(up, 'cast_expression')) type = types.of(up);
    else if (syntax.is(up, 'assignment_expression')) type = types.of(syntax.child(up, 'left'));
    else if (syntax.is(up, 'init_declarator')) {
      const symbol = types.declaredBy(syntax.child(up, 'declarator'));
      type = symbol === undefined ? undefined : types.ofSymbol(symbol);
    }
    const target = type?.kind === 'pointer' ? type.of! : table.unknown;
    return isRecord(target) ? target.plain : table.unknown;
  }

  /** A function without a body: by what is known of its name; else it keeps what it is given and may write there. */
  #outside(n: Node, name: string, operands: readonly Node[]): Cell {
    const { things, entries } = this.#e;
    const [first, second] = [operands[0] ?? 0, operands[1] ?? 0];
    switch (name) {
      case '__builtin_va_arg':
        return this.#e.value(first);
      case '__builtin_choose_expr':
        return things.joined(operands.slice(1).map((o) => this.#e.value(o)));
      case '__builtin_va_start':
        this.#e.store(first, entries.around(n)?.rest ?? 0);
        return 0;
      case '__builtin_va_copy':
        this.#e.store(first, this.#e.value(second));
        return 0;
      case 'thrd_create':
        // The new thread calls the second argument with the third.
        things.cells.call(this.#e.value(second), { arguments: [this.#e.value(operands[2] ?? 0)], result: things.cells.add() });
        return 0;
    }
    const known = knownFunction(name);
    if (known === undefined) {
      for (const operand of operands) things.cells.copy(this.#e.value(operand), things.elsewhere);
      return things.elsewhere;
    }
    if (known.copies) things.cells.store(this.#e.value(first), things.cells.load(this.#e.value(second)));
    return things.joined([known.allocates ? this.#allocated(n) : 0, known.returnsFirst ? this.#e.value(first) : 0]);
  }

  /** What goes into an assembly may come out of it anywhere. */
  assembly(n: Node): void {
    const { types, things } = this.#e;
    const { syntax } = types;
    const outputs = syntax.descendants(n, 'gnu_asm_output_operand');
    const wanted = outputs.map((o) => syntax.child(o, 'value')).filter((o) => this.#e.canPoint(o));
    if (wanted.length === 0) return;
    const updated = outputs.filter((o) => syntax.text(syntax.child(o, 'constraint')).includes('+'));
    const inputs = [...updated, ...syntax.descendants(n, 'gnu_asm_input_operand')].map((o) => syntax.child(o, 'value'));
    const through = things.joined(inputs.map((o) => this.#e.value(o)));
    for (const output of wanted) {
      if (through !== 0) this.#e.store(output, through);
      else if (types.of(output).kind === 'pointer') this.#e.store(output, things.elsewhere);
    }
  }
}
