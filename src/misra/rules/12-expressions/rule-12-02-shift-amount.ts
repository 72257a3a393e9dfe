/** Rule 12.2: amounts of shifts against the width of the left operand's essential type. */
import type { IntegerValue } from '../../../c/flow/memory/value.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { expansionsOf, tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { memoryOf } from '../../flow/memory.ts';

export const rule12_2 = defineRule({ id: 'rule-12.2', extent: 'partial', check: (subject) => shiftMatches(subject, true) });

/** `essential`: the width is the essential type's; otherwise the promoted type's, and only what is surely wrong counts. */
export function* shiftMatches(subject: Subject, essential: boolean): Iterable<Match> {
  const { syntax, types } = subject;
  const { shifts, inContext } = memoryOf(subject);
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      if (!/^(?:<<|>>)=?$/.test(syntax.operator(node))) continue;
      const right = syntax.child(node, 'right');
      const amount = types.constant(right);
      const range = amount !== undefined ? { low: amount, high: amount, known: 3 } : shifts.get(node);
      const bits = essential
        ? essentialWidth(subject, node)
        : (types.size(promotedType(subject, node), types.targetAt(node)) ?? 8) * 8;
      if (range === undefined || bits === undefined) continue;
      const message = told(range, bits, essential, inContext(syntax.functionOf(node)));
      if (message === undefined) continue;
      const at = syntax.firstToken(essential ? right : node);
      // The operator and the amount tell where the fault stands, whatever is shifted.
      const whole = [syntax.arena.expansion[syntax.operatorToken(node)]!, ...Array.from(expansionsOf(syntax, right))];
      yield { at: tokenSpot(syntax, at), whole, message };
    }
}

function promotedType({ syntax, types }: Subject, node: Node): ReturnType<Subject['types']['value']> {
  return types.value(syntax.is(node, 'binary_expression') ? node : syntax.child(node, 'left'));
}

function told(
  range: Pick<IntegerValue, 'low' | 'high' | 'known'>,
  bits: number,
  essential: boolean,
  inContext: boolean,
): string | undefined {
  const limit = BigInt(bits - 1);
  if (range.low >= 0n && range.high <= limit) return undefined;
  const between = `is not between 0 and ${limit}, the width of the left operand minus one`;
  if (range.low === range.high) return `The shift amount ${range.low} ${between}`;
  if (range.low > limit || range.high < 0n) return `The shift amount, ${range.low} to ${range.high}, ${between}`;
  if (!essential) return undefined;
  // In a large program callers are not looked at: only bounds that were found out count.
  const found = (range.high > limit && (range.known & 2) !== 0) || (range.low < 0n && (range.known & 1) !== 0);
  if (!inContext && !found) return undefined;
  return `The shift amount can be ${range.low < 0n ? range.low : range.high}; nothing here keeps it between 0 and ${limit}`;
}

/** The essential width of a constant depends on its value; what the shift of a signed one works on is its type. */
function essentialWidth({ syntax, types, essential }: Subject, node: Node): number | undefined {
  const left = syntax.child(node, 'left');
  const type = essential.of(left);
  if (type === undefined) return undefined;
  const constant = type.category !== 'unsigned' && types.constant(left) !== undefined;
  return constant ? Math.max(type.bits, 32, (types.size(types.value(left), types.targetAt(node)) ?? 4) * 8) : type.bits;
}
