/** Functions of the standard library that change what outlives their call: objects, streams, the heap, threads. */
import { functionsOf } from './standard-names.ts';

const words = (text: string): readonly string[] => text.split(' ');

const EFFECTS: ReadonlySet<string> = new Set([
  ...functionsOf('stdio.h'),
  ...functionsOf('threads.h').filter((n) => n !== 'thrd_current' && n !== 'thrd_equal' && n !== 'tss_get'),
  ...functionsOf('signal.h'),
  ...functionsOf('setjmp.h'),
  ...words(
    'memcpy memmove memset strcpy strncpy strcat strncat strtok strxfrm wcscpy wcsncpy wmemcpy wmemmove wmemset wcscat wcsncat',
  ),
  ...words('malloc calloc realloc aligned_alloc free rand srand exit _Exit quick_exit abort atexit at_quick_exit system qsort'),
  ...words('time setlocale asctime ctime gmtime localtime strftime mktime timespec_get'),
]);

export function hasLibraryEffect(name: string): boolean {
  return EFFECTS.has(name);
}
