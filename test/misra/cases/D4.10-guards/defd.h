#if !defined(DEFD_H)
#define DEFD_H
extern int defd;
#endif /* DEFD_H */
