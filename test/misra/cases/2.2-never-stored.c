/* A call that never returns stores nothing, whether it says so or merely has no way to its end. */
typedef int int32_t;

static int32_t stop(void)
{
    for (;;)
    {
    }
}

int32_t start(int32_t a);
int32_t start(int32_t a)
{
    int32_t r = 0;
    if (a > 3)
    {
        r = stop();
        if (r != 0)
        {
            return r;
        }
    }
    if (a > 1)
    {
        r = a + 1; /* expect: 2.2 */
        (void)stop();
    }
    r = a; /* expect: 2.2 */
    r = 4;
    return r;
}
