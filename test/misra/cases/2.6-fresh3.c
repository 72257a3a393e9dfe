extern int ev(void);
int fsm(void)
{
    int r = 0;
start:
    switch (ev())
    {
    case 0:
        goto start;
    case 1:
        r = 1;
        goto done;
    idle:                                  /* expect: 2.6 */
    case 2:
        r = 2;
        break;
    defalut:                               /* expect: 2.6 */
        r = 3;
        break;
    default:
        break;
    }
done:
    return r;
}
#define TRY(x) do { if ((x) != 0) { goto fail; } } while (0)
int tries(void)
{
    TRY(ev());
    return 0;
fail:
    return 1;
}
int named(void)
{
    int end = 1;
end:                                       /* expect: 2.6 */
    return end;
}
int addr(void) { void *p = &&here; goto *p; here: return 1; }
