import type { Catalog } from '../catalog/model.js';
import type { NoData } from '../measure/measured.js';
import { same, type Words } from '../text/words.js';

/** Why an indicator has no verdict, as a person reads it. */
export function reasonWords({ noData, about }: NoData, catalog: Catalog): Words {
  const titles = about.map((name) => catalog.datasets.get(name)?.title ?? same(name));
  const list = { vi: titles.map(({ vi }) => vi).join(', '), en: titles.map(({ en }) => en).join(', ') };
  const names = about.join(', ');
  switch (noData) {
    case 'dataset-absent':
      return {
        vi: `chưa có dữ liệu: ${list.vi}`,
        en: `no data given: ${list.en} (${names})`,
      };
    case 'column-absent': {
      const columns = about.map((name) => columnTitle(name, catalog));
      return {
        vi: `dữ liệu thiếu cột: ${columns.map(({ vi }) => vi).join(', ')}`,
        en: `the data lack columns: ${columns.map(({ en }) => en).join(', ')} (${names})`,
      };
    }
    case 'no-records':
      if (about.length > 0) {
        return {
          vi: `không có dòng nào để làm căn cứ: ${list.vi}`,
          en: `not a row to go by: ${list.en} (${names})`,
        };
      }
      return {
        vi: 'không có trường hợp nào thuộc phạm vi tính trong kỳ',
        en: 'no record of the period is in question',
      };
    case 'not-vouched':
      return {
        vi: `không có trường hợp nào phải xử lý, cũng không có dòng nào xác nhận là không phát sinh: ${list.vi}`,
        en: `nothing to be handled, and no row that vouches for it: ${list.en} (${names})`,
      };
    case 'nothing-arose':
      return {
        vi: 'không phát sinh trường hợp nào phải xử lý, có dòng xác nhận',
        en: 'nothing arose that had to be handled, as a row vouches',
      };
    case 'base-absent':
      return { vi: 'không có số liệu của năm gốc', en: 'there are no figures of the base year' };
    case 'base-zero':
      return { vi: 'số liệu làm mẫu số bằng 0', en: 'what it is divided by is zero' };
    case 'suppressed':
      return { vi: 'nhóm nhỏ, không công bố', en: 'a small group, not shown' };
    default:
      return { vi: 'chưa có định nghĩa phép đo', en: 'no measure is defined yet' };
  }
}

function columnTitle(name: string, catalog: Catalog): Words {
  const [dataset = '', column = ''] = name.split('.');
  return catalog.datasets.get(dataset)?.columns.get(column)?.spec.title ?? same(name);
}
