import { join } from 'node:path';
import type { Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
import { refuse } from '../../errors.js';
import { renderTemplate, renderTemplateWithExample } from '../../formats/views/template.js';
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
import type { Session } from '../session.js';

interface Options extends DefinitionOptions {
  readonly output?: string;
  readonly all?: string;
}

/** `par-score template`: an empty CSV with the headers that a dataset goes by, or one for every dataset. */
export const template: Command = {
  name: 'template',
  about: { vi: 'tệp CSV mẫu với đúng tiêu đề', en: 'an empty CSV with the right headers' },
  operands: [{ written: '[dataset]' }],
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
  ],
  async run([name]: [string | undefined], options: Options, session: Session) {
    const catalog = await definitions(options);
    if (options.all !== undefined) await writeEach(options.all, catalog, session);
    else await writeOne(name, options.output, catalog, session);
    return EXIT.ok;
  },
};

async function writeEach(folder: string, catalog: Catalog, session: Session): Promise<void> {
  await makeFolder(folder);
  const blanks = [...catalog.datasets.values()].map((dataset) => ({
    path: join(folder, `${dataset.name}.csv`),
    text: renderTemplateWithExample(dataset, catalog, session.language),
  }));
  writeBlanks(blanks, session);
}

async function writeOne(
  name: string | undefined,
  output: string | undefined,
  catalog: Catalog,
  session: Session,
): Promise<void> {
  const { datasets } = catalog;
  const dataset = datasets.get(name ?? '') ?? titled(name, datasets) ?? noDataset(name, datasets.keys());
  const text = renderTemplate(dataset, catalog, session.language);
  if (output === undefined) await writeOut(text, session);
  else writeBlanks([{ path: output, text }], session);
}

/** The dataset of a title, in either language. */
const titled = (name: string | undefined, datasets: Catalog['datasets']): Dataset | undefined =>
  name === undefined
    ? undefined
    : [...datasets.values()].find(({ title }) =>
        [title.vi, title.en].some((one) => fold(one) === fold(name)),
      );

const noDataset = (name: string | undefined, names: Iterable<string>): never =>
  refuse(
    name === undefined
      ? { vi: 'Chưa nêu tập dữ liệu nào.', en: 'No dataset is named.' }
      : { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
    suggestion(name ?? '', names),
  );
