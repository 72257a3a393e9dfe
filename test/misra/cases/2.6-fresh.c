extern int get(void);
int f(int a)
{
    if (a > 0) { goto used; }
    a = 2;
unused:                                /* expect: 2.6 */
    a++;
used:
    return a;
}
void g(void)
{
lonely: ;                              /* expect: 2.6 */
    switch (get())
    {
        case 1: break;
        defualt: break;                /* expect: 2.6 */
    }
}
void h(void)
{
    int i = 0;
again:
    i++;
    if (i < get()) { goto again; }
fail_late:                             /* expect: 2.6 */
    (void)i;
}
void k(int x)
{
    while (x > 0)
    {
        x--;
next: ;                                /* expect: 2.6 */
    }
    for (;;) { goto next2; next2: break; }
}
void attr(void)
{
    goto out;
out: __attribute__((unused));
    return;
}
