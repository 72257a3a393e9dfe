struct stag { float z; };              /* expect: 5.7 */
struct fine { int z; };
union only_b { int q; };
enum fine2 { FA };
void etag(void) { }                    /* expect: 5.7 */
