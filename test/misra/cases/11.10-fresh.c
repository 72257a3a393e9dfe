#include <stdint.h>
typedef void nothing;
_Atomic int32_t *fine;
int32_t _Atomic also_fine;
_Atomic void *bad1;                    // expect: 11.10
void _Atomic *bad2;                    // expect: 11.10
void *_Atomic good_pointer;
const _Atomic void *bad3;              // expect: 11.10
_Atomic nothing *bad4;                 // expect: 11.10
_Atomic(void *) good_pointer2;
extern _Atomic void *get(void);        // expect: 11.10
extern void put(_Atomic void *p, void *q); // expect: 11.10
struct holder
{
  _Atomic void *member;                // expect: 11.10
  void *_Atomic ok;
  _Atomic(uint32_t) count;
};
typedef _Atomic void *av;              // expect: 11.10
void inside(void *p)
{
  _Atomic void *local = (_Atomic void *)p; // expect: 11.10
  const void *clean = p;
  bad1 = (volatile _Atomic void *)p;   // expect: 11.10
  (void)local; (void)clean;
}
