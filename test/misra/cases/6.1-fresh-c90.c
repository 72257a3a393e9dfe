/* std: c90 */
struct s
{
    unsigned int a : 3;
    signed int b : 3;
    int c : 3;                         /* expect: 6.1 */
    unsigned char d : 2;               /* expect: 6.1 */
    short e : 2;                       /* expect: 6.1 */
    long f : 2;                        /* expect: 6.1 */
    enum { X, Y } g : 2;               /* expect: 6.1 */
};
