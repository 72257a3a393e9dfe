/* A test is a function; a check that fails names its line. The report is JUnit XML on standard output. */
#ifndef ISLAND_TEST_H
#define ISLAND_TEST_H

#include <stdbool.h>

typedef void (*test_function_t)(void);

typedef struct {
    const char *suite;
    const char *name;
    test_function_t run;
} test_case_t;

void test_check(bool holds, const char *what, const char *file, int line);

#define CHECK(condition) test_check((condition), #condition, __FILE__, __LINE__)

extern const test_case_t crc32_tests[];
extern const test_case_t ring_tests[];
extern const test_case_t heartbeat_tests[];
extern const test_case_t guest_tests[];
extern const test_case_t device_tests[];
extern const test_case_t command_tests[];
extern const test_case_t monitor_tests[];

#endif
