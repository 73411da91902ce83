import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { type Complaint, type Problem, refuse, UserError } from '../errors.js';
import type { DocumentKind } from '../language/documents.js';
import { readVocabulary } from '../language/vocabulary.js';
import { directory, NO_AGENCIES } from './agencies.js';
import { checkCatalog } from './checks/check.js';
import { readAssignments, readCoverage, readGoals, readMonitored } from './commitments.js';
import { compileDataset } from './dataset.js';
import { type Document, readDocument, type Unread } from './document.js';
import { type Catalog, readScale } from './model.js';
import { only } from './only.js';
import { termsOf } from './terms.js';
import { buildTree, byCode } from './tree.js';

/**
 * Loads the definition set in a folder.
 * @throws UserError with every mistake of every file, each with its place.
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const files = await glob(['**/*.yaml', '**/*.yml'], { cwd: folder }).catch(() => []);
  if (files.length === 0) {
    refuse(
      {
        vi: `Không có định nghĩa nào (*.yaml) trong ${folder}.`,
        en: `There are no definitions (*.yaml) in ${folder}.`,
      },
      { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
    );
  }
  const hash = createHash('sha256');
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const unread: Unread[] = [];
  for (const file of files.sort()) {
    const text = await readFile(join(folder, file), 'utf8');
    hash.update(`${file}\0${text.replaceAll('\r\n', '\n')}\0`);
    const document = readDocument(relative('', join(folder, file)), text, problems);
    if (document.kind === undefined) unread.push(document);
    else documents.push(document);
  }
  const catalog = assemble(documents, unread, hash.digest('hex'), folder, problems);
  if (problems.length > 0) throw new UserError(problems);
  return catalog;
}

function assemble(
  documents: readonly Document[],
  unread: readonly Unread[],
  sha256: string,
  folder: string,
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
