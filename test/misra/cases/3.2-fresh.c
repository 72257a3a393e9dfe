extern int get(void);
int f(int b)
{
    int x = 0;
    // path is c:\temp\x   
    /* expect+1: 3.2 */
    // is this one continued \
    if (b) 
    {
        x++;
    }
    /* expect+1: 3.2 */
    // trigraph free, ends with backslash \
    x = 2;
    /* block comment with \
       splice is allowed */
    x = 3; // a\b
    /* expect+1: 3.2 */
    x = get(); // value \
    more text
    const char *s = "a \
b"; (void)s;
#define MANY(a) \
    do { (void)(a); } while (0) // end
    MANY(x);
    return x;
}
