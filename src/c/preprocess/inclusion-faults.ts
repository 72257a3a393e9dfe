/** What is said of inclusions that were not carried out. */
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import type { IncludeRequest } from './segment.ts';

/** `bound`: which bound it exceeds, as a sentence. */
export function boundedInclusion(request: IncludeRequest, bound: string, place: Place): Diagnostic {
  return {
    code: 'c/include-depth',
    severity: 'error',
    effect: 'incomplete',
    message: `${bound}: "${request.name}" is not read here, nor is any header that goes beyond that`,
    place,
    cause: 'A file includes itself, directly or through others, or headers without guards include each other twice.',
    cure: 'Give the headers include guards.',
  };
}

export function missingHeader(request: IncludeRequest, includer: string, place: Place): Diagnostic {
  const shown = request.form === 'angle' ? `<${request.name}>` : `"${request.name}"`;
  return {
    code: 'c/missing-header',
    severity: 'error',
    effect: 'incomplete',
    message: `Header ${shown} was not found (included by ${includer})`,
    place,
    cure: 'Add its directory with -I or -isystem, or generate it first.',
  };
}
