#if 1/0
t
#else
e
#endif
#if 0
#elif 1/0
t2
#elif 1
e2
#endif
#if 1 +
t3
#else
e3
#endif
#if (2/0) || 1
t4
#else
e4
#endif
#if 0x
t5
#else
e5
#endif
#if -(1 / 0)
t6
#else
e6
#endif
#if (1/0)
t7
#else
e7
#endif
#if 1 ? 1/0 : 2
t8
#else
e8
#endif
#if 5 % (1/0)
t9
#else
e9
#endif
#if 99999999999999999999999 > 0
t10
#else
e10
#endif
#if 0x10000000000000005 == 5
t11
#else
e11
#endif
#if 1.5 > 1
t12
#else
e12
#endif
#if 12abc
t13
#elif 1
e13
#endif
#if "s" == 1
t14
#else
e14
#endif
#if = 1
t15
#else
e15
#endif
#if f(1)
t16
#else
e16
#endif
#if 1 = 1
t17
#else
e17
#endif
#if (1
t18
#else
e18
#endif
#if 1)
t19
#else
e19
#endif
#if defined
t20
#else
e20
#endif
#if ''
t21
#else
e21
#endif
#if 'abcde' == 'bcde'
t22
#endif
#if 1 ? 2
t23
#else
e23
#endif
#if 1 : 2
t24
#else
e24
#endif
#ifdef 3
t25
#else
e25
#endif
#ifndef
t26
#else
e26
#endif
#if 0 || , 1
t27
#else
e27
#endif
#if ++1
t28
#else
e28
#endif
#if '\x42424930' > 0
t29
#else
e29
#endif
