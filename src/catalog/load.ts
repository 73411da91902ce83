import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { type Complaint, type Problem, UserError } from '../errors.js';
import type { DocumentKind } from '../language/documents.js';
import { readVocabulary } from '../language/vocabulary.js';
import { directory, NO_AGENCIES } from './agencies.js';
import { checkCatalog } from './checks/check.js';
import { readAssignments, readCoverage, readGoals, readMonitored } from './commitments.js';
import { compileDataset } from './dataset.js';
import { type Document, NOT_READ, readDocument, type Unread } from './document.js';
import { definitionFiles } from './files.js';
import { type Catalog, readScale } from './model.js';
import { only } from './only.js';
import { termsOf } from './terms.js';
import { readText } from './text-file.js';
import { buildTree, byCode } from './tree.js';

/**
 * Loads the definition set in a folder.
 * @throws UserError with every mistake of every file, each with its place.
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const problems: Problem[] = [];
  const files = await definitionFiles(folder, problems);
  if (files.length === 0) throw new UserError(problems.length > 0 ? problems : [noDefinitions(folder)]);
  const hash = createHash('sha256');
  const documents: Document[] = [];
  const unread: Unread[] = problems.map(() => NOT_READ);
  const sources: string[] = [];
  for (const file of files) {
    const path = relative('', join(folder, file));
    sources.push(path);
    const text = await readText(path).catch(told(problems));
    hash.update(`${file}\0${text?.replaceAll('\r\n', '\n')}\0`);
    const document = text === undefined ? NOT_READ : readDocument(path, text, problems);
    if (document.kind === undefined) unread.push(document);
    else documents.push(document);
  }
  const catalog = assemble(documents, unread, { folder, sources, sha256: hash.digest('hex') }, problems);
  if (problems.length > 0) throw new UserError(problems);
  return catalog;
}

/** Where a set comes from. */
interface Origin extends Pick<Catalog, 'sources' | 'sha256'> {
  readonly folder: string;
}

/** Takes note of what a person has to mend; anything else is a defect. */
const told =
  (problems: Problem[]) =>
  (error: unknown): undefined => {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
  };

function assemble(
  documents: readonly Document[],
  unread: readonly Unread[],
  { folder, sources, sha256 }: Origin,
  problems: Problem[],
): Catalog {
  const all = <Kind extends DocumentKind>(kind: Kind): Document<Kind>[] =>
    documents.filter((document): document is Document<Kind> => document.kind === kind);
  const failed = (kind: DocumentKind): boolean =>
    unread.some(({ wanted }) => wanted === kind || wanted === undefined);
  for (const { at } of all('mapping')) problems.push({ place: at([]), ...BESIDE_THE_DATA });
  const the = <Kind extends DocumentKind>(kind: Kind): Document<Kind> | undefined =>
    only(all(kind), problems);
  const index = the('index');
  if (!index && !failed('index')) problems.push(withoutIndex(folder));
  const agenciesDocument = the('agencies');
  const scaleDocument = the('scale');
  const vocabularyDocument = the('vocabulary');
  const vocabulary = readVocabulary(vocabularyDocument?.value ?? {});
  const agencies = agenciesDocument ? directory(agenciesDocument.value) : NO_AGENCIES;
  const datasets = all('dataset');
  const { areas, indicators } = buildTree(all('code'), failed('code') ? [] : problems);
  const goals = all('goals').flatMap(readGoals);
  const monitored = all('monitored').flatMap(readMonitored).sort(byCode);
  const within = (file: string): string => relative(folder, file).replaceAll('\\', '/');
  const terms = termsOf([...indicators, ...goals, ...monitored]);
  const catalog: Catalog = {
    index: index?.value ?? {
      index: 'unknown',
      title: { vi: '', en: '' },
      period: '',
      plan: { vi: '', en: '' },
    },
    areas,
    indicators,
    goals,
    monitored,
    ...readAssignments(all('assignments')),
    coverage: readCoverage(the('coverage')),
    datasets: new Map(
      datasets.map(({ value, file }) => [
        value.dataset,
        compileDataset(value, { agencies, vocabulary, terms }, within(file)),
      ]),
    ),
    agencies,
    vocabulary,
    terms,
    files: {
      vocabulary: vocabularyDocument && within(vocabularyDocument.file),
      agencies: agenciesDocument && within(agenciesDocument.file),
    },
    scale: scaleDocument && readScale(scaleDocument.value),
    sources,
    sha256,
  };
  // What agencies, the vocabulary, the index or a nameless file would have said, everything else refers to.
  if (failed('agencies') || failed('vocabulary') || failed('index')) return catalog;
  problems.push(
    ...checkCatalog(catalog, {
      datasets,
      agencies: agenciesDocument,
      vocabulary: vocabularyDocument,
      scale: scaleDocument,
      assignments: all('assignments'),
      unread: new Set(unread.filter(({ wanted }) => wanted === 'dataset').map(({ name }) => name)),
      whole: !failed('code'),
    }),
  );
  return catalog;
}

const noDefinitions = (folder: string): Problem => ({
  what: {
    vi: `Không có định nghĩa nào (*.yaml) trong ${folder}.`,
    en: `There are no definitions (*.yaml) in ${folder}.`,
  },
  hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
});
const BESIDE_THE_DATA: Complaint = {
  what: { vi: 'Bảng ánh xạ không thuộc bộ định nghĩa.', en: 'A mapping is no part of the definitions.' },
  hint: { vi: 'Đặt tệp này cạnh dữ liệu.', en: 'Put this file beside the data.' },
};

const withoutIndex = (folder: string): Problem => ({
  what: {
    vi: `Bộ định nghĩa ${folder} thiếu tệp có khóa \`index:\`.`,
    en: `${folder} has no file with the key \`index:\`.`,
  },
  hint: { vi: 'Thêm index.yaml.', en: 'Add an index.yaml.' },
});
