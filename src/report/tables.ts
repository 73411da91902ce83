import { sayConverted } from '../data/encoding/say.js';
import type { TableRead } from '../data/intake.js';
import { joined, phrase, same } from '../text/words.js';
import { type Notice, notice } from './notice.js';

/** What was done so that tables could be read, and which tables beside them were not. */
export const tableNotices = (tables: readonly TableRead[]): Notice[] => [
  ...tables.flatMap(converted),
  ...tables.filter(({ written }) => written.hidden).map(hidden),
  ...tables.flatMap(leftOut),
];

function converted({ name, written: { encoding } }: TableRead): Notice[] {
  const say = encoding && sayConverted(encoding);
  return say ? [notice('converted', joined([same(name), say], ': '))] : [];
}

const hidden = ({ name }: TableRead): Notice =>
  notice('hidden-sheet', {
    vi: `${name}: trang tính này bị ẩn trong Excel, vẫn được tính`,
    en: `${name}: this sheet is hidden in Excel, and counts all the same`,
  });

const leftOut = ({ leftOut: problems }: TableRead): Notice[] =>
  problems.map(({ place, what }) => {
    const notRead = { vi: 'không đọc trang này.', en: 'this sheet is not read.' };
    return notice('table-left-out', joined([same(place?.file ?? ''), phrase(notRead, what)], ': '));
  });
