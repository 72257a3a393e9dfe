/** What an lvalue designates: a set of targets and perhaps something that is not known. */
import type { Type } from '../../types/type.ts';
import type { Target } from './value.ts';

export interface Place {
  readonly targets: readonly Target[];
  readonly elsewhere: boolean;
  readonly type: Type;
  /** A member of a union: other members change with it. */
  readonly union: boolean;
  /** Width of a bit-field. */
  readonly bits: number | undefined;
}
