#include <string.h>
#include <stdint.h>
static char buf1[5] = "12345";
static char buf2[10] = "1234567890";
struct hdr { uint8_t mac[6]; uint8_t tail[2]; };
void f(struct hdr *h, uint8_t *p, size_t n)
{
    if (memcmp(buf1, buf2, 5u) == 0) { }
    if (memcmp(buf1, buf2, 6u) == 0) { } /* expect: 21.18 */
    (void)memcpy(buf2, buf1, sizeof(buf1));
    (void)memcpy(buf2, buf1, sizeof(buf2)); /* expect: 21.18 */
    (void)memcpy(buf1, buf2, sizeof(buf2)); /* expect: 21.18 */
    (void)memset(buf1, 0, 5u);
    (void)memset(buf1, 0, 6u); /* expect: 21.18 */
    (void)memset(&buf1[2], 0, 3u);
    (void)memset(&buf1[2], 0, 4u); /* expect: 21.18 */
    (void)memmove(buf2, buf2 + 5, 5u);
    (void)memmove(buf2, buf2 + 6, 5u); /* expect: 21.18 */
    (void)memcpy(h->mac, p, 6u);
    (void)memcpy(h->mac, p, 8u); /* expect: 21.18 */
    (void)memset(h, 0, sizeof(*h));
    (void)memset(h->tail, 0, sizeof(h->mac)); /* expect: 21.18 */
    (void)strncpy(buf1, "abc", 5u);
    (void)strncpy(buf1, "abc", 6u); /* expect: 21.18 */
    (void)memchr(buf1, 0, 6u); /* expect: 21.18 */
    (void)memcpy(p, buf1, n);
    if (n <= sizeof(buf1)) { (void)memcpy(buf1, p, n); }
    if (n > sizeof(buf2)) { (void)memcpy(buf2, p, n); } /* expect: 21.18 */
    (void)strncmp(buf2, "ab", 3u);
    int32_t w[4];
    (void)memset(w, 0, sizeof w);
    (void)memset(w, 0, 4u * sizeof(w)); /* expect: 21.18 */
    (void)memset(w, 0, 4u);
    (void)memset(w, 0, (size_t)-1); /* expect: 21.18 */
}
