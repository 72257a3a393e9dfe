/* a driver with small sins */
typedef unsigned char u8;
typedef unsigned int u32;
typedef int unused_type;                                   /* expect: 2.3 */
struct packet { u8 id; u8 len; u8 data[8]; };
struct stats { u32 good; u32 bad; };
struct never { int a; };                                   /* expect: 2.4 */
enum mode { MODE_IDLE, MODE_RUN };
extern int send_byte(u8 b);
extern void log_text(const char *text);
static struct stats stats;  /* expect: 5.9 */
static u32 retries;
static u32 nobody;                                         /* expect: 2.8 */
static enum mode mode = MODE_IDLE;  /* expect: 5.9 */
extern int checksum(struct packet *p);
int checksum(struct packet *p)                             /* expect: 8.13 */
{
  int sum = 0;
  u32 i;
  for (i = 0; i < p->len; i++) sum += p->data[i];
  return sum;
}
extern int transmit(struct packet *packet, u32 timeout, char *name);
int transmit(struct packet *packet, u32 timeout, char *name) /* expect: 2.7 8.13 */
{
  u32 retries = 0;  /* expect: 5.3 5.9 */
  u8 unused_local;                                         /* expect: 2.8 */
  log_text(name);
  while (send_byte(packet->id) != 0)
  {
    u32 i;
    for (i = 0; i < packet->len; i++)
    {
      int i = send_byte(packet->data[0]);                  /* expect: 5.3 */
      if (i < 0) { stats.bad++; }
    }
    retries++;
    if (retries > 3u) { return -1; }
  }
  stats.good++;
  return 0;
}
extern void reset(struct stats *stats);  /* expect: 5.9 */
void reset(struct stats *stats) { stats->good = 0; stats->bad = 0; }  /* expect: 5.3 5.9 */
extern struct packet *find(struct packet *list, u32 n, u8 id);
struct packet *find(struct packet *list, u32 n, u8 id)
{
  for (u32 k = 0; k < n; k++) { if (list[k].id == id) { return &list[k]; } }
  return 0;
}
extern void copy(u8 *to, u8 *from, u32 n);
void copy(u8 *to, u8 *from, u32 n) { while (n-- > 0u) { *to++ = *from++; } } /* expect: 8.13 */
extern void swap(u8 *a, u8 *b);
void swap(u8 *a, u8 *b) { u8 t = *a; *a = *b; *b = t; }
extern int has(char *s, char c);
int has(char *s, char c) { for (; *s; ++s) { if (*s == c) { return 1; } } return 0; } /* expect: 8.13 */
extern void poll(void *context);
void poll(void *context) { retries++; mode = MODE_RUN; }   /* expect: 2.7 */
extern int state(void);
int state(void) { enum mode now = mode; { enum mode mode = MODE_RUN; now = mode; } return now == MODE_RUN; }  /* expect: 5.3 5.9 */
