/** The rules of the local guidelines (`engine/local.ts`) in catalogue order: with them alone a rescan of what changed starts sooner. */
import type { Rule } from '../engine/rule.ts';
import { dir4_3 } from './01-standard-c/extension-rules.ts';
import { rule3_1 } from './03-comments/rule-03-01-comment-markers-in-comments.ts';
import { rule3_2 } from './03-comments/rule-03-02-line-splice-in-comment.ts';
import { rule4_1 } from './04-characters/rule-04-01-escape-terminated.ts';
import { rule4_2 } from './04-characters/rule-04-02-trigraphs.ts';
import { rule7_1 } from './07-literals/rule-07-01-octal-constants.ts';
import { rule7_3 } from './07-literals/rule-07-03-lower-case-l-suffix.ts';
import { rule8_1, rule8_14, rule8_17 } from './08-declarations/declaration-form-rules.ts';
import { rule9_6 } from './09-initialisation/initialiser-rules.ts';
import { rule12_3 } from './12-expressions/syntax-rules.ts';
import { rule13_3, rule13_4 } from './13-side-effects/increment-assignment-rules.ts';
import { rule2_6, rule15_1, rule15_2, rule15_3, rule15_4 } from './15-control-flow/goto-rules.ts';
import { rule15_5 } from './15-control-flow/rule-15-05-single-return.ts';
import { rule15_6 } from './15-control-flow/rule-15-06-braces.ts';
import { rule15_7 } from './15-control-flow/rule-15-07-else-after-else-if.ts';
import { rule16_1, rule16_2, rule16_4, rule16_5, rule16_6 } from './16-switch/switch-rules.ts';
import { rule6_3, rule17_6, rule19_2 } from './18-pointers-arrays/declarator-rules.ts';
import { rule20_1 } from './20-preprocessing/rule-20-01-include-first.ts';
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
import { rule23_1, rule23_3, rule23_7, rule23_8 } from './23-generic-selections/generic-rules.ts';
import { dir4_6 } from './directives/design-directives.ts';
import { dir4_2 } from './directives/dir-4-02-assembler-documented.ts';
import { dir4_4 } from './directives/dir-4-04-commented-out-code.ts';

export const LOCAL_RULES: readonly Rule[] = [
  dir4_2,
  dir4_3,
  dir4_4,
  dir4_6,
  rule2_6,
  rule3_1,
  rule3_2,
  rule4_1,
  rule4_2,
  rule6_3,
  rule7_1,
  rule7_3,
  rule8_1,
  rule8_14,
  rule8_17,
  rule9_6,
  rule12_3,
  rule13_3,
  rule13_4,
  rule15_1,
  rule15_2,
  rule15_3,
  rule15_4,
  rule15_5,
  rule15_6,
  rule15_7,
  rule16_1,
  rule16_2,
  rule16_4,
  rule16_5,
  rule16_6,
  rule17_6,
  rule19_2,
  rule20_1,
  rule20_4,
  rule20_5,
  rule20_10,
  rule20_11,
  rule20_13,
  rule20_14,
  rule20_15,
  rule21_1,
  rule23_1,
  rule23_3,
  rule23_7,
  rule23_8,
];
