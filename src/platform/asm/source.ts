/** Assembler text to statements: labels, directives and instructions, with their lines. Comments and blank lines vanish. */

export interface Statement {
  readonly line: number;
  /** Labels that stand before it on its line or on lines of their own before it. */
  readonly label?: string;
  /** Mnemonic or directive (with its dot); empty for a lone label. */
  readonly name: string;
  /** Text after the name. */
  readonly operands: string;
}

/** Every statement of the text. Never fails: what is no statement becomes an instruction of that name. */
export function parseStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  withoutBlockComments(text)
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      for (const part of splitStatements(raw)) statements.push(...parseLine(part, index + 1));
    });
  return statements;
}

function withoutBlockComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n\r]/g, ' '));
}

/** Cuts `//` comments and splits at `;`, both outside quotes. */
function splitStatements(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quote = '';
  let end = line.length;
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"') quote = c;
    else if (c === "'" && /^'(\\.|[^\\])'/.test(line.slice(i))) quote = c;
    else if (c === '/' && line[i + 1] === '/') {
      end = i;
      break;
    } else if (c === ';') {
      parts.push(line.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(line.slice(from, end));
  return parts;
}

function parseLine(text: string, line: number): Statement[] {
  const statements: Statement[] = [];
  let rest = text.trim();
  for (let match = LABEL.exec(rest); match; match = LABEL.exec(rest)) {
    statements.push({ line, label: match[1]!, name: '', operands: '' });
    rest = rest.slice(match[0].length).trim();
  }
  if (rest === '') return statements;
  const word = /^\S+/.exec(rest)![0];
  statements.push({ line, name: word, operands: rest.slice(word.length).trim() });
  return statements;
}

const LABEL = /^([A-Za-z_.$][\w.$]*|\d+):/;

/** Splits operands at top-level commas, minding brackets and quotes. */
export function splitOperands(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || (c === "'" && /^'(\\.|[^\\])'/.test(text.slice(i)))) quote = c;
    else if ('[({'.includes(c)) depth++;
    else if ('])}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  const last = text.slice(from).trim();
  if (last !== '' || parts.length > 0) parts.push(last);
  return parts;
}
