/* int64_t hypercall5(uint64_t number, a0, a1, a2, a3, a4) */
        .text
        .global hypercall5
        .type hypercall5, %function
hypercall5:
        mov     x16, x0
        mov     x0, x1
        mov     x1, x2
        mov     x2, x3
        mov     x3, x4
        mov     x4, x5
        hvc     #0xEA1
        ret
        .size hypercall5, . - hypercall5
