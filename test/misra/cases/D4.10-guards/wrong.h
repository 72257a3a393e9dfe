#ifndef WRONG_H          /* expect: D4.10 */
#define WRNOG_H
extern int wrong;
#endif
