#include <stdio.h>
#include <stdlib.h>
#include <threads.h>
void f1(void) { FILE *f = fopen("x", "r"); if (f != NULL) { (void)fgetc(f); } } /* expect: D4.13 */
void f2(void) { FILE *f = fopen("x", "r"); if (f != NULL) { (void)fclose(f); } }
void f3(FILE *f) { (void)fclose(f); (void)fgetc(f); } /* expect: D4.13 */
void f4(void) { char *p = malloc(3u); free(p); free(p); } /* expect: D4.13 */
void f5(mtx_t *m) { (void)mtx_lock(m); } /* expect: D4.13 */
void f6(mtx_t *m) { (void)mtx_lock(m); (void)mtx_unlock(m); }
void f7(mtx_t *m) { (void)mtx_unlock(m); } /* expect: D4.13 */
