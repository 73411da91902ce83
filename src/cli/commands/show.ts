import type { Catalog } from '../../catalog/model.js';
import { refuse } from '../../errors.js';
import { measuredIn } from '../../formats/page/measured.js';
import { renderDefinition } from '../../formats/views/definition.js';
import type { Report } from '../../report/schema.js';
import { type CatalogView, catalogView, type IndicatorView } from '../../run/catalog-view.js';
import { suggestion } from '../../text/suggest.js';
import type { Command } from '../command.js';
import { complain } from '../complain.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { AS_OF, INDICATORS, PERIOD, READING } from '../options.js';
import { writeOut } from '../output.js';
import { type ComputeOptions, reportOf } from '../report.js';
import type { Session } from '../session.js';
import { FILES } from './compute.js';

interface Options extends ComputeOptions, DefinitionOptions {}

/** `par-score show`: one definition, or those of a criterion or an area, in words; with data, what each of its measures comes to. */
export const show: Command = {
  name: 'show',
  about: {
    vi: 'diễn giải một định nghĩa bằng lời; kèm tệp thì cho biết kết quả theo từng cách đo',
    en: 'a definition in words; with files, what each way of measuring it comes to',
  },
  operands: [{ written: '<code>' }, FILES],
  options: [INDICATORS, PERIOD, AS_OF, ...READING],
  async run([code, paths]: [string, string[]], options: Options, session: Session) {
    const catalog = await definitions(options);
    const view = catalogView(catalog);
    const wanted = wantedIn(view, code);
    const asked = paths.length + (options.dataset ?? []).length > 0;
    const { report, unusable } = asked
      ? await reportOf(catalog, paths, { ...options, only: onlyOf(wanted, catalog) }, session)
      : { report: undefined, unusable: [] };
    const measured = new Map((report ? measuredIn(report) : []).map((one) => [one.code, one]));
    const shown = wanted.map((one) => renderDefinition(one, view, session, measured.get(one.code)));
    await writeOut(shown.join('\n'), session);
    complain(unusable, session);
    return unusable.length > 0 ? EXIT.data : EXIT.ok;
  },
};

/** @throws UserError where the set has no such code. */
function wantedIn(view: CatalogView, code: string): IndicatorView[] {
  const all = [...view.indicators, ...view.goals, ...view.monitored];
  const wanted = all.filter((one) => one.code === code || one.code.startsWith(`${code}.`));
  if (wanted.length > 0) return wanted;
  const codes = [...view.areas, ...all].map((one) => one.code);
  return refuse(
    { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
    suggestion(code, codes),
  );
}

/** What has to be computed: the indicators alone; everything, where something beside the tree is wanted. */
function onlyOf(wanted: readonly IndicatorView[], { indicators }: Catalog): Report['only'] {
  const codes = new Set(indicators.map(({ code }) => code));
  return wanted.every(({ code }) => codes.has(code)) ? wanted.map(({ code }) => code) : [];
}
