struct conf { long b; };               /* expect: 5.7 */
struct conf cb;
