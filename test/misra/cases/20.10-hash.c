#define STR(x) #x /* expect: 20.10 */
#define CAT(a, b) a ## b /* expect: 20.10 */
#define BOTH(a, b) #a b##_x /* expect: 20.10 */
#define DIG %: /* not function-like: no operator */
#define NUM(a) a
#define TEXT(a) "#" a
#define VAR(fmt, ...) f(fmt, ##__VA_ARGS__) /* expect: 20.10 */
#define HASH #
#define LONG(a) \
  do_it(a, \
        #a) /* expect: 20.10 */
#define OBJ a ## b /* expect: 20.10 */
#define DIGRAPH(a) %:a /* expect: 20.10 */
int x;
