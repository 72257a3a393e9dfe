#include <stdint.h>
#include <stddef.h>
typedef int8_t *INTPTR;
typedef INTPTR *INTPTR2;
int8_t *o1;
int8_t **o2;
int8_t ***o3;                                     /* expect: 18.5 */
INTPTR **o4;                                      /* expect: 18.5 */
INTPTR *const *const o5;                          /* expect: 18.5 */
INTPTR2 o6;
INTPTR2 *o7;                                      /* expect: 18.5 */
void (**(*fpp))(void);                            /* expect: 18.5 */
struct s {
  int8_t *s1;
  int8_t **s2;
  int8_t ***s3;                                   /* expect: 18.5 */
};
struct s *ps1;
struct s **ps2;
struct s ***ps3;                                  /* expect: 18.5 */
int8_t **(*pfunc1)(void);
int8_t **(**pfunc2)(void);
int8_t **(***pfunc3)(void);                       /* expect: 18.5 */
int8_t ***(**pfunc4)(void);                       /* expect: 18.5 */
void fn(int8_t *par1, int8_t **par2,
        int8_t ***par3,                           /* expect: 18.5 */
        INTPTR *par4,
        INTPTR *const *const par5,                /* expect: 18.5 */
        int8_t *par6[],
        int8_t **par7[])                          /* expect: 18.5 */
{
  int8_t *p1;
  int8_t **p2;
  int8_t ***p3;                                   /* expect: 18.5 */
  int8_t *ap[3];
  int8_t **ap2[3];
  (void)par1; (void)par2; (void)par3; (void)par4; (void)par5; (void)par6; (void)par7;
  (void)p1; (void)p2; (void)p3; (void)ap; (void)ap2;
}
int8_t ***ret3(void);                             /* expect: 18.5 */

struct flex { uint16_t len; uint8_t data[]; };    /* expect: 18.7 */
struct fixed { uint16_t len; uint8_t data[1]; };
struct outer { int32_t x; struct flex f; };       
typedef struct {
  uint32_t n;
  struct { int32_t q; } items[];                  /* expect: 18.7 */
} list_t;
struct zero { uint16_t len; uint8_t data[0]; };
extern uint8_t unknown[];

void v1(int32_t n, size_t m)
{
  int32_t a[10];
  int32_t vla1[n];                                /* expect: 18.8 */
  const int32_t k = 5;
  int32_t vla2[k];                                /* expect: 18.8 */
  enum { E = 4 };
  int32_t ok[E];
  int32_t two[3][m];                              /* expect: 18.8 */
  typedef int32_t vt[n];                          /* expect: 18.8 */
  uint8_t sz[sizeof(int32_t)];
  int32_t (*pv)[n] = NULL;                        /* expect: 18.10 */
  int32_t (*pc)[10] = &a;
  (void)vla1; (void)vla2; (void)ok; (void)two; (void)sz; (void)pv; (void)pc;
}
void v2(int32_t n, int32_t a[n]) { (void)a; }     
void v3(int32_t n, int32_t a[n][n]) { (void)a; }  /* expect: 18.10 */
void v4(int32_t n, int32_t (*a)[n]);              /* expect: 18.10 */
void v5(int32_t (*a)[20]);
void v6(int32_t n, int32_t m, int32_t a[static 2][m]); /* expect: 18.10 */
