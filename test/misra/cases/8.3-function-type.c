/* A function declared by a name of its type has no names to agree with. */
typedef void handler(unsigned char key);
static handler first;
static handler second;
static void first(unsigned char key) { (void)key; }
static void second(unsigned char k) { (void)k; }
extern int third(int a);
int third(int b) { return b; } /* expect: 8.3 */
void use(void);
void use(void) { first(1u); second(2u); }
