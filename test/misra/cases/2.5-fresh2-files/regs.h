#ifndef REGS_H
#define REGS_H
#define BASE 0x4000u
#define CTRL (BASE + 0u)
#define STAT (BASE + 4u)               /* expect: 2.5 */
#define MASK(n) (1u << (n))
#define UNUSED_FN(n) ((n) + 1u)        /* expect: 2.5 */
#define SHARED 1
#endif
