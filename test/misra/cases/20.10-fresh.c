#define STR(x) #x /* expect: 20.10 */
#define CAT(a, b) a##b /* expect: 20.10 */
#define CAT2(a, b) a ## b /* expect: 20.10 */
#define BOTH(a) x##a = #a /* expect: 20.10 */
#define NONE(a) (a)
#define TEXT "# and ##"
#define CHR '#'
#define VARG(f, ...) f(0, ##__VA_ARGS__) /* expect: 20.10 */
#define LONGER(a) \
    do { \
        int v_##a = 0; /* expect: 20.10 */ \
    } while (0)
#define OBJ a ## b /* expect: 20.10 */
#define DIG %:%: /* expect: 20.10 */
#define HASH(x) %: x /* expect: 20.10 */
#define NULLED /* # */
#define WIDE(x) L ## #x /* expect: 20.10 */
int v;
