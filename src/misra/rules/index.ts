/** Every rule. To add one: import it and name it here, in catalogue order. */
import type { Rule } from '../engine/rule.ts';
import { dir1_2, dir4_3, rule1_2, rule1_4 } from './01-standard-c/extension-rules.ts';
import { rule1_1 } from './01-standard-c/rule-01-01-constraints.ts';
import { dir4_1, dir4_11, dir4_14, rule1_3 } from './01-standard-c/run-time-rules.ts';
import { rule2_2 } from './02-unused-code/rule-02-02-dead-code.ts';
import { rule2_5 } from './02-unused-code/rule-02-05-unused-macros.ts';
import { rule2_7 } from './02-unused-code/rule-02-07-unused-parameters.ts';
import { rule2_3, rule2_4, rule2_8 } from './02-unused-code/unused-declarations.ts';
import { rule3_1 } from './03-comments/rule-03-01-comment-markers-in-comments.ts';
import { rule3_2 } from './03-comments/rule-03-02-line-splice-in-comment.ts';
import { rule4_1 } from './04-characters/rule-04-01-escape-terminated.ts';
import { rule4_2 } from './04-characters/rule-04-02-trigraphs.ts';
import { rule5_4 } from './05-identifiers/rule-05-04-macro-names-distinct.ts';
import { rule5_1, rule5_2, rule5_3, rule5_5, rule5_6, rule5_7, rule5_8, rule5_9 } from './05-identifiers/unique-names.ts';
import { rule6_1, rule6_2, rule8_12 } from './06-types/type-rules.ts';
import { rule7_2, rule7_5, rule7_6 } from './07-literals/integer-constant-rules.ts';
import { rule7_1 } from './07-literals/rule-07-01-octal-constants.ts';
import { rule7_3 } from './07-literals/rule-07-03-lower-case-l-suffix.ts';
import { rule7_4 } from './07-literals/rule-07-04-string-literals.ts';
import { rule8_1, rule8_2, rule8_10, rule8_14, rule8_16, rule8_17 } from './08-declarations/declaration-form-rules.ts';
import {
  rule8_4,
  rule8_5,
  rule8_6,
  rule8_7,
  rule8_8,
  rule8_9,
  rule8_11,
  rule8_15,
  rule8_18,
  rule8_19,
} from './08-declarations/linkage-rules.ts';
import { rule8_3 } from './08-declarations/rule-08-03-declarations-agree.ts';
import { rule8_13 } from './08-declarations/rule-08-13-pointer-to-const.ts';
import { rule9_2, rule9_3, rule9_4, rule9_5, rule9_6 } from './09-initialisation/initialiser-rules.ts';
import { rule9_1 } from './09-initialisation/rule-09-01-set-before-read.ts';
import { rule10_3, rule10_5, rule10_6, rule10_8 } from './10-essential-types/assignment-cast-rules.ts';
import { rule10_1, rule10_2, rule10_4, rule10_7 } from './10-essential-types/operand-rules.ts';
import {
  rule11_1,
  rule11_2,
  rule11_3,
  rule11_4,
  rule11_5,
  rule11_6,
  rule11_7,
  rule11_8,
  rule11_9,
  rule11_10,
} from './11-pointer-conversions/pointer-rules.ts';
import { rule12_2 } from './12-expressions/rule-12-02-shift-amount.ts';
import { rule12_1, rule12_3 } from './12-expressions/syntax-rules.ts';
import { rule12_4, rule12_5, rule12_6 } from './12-expressions/type-rules.ts';
import { rule13_1, rule13_5, rule13_6 } from './13-side-effects/effect-rules.ts';
import { rule13_3, rule13_4 } from './13-side-effects/increment-assignment-rules.ts';
import { rule13_2 } from './13-side-effects/rule-13-02-order.ts';
import { rule11_11, rule14_4, rule16_7 } from './14-controlling-expressions/boolean-conditions.ts';
import { rule14_1, rule14_2 } from './14-controlling-expressions/loop-counter-rules.ts';
import { rule14_3 } from './14-controlling-expressions/loop-rules.ts';
import { rule2_6, rule15_1, rule15_2, rule15_3, rule15_4 } from './15-control-flow/goto-rules.ts';
import { rule15_5 } from './15-control-flow/rule-15-05-single-return.ts';
import { rule15_6 } from './15-control-flow/rule-15-06-braces.ts';
import { rule15_7 } from './15-control-flow/rule-15-07-else-after-else-if.ts';
import { rule16_1, rule16_2, rule16_3, rule16_4, rule16_5, rule16_6 } from './16-switch/switch-rules.ts';
import { rule17_3, rule17_7, rule17_8, rule17_12, rule17_13 } from './17-functions/call-rules.ts';
import { rule2_1, rule17_4, rule17_9, rule17_10, rule17_11 } from './17-functions/flow-rules.ts';
import { rule17_2 } from './17-functions/rule-17-02-recursion.ts';
import { rule17_5 } from './17-functions/rule-17-05-array-argument.ts';
import { rule19_1 } from './18-pointers-arrays/bounds-rules.ts';
import { rule6_3, rule17_6, rule18_7, rule19_2 } from './18-pointers-arrays/declarator-rules.ts';
import { rule18_1, rule18_2, rule18_3, rule18_6 } from './18-pointers-arrays/memory-rules.ts';
import { rule18_4, rule18_5, rule18_8, rule18_9, rule18_10 } from './18-pointers-arrays/type-rules.ts';
import { rule19_3 } from './19-overlapping-storage/rule-19-03-union-read.ts';
import { rule20_8, rule20_9 } from './20-preprocessing/condition-rules.ts';
import { rule20_2, rule20_3 } from './20-preprocessing/include-names.ts';
import { rule20_1 } from './20-preprocessing/rule-20-01-include-first.ts';
import { rule20_6 } from './20-preprocessing/rule-20-06-directive-in-argument.ts';
import { rule20_7 } from './20-preprocessing/rule-20-07-macro-parameter-parentheses.ts';
import { rule20_12 } from './20-preprocessing/rule-20-12-hash-operand-also-expanded.ts';
import {
  rule20_4,
  rule20_5,
  rule20_10,
  rule20_11,
  rule20_13,
  rule20_14,
  rule20_15,
  rule21_1,
} from './20-preprocessing/simple-directives.ts';
import { dir4_7, rule21_19 } from './21-standard-library/argument-rules.ts';
import { libraryBans } from './21-standard-library/library-bans.ts';
import { rule21_13, rule21_17, rule21_18, rule21_20 } from './21-standard-library/memory-arguments.ts';
import { rule21_14, rule21_15, rule21_16 } from './21-standard-library/memory-type-rules.ts';
import { rule5_10, rule21_2 } from './21-standard-library/reserved-name-rules.ts';
import { rule21_25 } from './21-standard-library/rule-21-25-memory-order.ts';
import { rule21_22, rule21_23 } from './21-standard-library/type-generic-rules.ts';
import { rule22_7, rule22_8, rule22_9, rule22_10 } from './22-resources/errno-rules.ts';
import { rule22_5 } from './22-resources/handle-rules.ts';
import { dir4_13, rule22_1, rule22_2, rule22_3, rule22_4, rule22_6 } from './22-resources/resource-rules.ts';
import {
  rule22_11,
  rule22_14,
  rule22_15,
  rule22_16,
  rule22_17,
  rule22_18,
  rule22_19,
  rule22_20,
} from './22-resources/synchronisation-rules.ts';
import { rule22_12, rule22_13 } from './22-resources/thread-object-rules.ts';
import { rule9_7, rule21_26 } from './22-resources/thread-rules.ts';
import { rule23_1, rule23_2, rule23_3, rule23_7, rule23_8 } from './23-generic-selections/generic-rules.ts';
import { rule23_4, rule23_5, rule23_6 } from './23-generic-selections/generic-type-rules.ts';
import { dir5_1, dir5_2, dir5_3 } from './directives/concurrency-directives.ts';
import { dir4_5, dir4_6, dir4_8, rule1_5 } from './directives/design-directives.ts';
import { dir4_2 } from './directives/dir-4-02-assembler-documented.ts';
import { dir4_4 } from './directives/dir-4-04-commented-out-code.ts';
import { dir4_9 } from './directives/dir-4-09-function-not-macro.ts';
import { dir4_10 } from './directives/dir-4-10-include-guards.ts';
import { dir4_15 } from './directives/dir-4-15-nan-infinity.ts';

export const RULES: readonly Rule[] = [
  dir4_13,
  dir1_2,
  dir4_1, dir4_2, dir4_3, dir4_4, dir4_5, dir4_6, dir4_7, dir4_8, dir4_9, dir4_10, dir4_11, dir4_14, dir4_15,
  dir5_1, dir5_2, dir5_3,
  rule1_1, rule1_2, rule1_3, rule1_4, rule1_5,
  rule2_1, rule2_2, rule2_3, rule2_4, rule2_5, rule2_6, rule2_7, rule2_8,
  rule3_1, rule3_2,
  rule4_1, rule4_2,
  rule5_1, rule5_2, rule5_3, rule5_4, rule5_5, rule5_6, rule5_7, rule5_8, rule5_9, rule5_10,
  rule6_1, rule6_2, rule6_3,
  rule7_1, rule7_2, rule7_3, rule7_4, rule7_5, rule7_6,
  rule8_1, rule8_2, rule8_3, rule8_4, rule8_5, rule8_6, rule8_7, rule8_8, rule8_9, rule8_10, rule8_11, rule8_12, rule8_13, rule8_14, rule8_15, rule8_16, rule8_17, rule8_18, rule8_19,
  rule9_1, rule9_2, rule9_3, rule9_4, rule9_5, rule9_6, rule9_7,
  rule10_1, rule10_2, rule10_3, rule10_4, rule10_5, rule10_6, rule10_7, rule10_8,
  rule11_1, rule11_2, rule11_3, rule11_4, rule11_5, rule11_6, rule11_7, rule11_8, rule11_9, rule11_10, rule11_11,
  rule12_1, rule12_2, rule12_3, rule12_4, rule12_5, rule12_6,
  rule13_1, rule13_2, rule13_3, rule13_4, rule13_5, rule13_6,
  rule14_1, rule14_2, rule14_3, rule14_4,
  rule15_1, rule15_2, rule15_3, rule15_4, rule15_5, rule15_6, rule15_7,
  rule16_1, rule16_2, rule16_3, rule16_4, rule16_5, rule16_6, rule16_7,
  rule17_2, rule17_3, rule17_4, rule17_5, rule17_6, rule17_7, rule17_8, rule17_9, rule17_10, rule17_11, rule17_12, rule17_13,
  rule18_1, rule18_2, rule18_3, rule18_4, rule18_5, rule18_6, rule18_7, rule18_8, rule18_9, rule18_10,
  rule19_1, rule19_2, rule19_3,
  rule20_1, rule20_2, rule20_3, rule20_4, rule20_5, rule20_6, rule20_7, rule20_8, rule20_9, rule20_10, rule20_11, rule20_12, rule20_13, rule20_14, rule20_15,
  rule21_1, rule21_2, rule21_13, rule21_14, rule21_15, rule21_16, rule21_17, rule21_18, rule21_19, rule21_20, rule21_22, rule21_23, rule21_25, rule21_26,
  rule22_1, rule22_2, rule22_3, rule22_4, rule22_5, rule22_6, rule22_7, rule22_8, rule22_9, rule22_10, rule22_11, rule22_12, rule22_13, rule22_14, rule22_15, rule22_16, rule22_17, rule22_18, rule22_19, rule22_20,
  rule23_1, rule23_2, rule23_3, rule23_4, rule23_5, rule23_6, rule23_7, rule23_8,
  ...libraryBans,
]; // biome-ignore format: one line per chapter
