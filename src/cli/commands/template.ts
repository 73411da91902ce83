import { join } from 'node:path';
import type { Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
import { refuse } from '../../errors.js';
import { fillingWorkbook } from '../../formats/views/filling/workbook.js';
import { renderTemplate, renderTemplateWithExample } from '../../formats/views/template.js';
import { fillings } from '../../run/filling.js';
import { fold } from '../../text/fold.js';
import { suggestion } from '../../text/suggest.js';
import { same } from '../../text/words.js';
import { writeBlanks } from '../blanks.js';
import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { makeFolder } from '../folder.js';
import { INDICATORS } from '../options.js';
import { writeOut } from '../output.js';
import { badOption, type Session } from '../session.js';

interface Options extends DefinitionOptions {
  readonly output?: string;
  readonly all?: string;
  readonly workbook?: string;
}

/** `par-score template`: what is to be filled in, as a CSV of a dataset or of each, or as one workbook. */
export const template: Command = {
  name: 'template',
  about: {
    vi: 'biểu mẫu để điền: tệp CSV với đúng tiêu đề, hoặc một tệp Excel cho nhiều tập dữ liệu',
    en: 'what is to be filled in: a CSV with the right headers, or one Excel file for several datasets',
  },
  operands: [{ written: '[datasets...]' }],
  options: [
    INDICATORS,
    { flags: '-o, --output <file>', about: same('.csv') },
    {
      flags: '--all <dir>',
      about: {
        vi: 'ghi mọi mẫu vào thư mục này, mỗi mẫu có một dòng ví dụ',
        en: 'write every template into this folder, each with an example row',
      },
    },
    {
      flags: '--workbook <file>',
      about: {
        vi: 'ghi một tệp .xlsx: mỗi tập dữ liệu một trang, có danh sách để chọn, có sẵn cơ quan và nội dung; không nêu tập dữ liệu nào thì ghi tất cả',
        en: 'write an .xlsx: a sheet a dataset, with lists to choose from, offices and items filled in; all datasets where none is named',
      },
      read: workbookPath,
    },
  ],
  async run([names]: [string[]], options: Options, session: Session) {
    const catalog = await definitions(options);
    const { all, workbook, output } = options;
    if (all !== undefined) await writeEach(all, catalog, session);
    else if (workbook !== undefined) await writeWorkbook(names, workbook, catalog, session);
    else await writeOne(names, output, catalog, session);
    return EXIT.ok;
  },
};

function workbookPath(path: string): string {
  if (path.toLowerCase().endsWith('.xlsx')) return path;
  return badOption('--workbook', path, {
    vi: 'Tên tệp kết thúc bằng .xlsx.',
    en: 'The name must end in .xlsx.',
  });
}

async function writeEach(folder: string, catalog: Catalog, session: Session): Promise<void> {
  await makeFolder(folder);
  const blanks = [...catalog.datasets.values()].map((dataset) => ({
    path: join(folder, `${dataset.name}.csv`),
    content: renderTemplateWithExample(dataset, catalog, session.language),
  }));
  writeBlanks(blanks, session);
}

async function writeWorkbook(
  names: readonly string[],
  path: string,
  catalog: Catalog,
  session: Session,
): Promise<void> {
  const wanted = names.map((name) => datasetNamed(name, catalog.datasets));
  const datasets = wanted.length > 0 ? new Set(wanted) : catalog.datasets.values();
  const content = fillingWorkbook(fillings(catalog, datasets), catalog, session.language);
  writeBlanks([{ path, content }], session);
}

async function writeOne(
  names: readonly string[],
  output: string | undefined,
  catalog: Catalog,
  session: Session,
): Promise<void> {
  if (names.length > 1) several();
  const text = renderTemplate(datasetNamed(names[0], catalog.datasets), catalog, session.language);
  if (output === undefined) await writeOut(text, session);
  else writeBlanks([{ path: output, content: text }], session);
}

/** The dataset of a name, or of a title in either language. */
function datasetNamed(name: string | undefined, datasets: Catalog['datasets']): Dataset {
  if (name === undefined) return noDataset(name, datasets.keys());
  const titled = [...datasets.values()].find(({ title }) =>
    [title.vi, title.en].some((one) => fold(one) === fold(name)),
  );
  return datasets.get(name) ?? titled ?? noDataset(name, datasets.keys());
}

const several = (): never =>
  refuse(
    { vi: 'Mỗi lần chỉ in được một mẫu CSV.', en: 'Only one CSV template is printed at a time.' },
    {
      vi: 'Dùng --workbook TỆP.xlsx để có các mẫu trong một tệp, hoặc --all THƯ-MỤC.',
      en: 'Use --workbook FILE.xlsx to have them in one file, or --all DIR.',
    },
  );

const noDataset = (name: string | undefined, names: Iterable<string>): never =>
  refuse(
    name === undefined
      ? { vi: 'Chưa nêu tập dữ liệu nào.', en: 'No dataset is named.' }
      : { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
    suggestion(name ?? '', names),
  );
