#include <string.h>
#include <stdint.h>
#include <stdio.h>
void copies(uint8_t *p, uint8_t *q)
{
    (void)memcpy(p + 1, p, 8u); /* expect: 19.1 */
    (void)memcpy(p, q, 8u);
}
void copies2(uint8_t *p)
{
    (void)memcpy(p, p, 3u); /* expect: 19.1 */
}
static const char *const NAME = "cfg.txt";
void nm(void)
{
    FILE *c = fopen(NAME, "r");
    FILE *d = fopen(NAME, "w"); /* expect: 22.3 */
    (void)c; (void)d;
}
void nm2(const char *m)
{
    FILE *c = fopen(m, "r");
    FILE *d = fopen(m, "w"); /* expect: 22.3 */
    (void)c; (void)d;
}
static const char *N2 = "cfg.txt";
void nm3(void)
{
    FILE *c = fopen(N2, "r");
    FILE *d = fopen(N2, "w"); /* expect: 22.3 */
    (void)c; (void)d;
}
