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
export const joined = (parts: readonly Words[], separator: string): Words => ({
  vi: parts.map((part) => part.vi).join(separator),
  en: parts.map((part) => part.en).join(separator),
});
