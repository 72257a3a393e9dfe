/* time.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_TIME_H
#define ASSAY_STD_TIME_H

#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#ifndef ASSAY_STD_TIME_T
#define ASSAY_STD_TIME_T
typedef long time_t;
struct timespec { time_t tv_sec; long tv_nsec; };
#endif
typedef long clock_t;
struct tm {
    int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; int tm_year; int tm_wday; int tm_yday; int tm_isdst;
};
#define CLOCKS_PER_SEC ((clock_t)1000000)
#define TIME_UTC 1

clock_t clock(void);
double difftime(time_t time1, time_t time0);
time_t mktime(struct tm *timeptr);
time_t time(time_t *timer);
int timespec_get(struct timespec *ts, int base);
char *asctime(const struct tm *timeptr);
char *ctime(const time_t *timer);
struct tm *gmtime(const time_t *timer);
struct tm *localtime(const time_t *timer);
#if !defined(__STRICT_ANSI__) || (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L)
struct tm *gmtime_r(const time_t *timer, struct tm *buf);
struct tm *localtime_r(const time_t *timer, struct tm *buf);
#endif
size_t strftime(char *__restrict s, size_t maxsize, const char *__restrict format, const struct tm *__restrict timeptr);

#endif
