enum a { A1 = 3, A2, A3 };
enum b { B1 = 3, B2 = 3 };
enum c { C1 = 1, C2, C3 = 2 }; /* expect: 8.12 */
enum d { D1, D2 = 1, D3 = 1 };
enum e {
  E1 = 2,
  E2 = 1,
  E3, /* expect: 8.12 */
  E4
};
enum f { F1, F2 = 0 }; /* expect: 8.12 */
enum g { G1 = 5, G2 = G1, G3 }; 
enum h { H1 = 0, H2 = -1, H3 }; /* expect: 8.12 */
enum { R = 2, G, B = 3 } col; /* expect: 8.12 */
