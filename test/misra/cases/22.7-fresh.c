#include <stdio.h>
#include <wchar.h>
#include <stdint.h>
extern int32_t conv(int32_t c);
void f(FILE *fp)
{
    char c;
    int ch;
    int32_t i;
    uint8_t b;
    wint_t w;
    c = (char)getchar();
    if (c != EOF) { } /* expect: 22.7 */
    if ((char)ch == EOF) { } /* expect: 22.7 */
    ch = getchar();
    if (ch != EOF) { c = (char)ch; }
    ch = (char)getchar();
    if (ch == EOF) { } /* expect: 22.7 */
    b = (uint8_t)fgetc(fp);
    if (b == EOF) { } /* expect: 22.7 */
    while ((c = (char)fgetc(fp)) != EOF) { } /* expect: 22.7 */
    while ((ch = fgetc(fp)) != EOF) { }
    i = getc(fp);
    if (EOF == i) { }
    if (EOF == c) { } /* expect: 22.7 */
    w = fgetwc(fp);
    if (w == WEOF) { }
    if ((wchar_t)w == WEOF) { } /* expect: 22.7 */
    ch = getc(fp) + 1;
    if (ch == EOF) { } /* expect: 22.7 */
    ch = fgetc(fp) & 0xFF;
    if (ch == EOF) { } /* expect: 22.7 */
    if (fputc('c', fp) == EOF) { }
    if (feof(fp) == 0) { }
    do { c = (char)getchar(); } while (c != EOF); /* expect: 22.7 */
    (void)b; (void)i; (void)w;
}
