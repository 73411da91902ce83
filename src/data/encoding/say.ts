import type { Complaint } from '../../errors.js';
import { joined, same, type Words } from '../../text/words.js';
import type { Encoding } from './encoding.js';

/** What an encoding is called where people hear of it. */
export function encodingName({ charset, font }: Pick<Encoding, 'charset' | 'font'>): Words {
  if (font === 'tcvn3') return { vi: 'TCVN3 (phông .VnTime)', en: 'TCVN3 (fonts .VnTime)' };
  if (font === 'vni') return { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts VNI-Times)' };
  if (font === 'mojibake')
    return { vi: 'UTF-8 bị đọc nhầm là Windows-1252', en: 'UTF-8 once read as Windows-1252' };
  if (font === 'mojibake-twice')
    return { vi: 'UTF-8 bị đọc nhầm hai lần là Windows-1252', en: 'UTF-8 twice read as Windows-1252' };
  return same(charset === 'viscii' ? 'VISCII' : charset.replace('windows', 'Windows').replace('utf', 'UTF'));
}

/** Text was turned into Unicode from something older, or broken: from what, and what told it. */
export function sayConverted(encoding: Encoding): Words | undefined {
  const { charset, font, evidence } = encoding;
  if (font === 'none' && charset.startsWith('utf')) return undefined;
  const { vi, en } = encodingName(encoding);
  const told = typeof evidence === 'object' ? evidence : undefined;
  return {
    vi: `Chữ viết bằng ${vi}, đã chuyển sang Unicode${
      told ? ` (${told.syllables}/${told.words} từ có dấu ở đầu tệp đọc được thành tiếng Việt)` : ''
    }.`,
    en: `The text is in ${en} and was turned into Unicode${
      told
        ? ` (${told.syllables} of ${told.words} words with marks at the beginning then read as Vietnamese)`
        : ''
    }.`,
  };
}

/** Nothing tells how the text is written. */
export function ambiguous(readings: readonly Pick<Encoding, 'charset' | 'font'>[]): Complaint {
  const names = joined(readings.map(encodingName), ', ');
  return {
    what: {
      vi: `Chữ trong tệp không phải UTF-8, và không đủ từ để biết là bảng mã nào (${names.vi}).`,
      en: `The text is not UTF-8, and too few words tell which encoding it is (${names.en}).`,
    },
    hint: {
      vi: 'Chỉ rõ bằng `--encoding <bảng mã>`, hoặc lưu lại từ Excel dạng CSV UTF-8.',
      en: 'Say it with `--encoding <name>`, or save it again from Excel as CSV UTF-8.',
    },
  };
}
