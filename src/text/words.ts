/** A sentence in both languages of the product. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is the same in both languages: a name, a code, a file. */
export const same = (text: string): Words => ({ vi: text, en: text });

/** Joins sentences, language by language. */
export const joined = (parts: readonly Words[], separator: Words | string): Words => {
  const { vi, en } = typeof separator === 'string' ? same(separator) : separator;
  return { vi: parts.map((part) => part.vi).join(vi), en: parts.map((part) => part.en).join(en) };
};

/** "a, b hoặc c", "a, b or c". */
export function anyOf(names: readonly string[]): Words {
  const [last = '', ...before] = [...names].reverse();
  const first = before.reverse().join(', ');
  return first === '' ? same(last) : { vi: `${first} hoặc ${last}`, en: `${first} or ${last}` };
}

/** Words after one another; what is empty in a language leaves no gap there. */
export const phrase = (...parts: readonly Words[]): Words => ({
  vi: parts
    .map((part) => part.vi)
    .filter(Boolean)
    .join(' '),
  en: parts
    .map((part) => part.en)
    .filter(Boolean)
    .join(' '),
});
