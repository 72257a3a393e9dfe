/** What an assembly statement does to memory: it writes its outputs and, where it says "memory", whatever it is led to. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import type { Evaluation } from './evaluation.ts';
import { give, havoc } from './places.ts';
import type { Value } from './value.ts';

// [impl->dsn~c-memory-assembly~1]
export function assembly(e: Evaluation, node: Node): void {
  const { syntax } = e.machine.types;
  const inputs: Value[] = [];
  for (const part of syntax.children(node)) {
    if (syntax.kind(part) === N.gnu_asm_output_operand_list) for (const output of syntax.children(part)) e.evaluate(output);
    if (syntax.kind(part) === N.gnu_asm_input_operand_list)
      for (const input of syntax.children(part)) inputs.push(e.evaluate(syntax.child(input, 'value')));
  }
  if (!clobbersMemory(e, node)) return;
  havoc(e.state);
  for (const value of inputs) give(e.machine, e.state, value, true, false);
}

function clobbersMemory(e: Evaluation, node: Node): boolean {
  const { syntax } = e.machine.types;
  return syntax
    .children(node)
    .some((part) => syntax.kind(part) === N.gnu_asm_clobber_list && syntax.text(part).includes('"memory"'));
}
