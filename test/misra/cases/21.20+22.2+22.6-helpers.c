#include <stdio.h>
#include <stdlib.h>
static void put(FILE *fp) { (void)fputc('a', fp); }
static void drop(char *p) { free(p); }
static void drop2(char *p) { free(p); free(p); } /* expect: 22.2 */
static void outer(char *p) { drop(p); }
void f(void) { FILE *fp = fopen("a", "w"); if (fp != NULL) { (void)fclose(fp); put(fp); } } /* expect: 22.6 */
void g(void) { char *p = malloc(3); drop(p); free(p); } /* expect: 22.2 */
void h(void) { char *p = malloc(3); free(p); drop(p); } /* expect: 22.2 */
void i(void) { char *p = malloc(3); outer(p); drop(p); } /* expect: 22.2 */
void j(void) { char *p = malloc(3); drop2(p); }
static void show(const char *s) { (void)puts(s); }
void k(void) { const char *a = getenv("A"); (void)getenv("B"); show(a); } /* expect: 21.20 */
