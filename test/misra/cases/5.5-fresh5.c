#define Sum(x, y) ((x) + (y))
int Sum;                                         /* expect: 5.5 */
#define LOW_LIMIT 3
struct s { int LIMIT_X; };  /* expect: 5.5 */
#define LIMIT_X 4
void f(int a)
{
  int value = a;  /* expect: 5.5 */
  (void)value;
}
#define value 5
typedef int word_t;  /* expect: 5.5 */
#define word_t(x) (x)
enum e { E_ONE };  /* expect: 5.5 */
#define E_ONE E_ONE
#define param_x(param_y) (param_y)
void g(int param_y);
void lbl(void) { done: ; goto done; }  /* expect: 5.5 */
#define done 1
#define tag 1                                    
int LOW_limit;
#define a_macro_that_is_longer_than_sixty_three_significant_characters_1 1
int a_macro_that_is_longer_than_sixty_three_significant_characters_2; /* expect: 5.5 */
