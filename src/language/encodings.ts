/** The names of encodings that a person may give. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
  'mojibake',
] as const;

export type EncodingName = (typeof ENCODINGS)[number];
