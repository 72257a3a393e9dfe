typedef int tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt1;
typedef int tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt2; /* expect: 5.2 */
enum { eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee1,
       eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee2 }; /* expect: 5.2 */
struct ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss1 { int a; };
struct ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss2 { int a; }; /* expect: 5.2 */
void f(int ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp1,
       int ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp2) /* expect: 5.2 */
{
  int ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp3 = 0; /* expect: 5.2 */
  {
    int ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp4 = 0;
  }
}
static int xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1;
static int xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2;
