enum e1 { a = 1, b, c = 2, d };          /* expect: 8.12 */
enum e2 {
  p = 3,
  q,                                     /* expect: 8.12 */
  r = 4,
  s = 3,
  t = 3
};
enum e3 { u = 'a', v, w = 98 };          /* expect: 8.12 */
enum e4 { x = 1 << 2, y, z = 5 };        /* expect: 8.12 */
enum e5 { k1 = -2, k2, k3, k4 = 7 };
enum e6 { m1, m2 = 0, m3 = 0 };          /* expect: 8.12 */
enum e7 { n1 = 0, n2 = n1, n3 };
#define BASE 10
enum e8 { o1 = BASE, o2, o3 = BASE + 1 }; /* expect: 8.12 */
