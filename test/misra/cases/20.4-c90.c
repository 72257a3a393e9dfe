/* std: c90 */
#define inline
#define restrict
#define _Bool int
#define signed /* expect: 20.4 */
#define volatile /* expect: 20.4 */
#define const /* expect: 20.4 */
int x;
