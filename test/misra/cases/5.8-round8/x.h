extern int count;
extern int shared_p;
