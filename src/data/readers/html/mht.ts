const HEADERS_END = /\r?\n\r?\n/;

/** Whether a file begins as a web archive does: .mht, or an .xls that Excel saved as one. */
export const isArchive = (head: string): boolean =>
  /^\s*(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:mime-version|content-type):/i.test(head) &&
  /multipart\/related|text\/html/i.test(head);

/** The bytes of the page in a web archive: its first part that has a table. */
export function pageOf(archive: Buffer): Buffer | undefined {
  const text = archive.toString('latin1');
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(text)?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1);
  return parts
    .filter((part) => /content-type:\s*text\/html/i.test(part.slice(0, 2000)))
    .map(bodyOf)
    .find((page) => page.includes('<table') || page.includes('<TABLE'));
}

function bodyOf(part: string): Buffer {
  const at = HEADERS_END.exec(part.trimStart());
  const all = part.trimStart();
  const [headers, body] = at ? [all.slice(0, at.index), all.slice(at.index + at[0].length)] : ['', all];
  const how = /content-transfer-encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase();
  if (how === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(how === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

const unquoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
