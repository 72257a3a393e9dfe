#if 1 /* expect: 20.14 */
