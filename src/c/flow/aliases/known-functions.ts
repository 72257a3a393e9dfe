/** What functions without a body do with pointers, as far as it is known by their names (`__builtin_` aside). */

/** They return a pointer into what their first argument leads to. */
const FIRST =
  'memcpy memmove mempcpy memset memchr memrchr rawmemchr strcpy strncpy stpcpy stpncpy strcat strncat strchr strrchr strchrnul strstr ' +
  'strpbrk strcasestr strtok wcscpy wcsncpy wcscat wcschr wcsrchr wcsstr wmemcpy wmemmove wmemset fgets gets fgetws realpath ' +
  'assume_aligned extract_return_addr frob_return_addr expect expect_with_probability launder';

/** They copy what the second argument leads to into what the first leads to. */
const COPYING = 'memcpy memmove mempcpy wmemcpy wmemmove';

const ALLOCATING =
  'malloc calloc realloc reallocarray aligned_alloc memalign valloc strdup strndup wcsdup alloca alloca_with_align fopen tmpfile fdopen';

/** They keep nothing of what they are given, and return no pointer. */
const HARMLESS =
  'free strlen strnlen strcmp strncmp strcasecmp strncasecmp strcoll memcmp strspn strcspn printf fprintf puts fputs putchar fputc putc ' +
  'perror sprintf snprintf vprintf vfprintf vsprintf vsnprintf fread fwrite fclose fflush fseek ftell rewind feof ferror atoi atol atoll ' +
  'atof remove rename system abort exit prefetch va_start va_end unreachable trap object_size constant_p types_compatible_p clear_cache';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const RETURNS_FIRST = words(FIRST);
const COPIES = words(COPYING);
const ALLOCATES = words(ALLOCATING);
const KEEPS_NOTHING = words(HARMLESS);

export interface KnownFunction {
  readonly returnsFirst: boolean;
  readonly copies: boolean;
  readonly allocates: boolean;
}

/** undefined: nothing is known of the function. */
export function knownFunction(name: string): KnownFunction | undefined {
  const plain = name.replace(/^__builtin_(?:___?)?/, '').replace(/_chk$/, '');
  const known = {
    returnsFirst: RETURNS_FIRST.has(plain) || plain === 'realloc' || plain === 'reallocarray',
    copies: COPIES.has(plain),
    allocates: ALLOCATES.has(plain),
  };
  return known.returnsFirst || known.copies || known.allocates || KEEPS_NOTHING.has(plain) ? known : undefined;
}
