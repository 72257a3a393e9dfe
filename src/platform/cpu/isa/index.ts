/** Every instruction of the machine. */
import type { InstructionRow } from '../row.ts';
import { BRANCH_ROWS } from './branch.ts';
import { CRYPTO_ROWS } from './crypto.ts';
import { FLOAT_SCALAR_ROWS } from './float-scalar.ts';
import { FLOAT_VECTOR_ROWS } from './float-vector.ts';
import { INTEGER_ROWS } from './integer.ts';
import { LOAD_STORE_ROWS } from './load-store.ts';
import { SIMD_INTEGER_ROWS } from './simd-integer.ts';
import { SIMD_MEMORY_ROWS } from './simd-memory.ts';
import { SIMD_PERMUTE_ROWS } from './simd-permute.ts';
import { SIMD_PRODUCT_ROWS } from './simd-products.ts';
import { SYSTEM_ROWS } from './system.ts';

// [impl->dsn~platform-instruction-semantics~1]
export const INSTRUCTION_ROWS: readonly InstructionRow[] = [
  ...INTEGER_ROWS,
  ...BRANCH_ROWS,
  ...LOAD_STORE_ROWS,
  ...SYSTEM_ROWS,
  ...SIMD_MEMORY_ROWS,
  ...SIMD_INTEGER_ROWS,
  ...SIMD_PRODUCT_ROWS,
  ...SIMD_PERMUTE_ROWS,
  ...FLOAT_SCALAR_ROWS,
  ...FLOAT_VECTOR_ROWS,
  ...CRYPTO_ROWS,
];
