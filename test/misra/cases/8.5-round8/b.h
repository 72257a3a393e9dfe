extern int twice; /* expect: 8.5 */
