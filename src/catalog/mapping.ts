import type { z } from 'zod';
import type { Problem } from '../errors.js';
import { AS_DEFINED } from '../language/columns/cell.js';
import type { Scalar } from '../language/condition/written.js';
import type { mapping } from '../language/mapping.js';
import { fold, foldTitle, tidy } from '../text/fold.js';
import { suggestion } from '../text/suggest.js';
import { fitsPattern } from '../text/wildcard.js';
import type { Column, Dataset } from './dataset.js';
import { type Document, readDocument } from './document.js';
import type { Catalog } from './model.js';

type MappedFiles = z.infer<typeof mapping>['files'][number];

/** How some files are read, as a mapping says it. Headers and words are folded; what they stand for is not. */
export interface MappedAs {
  /** The file that the mapping is. */
  readonly file: string;
  readonly spec: MappedFiles;
  /** The column that a header stands for; undefined where it is not to be read. */
  readonly headers: ReadonlyMap<string, string | undefined>;
  /** By column, the text that is read in place of a word. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By column, the text that every row has. */
  readonly constants: ReadonlyMap<string, string>;
}

/** What a mapping says of the files that it speaks of, in its order. */
export type Mapping = readonly MappedAs[];

/** Reads and checks a mapping against the definitions. Every mistake in it becomes a problem with its place. */
export function readMapping(
  file: string,
  text: string,
  catalog: Pick<Catalog, 'datasets' | 'agencies'>,
  problems: Problem[],
): Mapping {
  const document = readDocument(file, text, problems);
  if (document.kind === undefined) return [];
  if (document.kind !== 'mapping') {
    problems.push({
      place: document.at([]),
      what: { vi: 'Tệp này không phải bảng ánh xạ.', en: 'This file is not a mapping.' },
      hint: { vi: 'Bắt đầu bằng khóa `mapping:`.', en: 'Begin with the key `mapping:`.' },
    });
    return [];
  }
  const { value } = document as Document<'mapping'>;
  checkMapping(document as Document<'mapping'>, catalog, problems);
  return value.files.map((spec) => ({
    file,
    spec,
    headers: new Map(
      Object.entries(spec.columns ?? {}).map(([header, column]) => [foldTitle(header), column ?? undefined]),
    ),
    words: new Map(
      Object.entries(spec.words ?? {}).map(([column, words]) => [
        column,
        new Map(Object.entries(words).map(([word, stands]) => [fold(word), written(stands)])),
      ]),
    ),
    constants: new Map(
      Object.entries(spec.constants ?? {}).map(([column, constant]) => [column, written(constant)]),
    ),
  }));
}

const written = (scalar: Scalar | null): string => (scalar === null ? '' : tidy(String(scalar)));

/** The first that a table fits, by the name of its file and of its sheet. */
export const mappedAs = (mapping: Mapping, name: string, sheet: string | undefined): MappedAs | undefined =>
  mapping.find(
    ({ spec }) =>
      (spec.name === undefined || fitsPattern(name, spec.name)) &&
      (spec.sheet === undefined || (sheet !== undefined && fold(sheet) === fold(spec.sheet))),
  );

function checkMapping(
  { value, at }: Document<'mapping'>,
  { datasets, agencies }: Pick<Catalog, 'datasets' | 'agencies'>,
  problems: Problem[],
): void {
  value.files.forEach((spec, i) => {
    const dataset = spec.dataset === undefined ? undefined : datasets.get(spec.dataset);
    if (spec.dataset !== undefined && !dataset) {
      problems.push({
        place: at(['files', i, 'dataset']),
        what: {
          vi: `Không có tập dữ liệu \`${spec.dataset}\`.`,
          en: `There is no dataset \`${spec.dataset}\`.`,
        },
        hint: suggestion(spec.dataset, datasets.keys()),
      });
    }
    if (!dataset) return;
    const columnAt = (name: string, ...path: (string | number)[]): Column | undefined => {
      const column = dataset.columns.get(name);
      if (!column) problems.push({ place: at(['files', i, ...path]), ...noColumn(name, dataset) });
      return column;
    };
    const readable = (column: Column | undefined, scalar: Scalar | null, ...path: (string | number)[]) => {
      const text = written(scalar);
      if (!column || text === '') return;
      const reading = column.read(text, AS_DEFINED);
      const place = at(['files', i, ...path]);
      if ('fault' in reading) problems.push({ place, what: reading.fault.say });
      else if (column.spec.type === 'agency' && agencies.agency(text) === undefined)
        problems.push({ place, ...noAgency(text, agencies.names()) });
    };
    for (const [header, column] of Object.entries(spec.columns ?? {}))
      if (column !== null) columnAt(column, 'columns', header);
    for (const [name, words] of Object.entries(spec.words ?? {})) {
      const column = columnAt(name, 'words', name);
      for (const [word, stands] of Object.entries(words)) readable(column, stands, 'words', name, word);
    }
    for (const [name, constant] of Object.entries(spec.constants ?? {}))
      readable(columnAt(name, 'constants', name), constant, 'constants', name);
  });
}

const noColumn = (name: string, { name: dataset, columns }: Dataset): Pick<Problem, 'what' | 'hint'> => ({
  what: { vi: `\`${dataset}\` không có cột \`${name}\`.`, en: `\`${dataset}\` has no column \`${name}\`.` },
  hint: suggestion(name, columns.keys()),
});

const noAgency = (name: string, known: readonly string[]): Pick<Problem, 'what' | 'hint'> => ({
  what: {
    vi: `Không có cơ quan “${name}” trong danh mục.`,
    en: `There is no agency “${name}” in the dictionary.`,
  },
  hint: suggestion(name, known),
});
