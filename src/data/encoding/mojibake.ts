/** Where Windows-1252 has a character of its own between 80 and 9F; elsewhere it has that of Latin-1. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...FROM_80].map((letter, i) => [letter, 0x80 + i]));
const RUN = new RegExp(`[\\u0080-\\u00ff${FROM_80}]+`, 'g');
/** `à` is C3 A0, and its second half is a blank that many programs write as a plain one, or trim. */
const LOST_BLANK = /Ã(?: |$)/g;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 that was read as Windows-1252, once more as what it was: "Tiáº¿p" is "Tiếp". What is no such text stays. */
export const fromMojibake = (text: string): string =>
  text.replace(LOST_BLANK, 'Ã\u00a0').replace(RUN, (run) => {
    try {
      return decoder.decode(Uint8Array.from(run, byteOf));
    } catch {
      return run;
    }
  });

const byteOf = (letter: string): number => BYTES.get(letter) ?? letter.charCodeAt(0);
