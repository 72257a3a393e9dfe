#define PERM 0755u         /* expect: 7.1 */
enum { A = 010, B = 8 };   /* expect: 7.1 */
struct s { unsigned f : 03; }; /* expect: 7.1 */
int arr[07] = { 0, 00, 1 }; /* expect: 7.1 */
int b = 0x010;
int c = 0b010;
int d = 000L;              /* expect: 7.1 */
int e = 0u + 0L + 0ull;
double f = 010.0 + 0.10 + 00e1;
char g = '\010';
int h = -012;              /* expect: 7.1 */
#if 0
int j = 012;
#endif
int k = 9;
