/* reads a configuration file: error paths, closing, errno, digits */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <errno.h>

#define LINE_MAX_LEN 32
struct config { char name[8]; long baud; unsigned flags; };
static struct config cfg;

static int parse_number(const char *text, long *out)
{
    char *end = NULL;
    errno = 0;
    long v = strtol(text, &end, 10);
    if (errno != 0)
    {
        return -1;
    }
    if ((end == text) || (*end != '\0'))
    {
        return -2;
    }
    *out = v;
    return 0;
}
static int parse_number_bad(const char *text, long *out)
{
    *out = strtol(text, NULL, 10); /* expect: 22.8, 22.9 */
    return (*out == 0) ? -1 : 0;
}
static int parse_lazy(const char *text)
{
    return atoi(text); /* expect: 21.7 */
}
static int skip_space(const char *s)
{
    int i = 0;
    while (isspace((unsigned char)s[i]) != 0) { i++; }
    while (isdigit(s[i]) != 0) { i++; } /* expect: 21.13 */
    return i;
}
int load(const char *path)
{
    char line[LINE_MAX_LEN];
    FILE *fp = fopen(path, "r"); /* expect: 21.6, 22.1 */
    char *copy;
    if (fp == NULL)
    {
        return -1;
    }
    if (fgets(line, (int)sizeof(line), fp) == NULL) /* expect: 21.6 */
    {
        (void)fclose(fp); /* expect: 21.6 */
        return -2;
    }
    copy = (char *)malloc(strlen(line) + 1u); /* expect: 22.1 */
    if (copy == NULL)
    {
        return -3;
    }
    (void)strcpy(copy, line);
    if (parse_number(copy, &cfg.baud) != 0)
    {
        (void)fclose(fp); /* expect: 21.6 */
        return -4;
    }
    (void)fputs("#", fp); /* expect: 21.6, 22.4 */
    (void)fclose(fp); /* expect: 21.6 */
    if (ferror(fp) != 0) /* expect: 21.6, 22.6 */
    {
        free(copy);
        return -5;
    }
    free(copy);
    return 0;
}
int count_lines(const char *path)
{
    int n = 0;
    int ch;
    FILE *fp = fopen(path, "rb"); /* expect: 21.6 */
    if (fp != NULL)
    {
        char c;
        while ((ch = getc(fp)) != EOF) /* expect: 21.6 */
        {
            if (ch == '\n') { n++; }
        }
        rewind(fp); /* expect: 21.6 */
        c = (char)getc(fp); /* expect: 21.6 */
        while (c != EOF) /* expect: 22.7 */
        {
            c = (char)getc(fp); /* expect: 21.6 */
        }
        (void)fclose(fp); /* expect: 21.6 */
    }
    return n;
}
void set_name(const char *s)
{
    char tmp[8];
    (void)strcpy(cfg.name, "eth0");
    (void)strcpy(cfg.name, "ethernet0"); /* expect: 21.17 */
    (void)memcpy(tmp, s, sizeof(tmp));
    (void)memcpy(tmp, s, LINE_MAX_LEN); /* expect: 21.18 */
    (void)memset(&cfg, 0, sizeof cfg);
    (void)memset(cfg.name, 0, sizeof cfg); /* expect: 21.18 */
    (void)strncpy(tmp, s, sizeof(tmp) - 1u);
    tmp[7] = '\0';
    if (strlen(s) < sizeof(cfg.name)) { (void)strcpy(cfg.name, s); }
}
long total(const char *const args[], int n)
{
    long sum = 0;
    for (int i = 0; i < n; i++)
    {
        long v;
        errno = 0;
        v = strtol(args[i], NULL, 0); /* expect: 22.9 */
        (void)skip_space(args[i]);
        if (errno == 0) /* expect: 22.10 */
        {
            sum += v;
        }
    }
    errno = 0;
    puts("done"); /* expect: 21.6 */
    if (errno != 0) /* expect: 22.10 */
    {
        sum = 0;
    }
    (void)parse_lazy("1");
    (void)parse_number_bad("1", &sum);
    return sum;
}
