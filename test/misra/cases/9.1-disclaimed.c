/* A cast to void says that a name is not used; a read that something depends on stays one. */
#define UNUSED(x) (void)(x)
extern int use(int value);
int f(int a)
{
    int late;
    int never;
    UNUSED(late);
    (void)never;
    (void)use(never); /* expect: 9.1 */
    if (a > 0)
    {
        late = a;
    }
    return late; /* expect: 9.1 */
}
