/** Rules 22.1 to 22.6: heap memory and streams from acquisition to release. */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import { argumentsOf, calleeName } from '../../tree/expressions.ts';

export const rule22_5 = defineRule({
  id: 'rule-22.5',
  extent: 'partial',
  *check({ syntax, symbols, types }) {
    // A program may declare the type itself.
    const named = symbols.all.find((s) => s.kind === 'typedef' && s.name === 'FILE' && s.scope === 0);
    const own = named === undefined ? undefined : types.ofSymbol(named).plain;
    const isFile = (node: Node): boolean => {
      if (syntax.ancestor(node, 'sizeof_expression') !== 0) return false;
      const type = types.value(node);
      const to = type.kind === 'pointer' ? type.of : undefined;
      return to?.tag !== undefined && (to.plain === own || /^(?:_IO_FILE|__assay_file|__sFILE|_iobuf|__FILE)$/.test(to.tag.name));
    };
    for (const node of syntax.all('pointer_expression')) {
      if (syntax.operator(node) === '*' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const node of syntax.all('field_expression')) {
      if (syntax.operator(node) === '->' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const node of syntax.all('subscript_expression')) {
      if (isFile(syntax.child(node, 'argument'))) yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const call of syntax.all('call_expression')) {
      const name = calleeName(syntax, call);
      if (name !== 'memcpy' && name !== 'memmove' && name !== 'memcmp' && name !== 'memset') continue;
      if (argumentsOf(syntax, call).slice(0, 2).some(isFile))
        yield matchNode(syntax, call, 'The object behind a pointer to `FILE` is accessed');
    }
  },
});
