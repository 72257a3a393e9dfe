/** Types as C writes them: `const char *(*)[3]`. */
import { Qualifier, type Type } from './type.ts';

export function typeText(type: Type): string {
  return withDeclarator(type, '', { left: LONGEST }).trimEnd();
}

/** A declaration of `name` with this type. */
export function declarationText(type: Type, name: string): string {
  return withDeclarator(type, name, { left: LONGEST });
}

/** Function types that take each other double their text with every level: beyond so many characters parts are `…`. */
const LONGEST = 4000;

interface Room {
  left: number;
}

function withDeclarator(type: Type, inner: string, room: Room): string {
  switch (type.kind) {
    case 'pointer': {
      const q = qualifierText(type.qualifiers);
      const star = `*${q}${q !== '' && inner !== '' ? ' ' : ''}${inner}`;
      const needsGroup = type.of!.kind === 'array' || type.of!.kind === 'function';
      return withDeclarator(type.of!, needsGroup ? `(${star})` : star, room);
    }
    case 'array':
      return withDeclarator(type.of!, `${inner}[${type.length === undefined ? '' : type.length < 0 ? '*' : type.length}]`, room);
    case 'function':
      return withDeclarator(type.of!, `${conventionText(type, inner)}(${parameterText(type, room)})`, room);
    default: {
      const q = qualifierText(type.qualifiers);
      const base = `${q}${q === '' ? '' : ' '}${baseText(type)}`;
      return inner === '' ? base : `${base} ${inner}`;
    }
  }
}

/** `__attribute__((ms_abi)) f`, `(__attribute__((ms_abi)) *f)`. */
function conventionText({ convention }: Type, inner: string): string {
  if (convention === undefined) return inner;
  const attribute = `__attribute__((${convention})) `;
  return inner.startsWith('(*') ? `(${attribute}${inner.slice(1)}` : attribute + inner;
}

function parameterText(type: Type, room: Room): string {
  if (!type.prototype) return '';
  const all: string[] = [];
  for (const parameter of type.parameters!) {
    const text = room.left > 0 ? withDeclarator(parameter, '', room).trimEnd() : '…';
    room.left -= text.length;
    all.push(text);
    if (text === '…') break;
  }
  if (type.variadic) all.push('...');
  return all.length === 0 ? 'void' : all.join(', ');
}

function qualifierText(qualifiers: number): string {
  const words: string[] = [];
  if (qualifiers & Qualifier.const) words.push('const');
  if (qualifiers & Qualifier.volatile) words.push('volatile');
  if (qualifiers & Qualifier.restrict) words.push('restrict');
  if (qualifiers & Qualifier.atomic) words.push('_Atomic');
  return words.join(' ');
}

function baseText(type: Type): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'integer':
      if (type.precise) return `${type.basic!.startsWith('unsigned') ? 'unsigned ' : ''}_BitInt(${type.width})`;
      if (type.width !== undefined) return `${type.basic} : ${type.width}`;
      return type.basic === 'bool' ? '_Bool' : type.basic!;
    case 'floating':
      return type.basic!;
    case 'complex':
      return `_Complex ${type.basic}`;
    case 'struct':
    case 'union':
    case 'enum':
      return `${type.kind} ${type.tag!.name === '' ? '<anonymous>' : type.tag!.name}`;
    case 'va_list':
      return '__builtin_va_list';
    case 'nullptr':
      return 'nullptr_t';
    case 'vector':
      return `__attribute__((vector_size(${type.length} * sizeof(${typeText(type.of!)})))) ${typeText(type.of!)}`;
    default:
      return '<unknown type>';
  }
}
