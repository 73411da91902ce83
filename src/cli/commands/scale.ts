import { scaleTemplateCsv, scaleTemplateYaml } from '../../formats/views/scale.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { print, writeWhole } from '../output.js';
import { badOption, type Session } from '../session.js';

/** `par-score scale template`: every code, to be filled in by the person who has the official table. */
export async function scaleTemplateCommand(
  options: { indicators?: string; output?: string; format: string },
  session: Session,
): Promise<number> {
  const catalog = await definitions(options);
  const format =
    options.output === undefined ? options.format : (options.output.split('.').at(-1) ?? '').toLowerCase();
  if (format !== 'csv' && format !== 'yaml') {
    badOption(options.output === undefined ? '--format' : '--output', options.output ?? format, {
      vi: 'Chọn csv hoặc yaml.',
      en: 'Choose csv or yaml.',
    });
  }
  const text = format === 'csv' ? scaleTemplateCsv(catalog, session.language) : scaleTemplateYaml(catalog);
  if (options.output === undefined) await print(text, session);
  else await writeWhole(options.output, text, session);
  return EXIT.ok;
}

/** `par-score scale check`: a filled scale, before it is used. */
export async function scaleCheckCommand(
  file: string,
  options: { indicators?: string },
  session: Session,
): Promise<number> {
  const { scale, indicators } = await definitions({ ...options, scale: file });
  const listed = Object.keys(scale?.points ?? {}).length;
  const text = {
    vi: `Thang điểm dùng được: ${listed} mã có điểm, ${indicators.length} chỉ số.\n`,
    en: `The scale is sound: ${listed} codes have points, ${indicators.length} indicators.\n`,
  };
  await print(text[session.language], session);
  return EXIT.ok;
}
