struct pair { int a; int b; };
int dup(int v)
{
    switch (v)
    {
        case 1: v = 2; break;
        case 1: v = 3; break;          /* expect: 1.1 */
        default: break;
    }
    return v;
}
void consts(void)
{
    const int k = 3;
    k = 4;                             /* expect: 1.1 */
    k++;                               /* expect: 1.1 */
    int const *p = &k;
    *p = 5;                            /* expect: 1.1 */
    p = 0;
}
void ptrs(void)
{
    int i = 1;
    float f = 1.0f;
    int *pi = &f;                      /* expect: 1.1 */
    char *pc = &i;                     /* expect: 1.1 */
    void *pv = &i;
    pi = pv;
    pi = 42;                           /* expect: 1.1 */
    pi = 0;
    i = pi;                            /* expect: 1.1 */
    (void)pc; (void)f;
}
void members(struct pair *q)
{
    q->a = 1;
    q->c = 2;                          /* expect: 1.1 */
    q.b = 3;                           /* expect: 1.1 */
}
int calls(int a, int b) { return a + b; }
void use(void)
{
    (void)calls(1);                    /* expect: 1.1 */
    (void)calls(1, 2, 3);              /* expect: 1.1 */
    (void)calls(1, 2);
    1 = 2;                             /* expect: 1.1 */
    calls(1, 2) = 3;                   /* expect: 1.1 */
    break;                             /* expect: 1.1 */
}
void noval(void) { return 1; }         /* expect: 1.1 */
_Static_assert(sizeof(int) == 1, "int is small"); /* expect: 1.1 */
_Static_assert(sizeof(char) == 1, "char is small");
int neg[-1];                           /* expect: 1.1 */
void goes(void) { goto nowhere; }      /* expect: 1.1 */
enum { BIG = 1, SMALL = -1 };
struct bits { unsigned wide : 40; };   /* expect: 1.1 */
void twice(void) { int a = 0; int a = 1; (void)a; } /* expect: 1.1 */
