int n(void);                           /* expect: D4.10 */
