enum a { A1 = 3, A2, A3 = 4 };         /* expect: 8.12 */
enum b { B1 = 1, B2 = 1 };
enum c { C1, C2 = 0 };                 /* expect: 8.12 */
enum d { D1 = 2, D2 = 1, D3 };         /* expect: 8.12 */
enum e
{
  E1 = 5,
  E2 = 4,
  E3,                                  /* expect: 8.12 */
  E4 = 9
};
enum f { F1, F2, F3 = 2, F4, F5 = F4 + 1 };
typedef enum { G1 = -1, G2, G3 = 0 } g;  /* expect: 8.12 */
enum h { H1 = 'a', H2 = 98, H3 = 97 };
enum i { I1, I2, I3 = I1 };            /* expect: 8.12 */
enum j { J1 = 1, J2, J3 = 2, J4 = 3, J5 }; /* expect: 8.12 */
