extern int outside;      /* expect: D4.10 */
#ifndef LEAD_H
#define LEAD_H
#endif
