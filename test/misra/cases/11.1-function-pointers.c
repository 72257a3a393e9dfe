#include <stddef.h>
#include <stdint.h>

typedef void (*fp16)(int16_t n);
typedef void (*fp32)(int32_t n);
typedef fp16 (*pfp16)(void);
typedef void fn_t(int16_t n);

extern void f(int16_t n);
extern fp16 get(void);
extern void take32(fp32 p);
extern void take16(fp16 p);
extern void *vp;

void conversions(int v)
{
  fp16 fp1 = NULL; /* a null pointer constant is allowed */
  fp16 fp2 = (fp16)fp1;
  fp32 fp3 = (fp32)fp1; /* expect: 11.1 */
  fp16 fp4 = (fp16)0x8000; /* expect: 11.1 */
  void *p1 = (void *)f; /* expect: 11.1 */
  uintptr_t u = (uintptr_t)&f; /* expect: 11.1 */
  int16_t *ip = (int16_t *)fp1; /* expect: 11.1 */
  fp16 fp6 = (fp16)vp; /* expect: 11.1 */
  fp16 fp7 = f; /* implicit conversion of the function designator */
  fp16 fp8 = &f;
  fp16 fp9 = 0;
  fp16 fp10 = (fp16)0;
  fp16 fp11 = (void *)0;
  fp16 fp12 = (fp16)NULL;
  pfp16 pfp1 = &get;
  fn_t *fp13 = f;

  (void)fp1;
  if (fp2 != NULL)
  {
    (*fp2)(1);
  }
  if (fp2 == 0)
  {
    fp2(1);
  }
  take32((fp32)fp2); /* expect: 11.1 */
  take16(fp2);
  take16((fp16)(void *)0);
  (void)(*(pfp1()))(2);
  (void)fp3; (void)fp4; (void)p1; (void)u; (void)ip; (void)fp6; (void)fp7; (void)fp8;
  (void)fp9; (void)fp10; (void)fp11; (void)fp12; (void)fp13; (void)v;
}

void implicit(int v)
{
  void *p = f; /* expect: 11.1 */
  fp16 q = vp; /* expect: 11.1 */
  p = &f; /* expect: 11.1 */
  q = p; /* expect: 11.1 */
  take16(p); /* expect: 11.1 */
  ((void (*)(int32_t))f)(v); /* expect: 11.1 */
  _Bool b = (_Bool)q; /* expect: 11.1 */
  int n = (int)(intptr_t)q; /* expect: 11.1 */
  (void)b; (void)n; (void)p;
}

fp16 from_void(void *a)
{
  return a; /* expect: 11.1 */
}

void *to_void(fp16 a)
{
  return (void *)a; /* expect: 11.1 */
}
