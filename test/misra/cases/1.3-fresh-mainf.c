float main(void) { return 0.0f; }     /* expect: 1.3 */
