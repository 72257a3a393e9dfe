int b(void); /* expect: D4.10 */
