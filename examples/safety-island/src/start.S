/* Entry at EL1 (or the highest level left by the loader), MMU off: clear .bss, set the stack, call main, then stop. */
        .section .text.start, "ax"
        .global _start
_start:
        adrp    x0, stack_top
        add     x0, x0, :lo12:stack_top
        mov     sp, x0
        adrp    x0, bss_start
        add     x0, x0, :lo12:bss_start
        adrp    x1, bss_end
        add     x1, x1, :lo12:bss_end
1:      cmp     x0, x1
        b.hs    2f
        str     xzr, [x0], #8
        b       1b
2:      bl      main
        /* main came back: the watchdog is not served any more */
3:      wfi
        b       3b
