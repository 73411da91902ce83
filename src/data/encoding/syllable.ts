/** Vietnamese syllables by their structure, without a list of words: what tells one reading of bytes from another. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x|';
const RHYMES = [
  'ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|a',
  'ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'ec|em|en|eng|eo|ep|et|e|êch|êm|ên|êng|ênh|êp|êt|êu|ê',
  'ia|ich|im|in|inh|ip|it|iu|i|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'oc|oi|om|on|ong|op|ot|o|oa|oac|oach|oai|oan|oang|oanh|oao|oat|oay|oăc|oăm|oăn|oăng|oăt|oe|oen|oeo|oet|ooc|oong',
  'ôc|ôi|ôm|ôn|ông|ôp|ôt|ô|ơi|ơm|ơn|ơp|ơt|ơ',
  'ua|uc|ui|um|un|ung|up|ut|u|uân|uât|uây|uê|uêch|uênh|uơ|uôc|uôi|uôm|uôn|uông|uôt',
  'uy|uya|uych|uyên|uyêt|uynh|uyt|uyu',
  'ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ư|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
  'y|yêm|yên|yêng|yêt|yêu|ych|yt|ynh',
].join('|');
const SYLLABLE = new RegExp(`^(?:${ONSET})(?:${RHYMES})$`);
const STOPPED = /(?:c|ch|p|t)$/;
/** Syllables that a stop ends have one of two tones. */
const STOPPED_TONES = /[\u0301\u0323]/;

/** Where a vowel has a mark (â, ê, ô, ă, ơ, ư), the tone stands on one that has. */
const MARKED = /[\u0302\u0306\u031b]/;
const STRAYED = /[aeiouy](?:[\u0300\u0301\u0303\u0309]|\u0323(?![\u0302\u0306]))/;

/** Whether a word, in lower case and NFC, could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1 || (MARKED.test(parts) && STRAYED.test(parts))) return false;
  const bare = parts.replace(TONES, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || STOPPED_TONES.test(tones[0] ?? '');
}

/** Between words: blanks, digits, signs of ASCII, typographic quotes and dashes. */
const BETWEEN = /[\s\u0021-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2027]+/;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Of the distinct words with a letter beyond ASCII: how many there are, and how many could be Vietnamese. */
export interface Evidence {
  readonly words: number;
  readonly syllables: number;
}

export function evidenceIn(text: string): Evidence {
  const written = text.normalize('NFC').split(BETWEEN).filter(isTelling);
  const words = new Set(written.map((word) => (MIXED.test(word) ? word : word.toLowerCase())));
  let syllables = 0;
  for (const word of words) if (isSyllable(word)) syllables++;
  return { words: words.size, syllables };
}

/** No word of Vietnamese has capital letters behind small ones; bytes that are misread do. */
const MIXED = /\p{Ll}\p{Lu}/u;

const isTelling = (word: string): boolean => BEYOND_ASCII.test(word);

/** How well a reading makes sense: words that could be Vietnamese, less those that could not. */
export const sense = ({ words, syllables }: Evidence): number => 2 * syllables - words;
