import { refuse } from '../../errors.js';
import { renderAgency } from '../../formats/views/agency.js';
import { agencyView } from '../../run/agency-view.js';
import { nearest } from '../../text/suggest.js';
import type { Command } from '../command.js';
import { complain } from '../complain.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import {
  AS_OF,
  DATASET,
  INDICATORS,
  LEAVE_OUT_UNREAD,
  NEWEST,
  PERIOD,
  REJECTS,
  SCALE,
  VIEW_FORMAT,
  type ViewFormat,
} from '../options.js';
import { jsonText, writeOut } from '../output.js';
import { type ComputeOptions, reportOf } from '../report.js';
import type { Session } from '../session.js';
import { FILES } from './compute.js';

interface Options extends ComputeOptions, DefinitionOptions {
  readonly format?: ViewFormat;
}

/** `par-score agency`: what an office owes and, with data, what is done, what is late, which points hang on it. */
export const agency: Command = {
  name: 'agency',
  about: {
    vi: 'việc của một cơ quan: đã xong, quá hạn, điểm phụ thuộc',
    en: 'what an office owes: done, late, and the points that hang on it',
  },
  operands: [
    {
      written: '<name>',
      about: { vi: 'tên hoặc tên tắt, ví dụ "Sở Tư pháp"', en: 'name or short name, such as "Sở Tư pháp"' },
    },
    FILES,
  ],
  options: [INDICATORS, VIEW_FORMAT, PERIOD, AS_OF, SCALE, DATASET, REJECTS, LEAVE_OUT_UNREAD, NEWEST],
  async run([name, paths]: [string, string[]], options: Options, session: Session) {
    const catalog = await definitions(options);
    const { agencies } = catalog;
    const id =
      agencies.agency(name) ?? (agencies.ids.has(name) ? name : unknownAgency(name, agencies.names()));
    const { report, unusable } = await reportOf(catalog, paths, options, session);
    const view = agencyView(report, catalog, id);
    await writeOut(options.format === 'json' ? jsonText(view) : renderAgency(view, session), session);
    complain(unusable, session);
    return unusable.length > 0 ? EXIT.data : EXIT.ok;
  },
};

function unknownAgency(name: string, names: readonly string[]): never {
  const near = nearest(name, names);
  return refuse(
    {
      vi: `Không có cơ quan “${name}” trong danh mục.`,
      en: `There is no agency “${name}” in the dictionary.`,
    },
    near === undefined
      ? { vi: 'Ghi tên đầy đủ, ví dụ "Sở Tư pháp".', en: 'Write the full name, such as "Sở Tư pháp".' }
      : { vi: `Có phải “${near}”?`, en: `Did you mean “${near}”?` },
  );
}
