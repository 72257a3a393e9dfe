/* plain */
/* with /* inside */                             /* expect: 3.1 */
// line with /* inside                           expect: 3.1
/* with // inside */                             /* expect: 3.1 */
// line with // inside                           
/* see http://example.org/x */
// see https://example.org/x
const char *s = "/* in a string */";
const char *t = "// in a string";
int a; /* first line
  // second line                                 expect: 3.1
  /* third line                                  expect: 3.1
*/
int b = 6 /* // */ / 2;                          /* expect: 3.1 */
// ends with */ only
/* ends with //*/                                /* expect: 3.1 */
/**/ int c;
/***/ int d;
/*/ odd */ int e;
int f; // a //* b                                expect: 3.1
