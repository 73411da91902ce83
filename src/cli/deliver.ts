import type { Format } from '../formats/format.js';
import { FORMAT_ENDINGS, formatForFile, formatNamed } from '../formats/registry.js';
import type { Report } from '../report/schema.js';
import type { Target } from './apart.js';
import { writeOut, writeWhole } from './output.js';
import { badOption, type Session } from './session.js';

/** Where a report goes: a file, in the format of its ending. */
export interface Output {
  readonly path: string;
  readonly format: Format;
}

/**
 * The files asked for by `--output`.
 * @throws UserError where an ending is that of no format.
 */
export const outputsOf = (paths: readonly string[] = []): Output[] =>
  paths.map((path) => ({ path, format: formatForFile(path) ?? noFormat(path) }));

export const targetsOf = (outputs: readonly Output[]): Target[] =>
  outputs.map(({ path }) => ({ path, option: '--output' }));

function noFormat(path: string): never {
  const endings = FORMAT_ENDINGS.join(', ');
  return badOption('--output', path, {
    vi: `Tên tệp kết thúc bằng ${endings}.`,
    en: `The name must end in ${endings}.`,
  });
}

/** Files first; the terminal gets the report where no file was asked for, or a format was. */
export async function deliver(
  report: Report,
  outputs: readonly Output[],
  { format }: { readonly format?: Format },
  session: Session,
): Promise<void> {
  const { language, width, color } = session;
  for (const output of outputs) {
    writeWhole(
      output.path,
      output.format.render(report, { language, width: FILE_WIDTH, color: false }),
      session,
    );
  }
  if (outputs.length > 0 && !format) return;
  const shown = format ?? (formatNamed('table') as Format);
  await writeOut(shown.render(report, { language, width, color }), session);
}

/** Columns of what goes to a file. */
export const FILE_WIDTH = 120;
