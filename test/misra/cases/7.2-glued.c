/* A suffix that another macro glues on. */
#define GLUE_(x, y) x##y
#define GLUE(x, y) GLUE_(x, y)
#define PLAIN(x) (x)
#define GOOD GLUE(0x80000000, U)
#define BAD 0x80000000 /* expect: 7.2 */
#define ALSO_BAD (PLAIN(1u) + 0xffffffff) /* expect: 7.2 */
unsigned long f(void);
unsigned long f(void)
{
    return GOOD + BAD + ALSO_BAD;
}
