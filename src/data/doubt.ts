import { shownDay } from '../text/display.js';
import { joined, phrase, same, type Words } from '../text/words.js';
import type { Doubt, NewestBy } from './newest.js';

/** Whether the order of these two files is what a doubt is about. */
export function concerns(doubt: Doubt, one: string, other: string): boolean {
  const { names } = doubt;
  if (doubt.kind !== 'dated-first') return names.includes(one) && names.includes(other);
  const { dated } = doubt;
  return (names.includes(one) && dated.includes(other)) || (names.includes(other) && dated.includes(one));
}

/** For files in which the same keys stand: which order was taken, on what ground, and how to say another. */
export function sayDoubt(doubt: Doubt): Words {
  if (doubt.kind === 'dated-first') return sayDatedFirst(doubt.names, doubt.dated);
  const [newest = ''] = doubt.names;
  const two = doubt.names.length === 2;
  const taken = two
    ? { vi: `Tạm coi ${shown(newest).vi} là mới hơn`, en: `${shown(newest).en} is taken as the newer` }
    : { vi: 'Tạm xếp theo thứ tự trên, từ mới đến cũ', en: 'They are taken in this order, the newest first' };
  return phrase(sayGround(doubt), joined([taken, GROUNDS[doubt.by]], ', '), sayMending(doubt));
}

function sayGround(doubt: Exclude<Doubt, { kind: 'dated-first' }>): Words {
  const names = list(doubt.names);
  if (doubt.kind === 'undated') {
    return {
      vi: `Các tệp không có ngày trong tên mà có mã trùng nhau: ${names.vi}.`,
      en: `Files without a date in their names have the same keys: ${names.en}.`,
    };
  }
  const day = String(doubt.date).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  return {
    vi: `Các tệp có cùng ngày trong tên (đến ${shownDay(day, 'vi')}) mà có mã trùng nhau: ${names.vi}.`,
    en: `Files with the same date in their names (up to ${shownDay(day, 'en')}) have the same keys: ${names.en}.`,
  };
}

const GROUNDS: Record<NewestBy, Words> = {
  name: { vi: 'theo tên tệp.', en: 'by name.' },
  modified: {
    vi: 'theo thời điểm sửa tệp (không có hoặc trùng thời điểm thì theo tên).',
    en: 'by the time of the last change (by name where there is none, or the same).',
  },
  order: {
    vi: 'theo thứ tự trên dòng lệnh, tệp ghi sau là mới hơn.',
    en: 'by the order on the command line, where the later is the newer.',
  },
};

const OTHERS: Record<NewestBy, readonly [NewestBy, NewestBy]> = {
  name: ['modified', 'order'],
  modified: ['order', 'name'],
  order: ['modified', 'name'],
};

function sayMending({ kind, by }: Exclude<Doubt, { kind: 'dated-first' }>): Words {
  const [one, other] = OTHERS[by].map((ground) => `--newest-by ${ground}`);
  const date =
    kind === 'undated'
      ? { vi: 'đặt ngày vào tên tệp (ví dụ 2020-06)', en: 'put a date into the names (such as 2020-06)' }
      : { vi: 'ghi ngày rõ hơn vào tên tệp (ví dụ 2020-06-30)', en: 'name the day too (such as 2020-06-30)' };
  return {
    vi: `Nếu không đúng, chỉ rõ bằng ${one} hoặc ${other}, hoặc ${date.vi}.`,
    en: `If that is not so, say ${one} or ${other}, or ${date.en}.`,
  };
}

function sayDatedFirst(undated: readonly string[], dated: readonly string[]): Words {
  const [without, having] = [list(undated), list(dated)];
  return {
    vi: `Tệp không có ngày trong tên (${without.vi}) có mã trùng với tệp có ngày (${having.vi}). Tạm coi tệp có ngày là mới hơn. Nếu không đúng, đặt ngày vào tên tệp (ví dụ 2020-06).`,
    en: `Files without a date in their names (${without.en}) have the same keys as files with one (${having.en}). Those with a date are taken as the newer. If that is not so, put a date into the names (such as 2020-06).`,
  };
}

const SHOWN = 5;

/** The names, or the first of them and how many more. */
function list(names: readonly string[]): Words {
  const more = names.length - SHOWN;
  const first = joined(names.slice(0, SHOWN).map(shown), ', ');
  return more > 0 ? phrase(first, { vi: `và ${more} tệp khác`, en: `and ${more} more` }) : first;
}

const shown = (name: string): Words =>
  name === '-' ? { vi: 'dữ liệu từ đầu vào chuẩn', en: 'standard input' } : same(name);
