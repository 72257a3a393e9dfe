#include <stdio.h>
#define SHOW(x, y) printf("%d %d\n", (x), (y))
#define BLOCK(...) do { __VA_ARGS__ } while (0)
int main(void)
{
    SHOW(1,
#if defined(A) /* expect: 20.6 */
         2
#else /* expect: 20.6 */
         3
#endif /* expect: 20.6 */
    );
    BLOCK(
        int a = 1;
#undef SHOW /* expect: 20.6 */
        (void)a;
    );
#if defined(A)
    printf("a\n");
#else
    printf("b\n");
#endif
    printf("%d\n",
           3);
    return 0;
}
#ifdef NEVER /* expect: 20.14 */
