/* setjmp.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_SETJMP_H
#define ASSAY_STD_SETJMP_H

typedef struct { unsigned long long __registers[32]; } jmp_buf[1];
int _setjmp(jmp_buf env);
#define setjmp(env) _setjmp(env)
void longjmp(jmp_buf env, int val) __attribute__((__noreturn__));

#endif
