/* a comment /* nested */                 /* expect: 3.1 */
int a; /* see // here */                  /* expect: 3.1 */
int b; // text /* open                    expect: 3.1
int c; // text // more text
int d; /* http://example.com/x */
int e; // https://example.com/a
int f; // see http://a.b and /* not */    expect: 3.1
/*
 * multi
 * // inside                              expect: 3.1
 * /* inside                              expect: 3.1
 */
const char *s = "/* no comment */ // none";
int g; /* a // b */                       /* expect: 3.1 */
/* ** // */                               /* expect: 3.1 */
//* x                                     
int h = 6
;
// file:///etc/passwd
/* ftp://host/file */
