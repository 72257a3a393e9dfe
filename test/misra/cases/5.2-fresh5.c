/* significant: 63 characters */
extern int s_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1;
static int aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234x;
static int aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234y; /* expect: 5.2 */
static int aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff12;
static int aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff13;
struct saaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_a { int m; };
struct saaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_b { int m; }; /* expect: 5.2 */
enum { EAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEEFFFFFFFFFF1234567_A,
       EAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEEFFFFFFFFFF1234567_B }; /* expect: 5.2 */
typedef int taaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_a;
typedef int taaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_b; /* expect: 5.2 */
void f(void)
{
  int laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_a = 1;
  int laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_b = 2; /* expect: 5.2 */
  (void)laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_a;
  (void)laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_b;
}
void g(void)
{
  int laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_c = 1;
  (void)laaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff1234567_c;
}
