typedef int ftype(int x);
typedef const ftype cftype; /* expect: 17.13 */
ftype f1;
extern const ftype *pf; /* expect: 17.13 */
ftype *const cp = 0;
typedef ftype *pft;
const pft cpf = 0;
const int f4(int x);
const int *f5(int x);
void g(const ftype *p, ftype *const q); /* expect: 17.13 */
struct s { const ftype *m; ftype *const n; }; /* expect: 17.13 */
const ftype f2; /* expect: 17.13 */
