/* What is a macro only in another configuration is none here. */
#ifdef OTHER
#define level 3
#endif
#define NUMBER 7
#define SHOW(x) (show(#x, (x))) /* expect: 20.12 */
#define TELL(x) (show(#x, (x)))
#define HIDE(x) (show(#x, (x)))
int show(const char *name, int value);
int f(int level);
int f(int level)
{
    int a = SHOW(NUMBER);
#ifdef OTHER
    a += HIDE(NUMBER);
#endif
    return a + TELL(level);
}
