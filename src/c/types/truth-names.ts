/** Names by which programs from before `_Bool` call their Boolean type: `bool_t`, `BOOL`, `boolean`, `Boolean_t`, `bool8`. */
const TRUTH_NAME = /^_?bool(?:ean)?_?(?:8|16|32)?(?:_?t)?$/i;

export function isTruthName(name: string): boolean {
  return TRUTH_NAME.test(name);
}
