import type { Session } from './session.js';

const EVERY = 32 * 1024 * 1024;
const MIB = 1024 * 1024;

/** One line on stderr that tells how far long work has come; nothing where nobody watches. */
export function progress({ watched, stderr, language }: Session): { add(bytes: number): void; done(): void } {
  let read = 0;
  let shown = 0;
  return {
    add(bytes) {
      read += bytes;
      if (!watched || read - shown < EVERY) return;
      shown = read;
      const mebibytes = Math.round(read / MIB);
      stderr.write(language === 'vi' ? `\rĐã đọc ${mebibytes} MiB…` : `\r${mebibytes} MiB read…`);
    },
    done() {
      if (shown > 0) stderr.write('\r\u001b[K');
    },
  };
}
