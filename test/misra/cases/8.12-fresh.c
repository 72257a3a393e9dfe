enum a { R = 3, G, B, Y = 5 };         /* expect: 8.12 */
enum b { R2 = 3, G2, B2 = 5, Y2 = 5 };
enum c { A1, A2, A3 = 1 };             /* expect: 8.12 */
enum d { D1, D2 = D1, D3 };            /* expect: 8.12 */
enum e { E1 = 1, E2 = 1 };
enum f { F1, F2, F3 };
enum g
{
    G_A = 10,
    G_B,                               /* expect: 8.12 */
    G_C = 11,
    G_D
};
enum h { H0, H1 = 0 };                 /* expect: 8.12 */
enum i { I_FIRST, I_ONE = I_FIRST, I_TWO };   /* expect: 8.12 */
enum j { J_A = 2, J_B = 1, J_C };      /* expect: 8.12 */
