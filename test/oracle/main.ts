import { join } from 'node:path';
import { area1 } from './area-1.js';
import { area2 } from './area-2.js';
import { area3 } from './area-3.js';
import { area4 } from './area-4.js';
import { area5 } from './area-5.js';
import { area6 } from './area-6.js';
import { area7 } from './area-7.js';
import { area8 } from './area-8.js';
import { assignments, type Progress } from './assignments.js';
import { AS_OF, plain, when } from './cells.js';
import { newestDossiers } from './dossiers.js';
import { type Figure, sum } from './figures.js';
import { goals } from './goals.js';
import { levelFinder } from './offices.js';
import { type FileCount, type Line, readFolder } from './read.js';
import type { Sample } from './sample.js';

const AREAS = [area1, area2, area3, area4, area5, area6, area7, area8] as const;

/** What the sample must give: computed a second time, by hand, with nothing of `src/`. */
export interface Expected {
  readonly period: '2020-H1';
  readonly asOf: '2020-06-30';
  readonly indicators: Record<string, Figure>;
  readonly goals: Record<string, Figure>;
  readonly assignments: Record<string, Progress>;
  readonly files: Record<string, FileCount>;
}

export function computeExpected(folder: string, definitions: string): Expected {
  const files = readFolder(folder);
  const list = (name: string): Line[] => files.find((file) => file.name === name)?.lines ?? [];
  const sample: Sample = {
    dossiers: newestDossiers(files, levelFinder(join(definitions, 'agencies.yaml'))),
    list,
    checklist: (code) => checklist(list('tieu-chi-minh-chung.csv'), code),
    answers: (question) => answers(list('dieu-tra-xa-hoi-hoc.csv'), question),
  };
  return {
    period: '2020-H1',
    asOf: '2020-06-30',
    indicators: Object.assign({}, ...AREAS.map((area) => area(sample))),
    goals: goals(sample),
    assignments: assignments(sample),
    files: Object.fromEntries(files.map(({ name, count }) => [name, count])),
  };
}

/** An item is proven by a document that is still valid. With none refused and some unproven there is no verdict. */
function checklist(lines: readonly Line[], code: string): Figure {
  const items = lines.filter((line) => (line['ma tieu chi'] ?? '').replace(/\.[a-z]$/, '') === code);
  const proven = items.filter((line) => {
    const until = when(line['hieu luc den'] ?? '');
    return (
      plain(line['ket qua'] ?? '') === 'dat' &&
      line['van ban minh chung'] !== '' &&
      (until === undefined || until.day >= AS_OF)
    );
  });
  const refused = items.some((line) => plain(line['ket qua'] ?? '') === 'khong dat');
  const figure: Figure = { numerator: proven.length, denominator: items.length };
  return proven.length === items.length || refused ? figure : { ...figure, noData: 'evidence-missing' };
}

const ANSWERS = ['rat khong hai long', 'khong hai long', 'binh thuong', 'hai long', 'rat hai long'];

function answers(lines: readonly Line[], question: string): Figure {
  const asked = lines.filter(
    (line) =>
      plain(line['cuoc khao sat'] ?? '') === 'dieu tra xa hoi hoc' && line['cau hoi / chi so'] === question,
  );
  const forms = (line: Line): number => Number(line['so phieu']);
  return {
    numerator: sum(asked, (line) => (ANSWERS.indexOf(plain(line['muc tra loi'] ?? '')) + 1) * forms(line)),
    denominator: sum(asked, forms),
  };
}
