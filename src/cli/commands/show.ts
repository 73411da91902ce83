import { refuse } from '../../errors.js';
import { renderDefinition } from '../../formats/views/definition.js';
import { catalogView } from '../../run/catalog-view.js';
import { suggestion } from '../../text/suggest.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { print } from '../output.js';
import type { Session } from '../session.js';

/** `par-score show`: one definition, or those of a criterion or an area, in words. */
export async function showCommand(
  code: string,
  options: { indicators?: string; scale?: string },
  session: Session,
): Promise<number> {
  const view = catalogView(await definitions(options));
  const all = [...view.indicators, ...view.goals];
  const wanted = all.filter((indicator) => indicator.code === code || indicator.code.startsWith(`${code}.`));
  if (wanted.length === 0) {
    const codes = [...view.areas.map((area) => area.code), ...all.map((indicator) => indicator.code)];
    refuse(
      { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
      suggestion(code, codes),
    );
  }
  await print(wanted.map((indicator) => renderDefinition(indicator, view, session)).join('\n'), session);
  return EXIT.ok;
}
