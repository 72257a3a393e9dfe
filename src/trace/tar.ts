/** Reads a tar archive (as `git archive` writes it) into path → bytes: ustar headers, pax path records, GNU long names. */
export function readTar(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  let longName: string | undefined;
  while (at + 512 <= bytes.length) {
    const header = bytes.subarray(at, at + 512);
    if (header[0] === 0) break;
    const size = Number.parseInt(text(header, 124, 12), 8) || 0;
    const body = bytes.subarray(at + 512, at + 512 + size);
    const kind = String.fromCharCode(header[156]!);
    if (kind === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(body).toString('utf8'))?.[1];
    else if (kind === 'L') longName = text(body, 0, size);
    else {
      const prefix = text(header, 345, 155);
      const name = longName ?? (prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`);
      longName = undefined;
      if (kind === '0' || kind === '\0') files.set(name, body);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function text(bytes: Uint8Array, start: number, length: number): string {
  const end = bytes.subarray(start, start + length).indexOf(0);
  return Buffer.from(bytes.subarray(start, start + (end < 0 ? length : end))).toString('utf8');
}
