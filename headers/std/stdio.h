/* stdio.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDIO_H
#define ASSAY_STD_STDIO_H

#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#ifndef ASSAY_STD_VA_LIST
#define ASSAY_STD_VA_LIST
typedef __builtin_va_list va_list;
#endif
#ifndef ASSAY_STD_FILE
#define ASSAY_STD_FILE
typedef struct __assay_file FILE;
#endif
typedef struct { long long __offset; unsigned int __state[2]; } fpos_t;

#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define BUFSIZ 8192
#define EOF (-1)
#define FOPEN_MAX 16
#define FILENAME_MAX 4096
#define L_tmpnam 20
#define TMP_MAX 238328
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr

int remove(const char *filename);
int rename(const char *old, const char *new_name);
FILE *tmpfile(void);
char *tmpnam(char *s);
int fclose(FILE *stream);
int fflush(FILE *stream);
FILE *fopen(const char *__restrict filename, const char *__restrict mode);
FILE *freopen(const char *__restrict filename, const char *__restrict mode, FILE *__restrict stream);
void setbuf(FILE *__restrict stream, char *__restrict buf);
int setvbuf(FILE *__restrict stream, char *__restrict buf, int mode, size_t size);
int fprintf(FILE *__restrict stream, const char *__restrict format, ...);
int fscanf(FILE *__restrict stream, const char *__restrict format, ...);
int printf(const char *__restrict format, ...);
int scanf(const char *__restrict format, ...);
int snprintf(char *__restrict s, size_t n, const char *__restrict format, ...);
int sprintf(char *__restrict s, const char *__restrict format, ...);
int sscanf(const char *__restrict s, const char *__restrict format, ...);
int vfprintf(FILE *__restrict stream, const char *__restrict format, va_list arg);
int vfscanf(FILE *__restrict stream, const char *__restrict format, va_list arg);
int vprintf(const char *__restrict format, va_list arg);
int vscanf(const char *__restrict format, va_list arg);
int vsnprintf(char *__restrict s, size_t n, const char *__restrict format, va_list arg);
int vsprintf(char *__restrict s, const char *__restrict format, va_list arg);
int vsscanf(const char *__restrict s, const char *__restrict format, va_list arg);
int fgetc(FILE *stream);
char *fgets(char *__restrict s, int n, FILE *__restrict stream);
int fputc(int c, FILE *stream);
int fputs(const char *__restrict s, FILE *__restrict stream);
int getc(FILE *stream);
int getchar(void);
char *gets(char *s);
int putc(int c, FILE *stream);
int putchar(int c);
int puts(const char *s);
int ungetc(int c, FILE *stream);
size_t fread(void *__restrict ptr, size_t size, size_t nmemb, FILE *__restrict stream);
size_t fwrite(const void *__restrict ptr, size_t size, size_t nmemb, FILE *__restrict stream);
int fgetpos(FILE *__restrict stream, fpos_t *__restrict pos);
int fseek(FILE *stream, long int offset, int whence);
int fsetpos(FILE *stream, const fpos_t *pos);
long int ftell(FILE *stream);
void rewind(FILE *stream);
void clearerr(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
void perror(const char *s);

#endif
