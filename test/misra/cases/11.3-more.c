#include <stdint.h>
#include <stddef.h>
struct a { int x; }; struct b { int x; };
union u { int i; float f; };
typedef struct a *pa_t;
extern void ta(struct a *p);
extern struct b *gb(void);
struct node { struct node *next; };
void f(struct a *pa, struct b *pb, union u *pu, int *pi, int arr[4], int (*pm)[4], const int *pci, unsigned int *pui, long *pl, int **ppi, void *pv, char *pc, double *pd, const struct a *pca, struct node *n)
{
  pa = (struct a *)pb; /* expect: 11.3 */
  ta((struct a *)pb); /* expect: 11.3 */
  ta((struct a *)gb()); /* expect: 11.3 */
  pa = (pa_t)pb; /* expect: 11.3 */
  pi = (int *)pu; /* expect: 11.3 */
  pi = &pu->i;
  pi = (int *)arr;
  pi = (int *)pm; /* expect: 11.3 */
  pi = (int *)pui; /* expect: 11.3 */
  pl = (long *)pi; /* expect: 11.3 */
  pi = (int *)pc; /* expect: 11.3 */
  pc = (char *)pi;
  pc = (char *)ppi;
  pi = (int *)(void *)pc;
  pi = (int *)pci;
  pci = (const int *)pi;
  ppi = (int **)pv;
  ppi = (int **)pi; /* expect: 11.3 */
  pd = (double *)pl; /* expect: 11.3 */
  pa = (struct a *)pca;
  n = (struct node *)n->next;
  n = (struct node *)&n->next; /* expect: 11.3 */
  *(short *)pi = 3; /* expect: 11.3 */
  ((struct b *)pa)->x = 3; /* expect: 11.3 */
  pi = (int *)"text"; /* expect: 11.3 */
  pi = (int *)&pd[1]; /* expect: 11.3 */
  (void)pa; (void)pl; (void)ppi; (void)pd; (void)n;
}
