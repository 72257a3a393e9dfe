int never;
#endif
