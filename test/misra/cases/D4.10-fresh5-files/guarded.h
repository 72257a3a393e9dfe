/* A guarded header */
#ifndef GUARDED_H
#define GUARDED_H
extern int guarded;
#endif /* GUARDED_H */
