const SYLLABLE = /[\p{L}\p{M}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** One spelling of syllables that are written with their tone in two places: "Hoà" and "Hòa", NFC or NFD. */
export const evenTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(SYLLABLE, (syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .normalize('NFC');
