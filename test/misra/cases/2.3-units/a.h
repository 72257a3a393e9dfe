typedef int both_t;
typedef int one_t;
typedef int no_t; /* expect: 2.3 */
