#include <stdint.h>
typedef int32_t ftype(int32_t);
typedef const ftype cf; /* expect: 17.13 */
typedef ftype volatile vf; /* expect: 17.13 */
extern const ftype ef; /* expect: 17.13 */
extern ftype plain;
const ftype *pcf; /* expect: 17.13 */
ftype *const cpf = &plain;
ftype *volatile vpf;
const int32_t returns_const(void);
int32_t *const arr[2] = { 0 };
struct s
{
    const ftype *cb; /* expect: 17.13 */
    ftype *const ok;
};
void take(const ftype *p); /* expect: 17.13 */
void take2(ftype *const p);
typedef ftype *fptr;
const fptr okq = &plain;
typedef const ftype *cfptr; /* expect: 17.13 */
volatile ftype *get(void); /* expect: 17.13 */
static int32_t use(void *v)
{
    const ftype *l = (const ftype *)v; /* expect: 17.13 */
    ftype *k = (ftype *)v;
    return l(1) + k(1);
}
int32_t u(void *v) { return use(v); }
