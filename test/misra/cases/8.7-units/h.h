extern int used_everywhere;
extern int header_only_here;     
extern int fn_both(void);
extern int fn_one(void);
