/* std: c90 */
extern int declared(int);
int oldstyle();
static int later(int x);
int (*table[2])(int);
#define CALL(f) f(1)
#define apply(x) ((x) + 1)
int use(void)
{
    int r = 0;
    extern int inner(int);
    r += undeclared(1); /* expect: 17.3 */
    r += declared(1);
    r += oldstyle(1, 2);
    r += later(2);
    r += table[0](1);
    r += inner(3);
    r += apply(3);
    r += CALL(declared);
    r += CALL(hidden); /* expect: 17.3 */
    if (is_ready()) /* expect: 17.3 */
    {
        r += power(2.0, 3.0); /* expect: 17.3 */
    }
    (void)prepare(r); /* expect: 17.3 */
    r += sizeof(int);
    return r;
}
static int later(int x)
{
    return x + after(x); /* expect: 17.3 */
}
int after(int x) { return x; }
int again(int x) { return after(x); }
void scoped(void)
{
    int (*fp)(int) = declared;
    (void)fp(1);
    (void)inner2(1); /* expect: 17.3 */
}
