/* string.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STRING_H
#define ASSAY_STD_STRING_H

#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif

void *memcpy(void *__restrict s1, const void *__restrict s2, size_t n);
void *memmove(void *s1, const void *s2, size_t n);
char *strcpy(char *__restrict s1, const char *__restrict s2);
char *strncpy(char *__restrict s1, const char *__restrict s2, size_t n);
char *strcat(char *__restrict s1, const char *__restrict s2);
char *strncat(char *__restrict s1, const char *__restrict s2, size_t n);
int memcmp(const void *s1, const void *s2, size_t n);
int strcmp(const char *s1, const char *s2);
int strcoll(const char *s1, const char *s2);
int strncmp(const char *s1, const char *s2, size_t n);
size_t strxfrm(char *__restrict s1, const char *__restrict s2, size_t n);
void *memchr(const void *s, int c, size_t n);
char *strchr(const char *s, int c);
size_t strcspn(const char *s1, const char *s2);
char *strpbrk(const char *s1, const char *s2);
char *strrchr(const char *s, int c);
size_t strspn(const char *s1, const char *s2);
char *strstr(const char *s1, const char *s2);
char *strtok(char *__restrict s1, const char *__restrict s2);
void *memset(void *s, int c, size_t n);
char *strerror(int errnum);
size_t strlen(const char *s);
/* C23, and what libraries declare beside the standard unless it is asked for strictly. */
#if !defined(__STRICT_ANSI__) || (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L)
char *strdup(const char *s);
char *strndup(const char *s, size_t n);
void *memccpy(void *__restrict s1, const void *__restrict s2, int c, size_t n);
#endif
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
void *memset_explicit(void *s, int c, size_t n);
#endif
#ifndef __STRICT_ANSI__
size_t strnlen(const char *s, size_t n);
char *strtok_r(char *__restrict s1, const char *__restrict s2, char **__restrict rest);
#endif

#endif
