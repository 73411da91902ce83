import { fileURLToPath } from 'node:url';
import { checkScale } from '../catalog/checks/scale.js';
import { type Document, readDocument } from '../catalog/document.js';
import { loadCatalog } from '../catalog/load.js';
import { type Catalog, readScale } from '../catalog/model.js';
import { readText } from '../catalog/text-file.js';
import { type Problem, UserError } from '../errors.js';
import { readScaleCsv } from '../run/scale-csv.js';

/** The definitions that come with the package. */
export const BUNDLED = fileURLToPath(new URL('../../indicators/quang-nam-2020', import.meta.url));

export interface DefinitionOptions {
  readonly indicators?: string;
  readonly scale?: string;
}

/** The files that the definitions were read from. */
export const sourcesOf = ({ sources }: Catalog, { scale }: Pick<DefinitionOptions, 'scale'>): string[] => [
  ...sources,
  ...(scale === undefined ? [] : [scale]),
];

/** Loads the definitions asked for, under the scale asked for. */
export async function definitions(options: DefinitionOptions): Promise<Catalog> {
  const catalog = await loadCatalog(options.indicators ?? BUNDLED);
  return options.scale === undefined ? catalog : withScale(catalog, options.scale);
}

async function withScale(catalog: Catalog, file: string): Promise<Catalog> {
  const problems: Problem[] = [];
  const document = await readScaleFile(file, problems);
  if (document) checkScale(document, catalog, (problem) => problems.push(problem));
  if (problems.length > 0 || !document) throw new UserError(problems);
  return { ...catalog, scale: readScale(document.value) };
}

/** A scale in YAML or, by its ending, in CSV. */
async function readScaleFile(file: string, problems: Problem[]): Promise<Document<'scale'> | undefined> {
  const text = await readText(file);
  if (file.toLowerCase().endsWith('.csv')) return readScaleCsv(file, text, problems);
  const document = readDocument(file, text, problems);
  if (document.kind === 'scale') return document as Document<'scale'>;
  if (document.kind !== undefined) {
    problems.push({
      place: document.at([]),
      what: { vi: 'Tệp này không phải thang điểm.', en: 'This file is not a scale.' },
      hint: { vi: 'Bắt đầu bằng khóa `scale:`.', en: 'Begin with the key `scale:`.' },
    });
  }
  return undefined;
}
