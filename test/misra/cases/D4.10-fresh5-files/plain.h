extern int plain;  /* expect: D4.10 */
