enum c1 { red = 3, blue, green, yellow = 5 };  /* expect: 8.12 */
enum c2 { a1, b1 = 0, d1 };                    /* expect: 8.12 */
enum c3 { a2 = 1, b2 = 1 };
enum c4 { a3 = 3, b3, c3x = 4, };              /* expect: 8.12 */
enum c5 {
  a4 = 5,
  b4,                                          /* expect: 8.12 */
  c4x = 6
};
enum c6 { a5, b5, c5x };
enum { a6 = 1, b6 = a6 };
enum { a7, b7 = a7 };                          /* expect: 8.12 */
enum { N0 = -1, N1, N2 = 0 };                  /* expect: 8.12 */
enum { P = 2, Q = P + 1, R };
enum c7 { first = 0, second, last = second };  /* expect: 8.12 */
