typedef int uid_type;
void f1(void)
{
  typedef float num_t;
  { typedef int num_t; }       /* expect: 5.6 */
}
void f2(void) { typedef int num_t; } /* expect: 5.6 */
typedef float mass;
void f3(void)
{
  float mass = 0.0f;           /* expect: 5.6 */
}
typedef struct list { struct list *next; } list;
typedef struct { struct chain *n; int e; } chain; /* expect: 5.6 */
struct chain { int q; };       
typedef enum e1 { X1 } e1;
struct member { int uid_type; };  /* expect: 5.6 */
void f4(int uid_type);            /* expect: 5.6 */
typedef int uid_type;
typedef union u1 *u1;             /* expect: 5.6 */
