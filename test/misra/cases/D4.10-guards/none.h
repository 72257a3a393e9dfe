extern int none;         /* expect: D4.10 */
