/* plain */
// plain
/* outer /* inner */ // expect: 3.1
int a; // text /* more expect: 3.1
int b; // text // more
int c; /* text // more expect: 3.1 */
/* first
 * // second line  expect: 3.1
 */
/* first
 * /* second line  expect: 3.1
 */
// https://example.com/path
/* see https://example.com/path */
/* 3.1 https://a.b and // other expect: 3.1 */
const char *s = "/* no comment // */";
const char *t = "//"; 
/**/
/*/ odd start expect: */
int d = 4 / /* divisor */ 2;
//* starts with slash star: 
///* text expect: 3.1
/* **/
/***/
int e = 3; /* a */ /* b */
int x = a //* comment // y
    + b
    ;
/* ends with //*/ // expect: 3.1
