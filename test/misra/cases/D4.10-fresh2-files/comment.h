/* A header with a comment first. */
#ifndef COMMENT_H
#define COMMENT_H
int c1(void);
#endif /* COMMENT_H */
