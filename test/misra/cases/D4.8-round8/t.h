struct full { int a; }; 
struct opaque;
struct seen { int b; };
extern void use_full(struct full *p);
extern void use_seen(struct seen *p);
extern struct opaque *mk(void);
