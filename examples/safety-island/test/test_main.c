/* Runs every test and prints JUnit XML: one test case for each function, in a fixed order, without times. */
#include "island_test.h"

#include <stdio.h>

static const test_case_t *const suites[] = { crc32_tests, ring_tests, heartbeat_tests, guest_tests, device_tests, command_tests, monitor_tests };

#define SUITE_COUNT (sizeof(suites) / sizeof(suites[0]))

static int failures_of_case;
static char first_failure[256];

void test_check(bool holds, const char *what, const char *file, int line)
{
    if (!holds) {
        if (failures_of_case == 0) {
            (void)snprintf(first_failure, sizeof(first_failure), "%s:%d: a check does not hold", file, line);
            (void)fprintf(stderr, "%s:%d: %s\n", file, line, what);
        }
        failures_of_case++;
    }
}

static int run_case(const test_case_t *test)
{
    failures_of_case = 0;
    test->run();
    (void)printf("    <testcase classname=\"%s\" name=\"%s\"", test->suite, test->name);
    if (failures_of_case > 0) {
        (void)printf("><failure message=\"%s\"/></testcase>\n", first_failure);
    } else {
        (void)printf("/>\n");
    }
    return failures_of_case;
}

int main(void)
{
    int failed = 0;
    size_t s;

    (void)printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (s = 0u; s < SUITE_COUNT; s++) {
        const test_case_t *test;

        (void)printf("  <testsuite name=\"%s\">\n", suites[s][0].suite);
        for (test = suites[s]; test->run != NULL; test++) {
            failed += (run_case(test) > 0) ? 1 : 0;
        }
        (void)printf("  </testsuite>\n");
    }
    (void)printf("</testsuites>\n");
    (void)fprintf(stderr, "%d failed\n", failed);

    return (failed == 0) ? 0 : 1;
}
