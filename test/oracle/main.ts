import { join } from 'node:path';
import { area1 } from './area-1.js';
import { area2 } from './area-2.js';
import { area3 } from './area-3.js';
import { area4 } from './area-4.js';
import { area5 } from './area-5.js';
import { area6 } from './area-6.js';
import { area7 } from './area-7.js';
import { area8 } from './area-8.js';
import { assignments, assignmentsByOffice, type Progress } from './assignments.js';
import { AS_OF, plain, says, when, whole } from './cells.js';
import { newestDossiers, unreadableDossiers } from './dossiers.js';
import { type Figure, known, sum } from './figures.js';
import { byForm, slipsIn } from './forms.js';
import { goals } from './goals.js';
import { type Offices, readOffices } from './offices.js';
import { type FileCount, type Line, readFolder } from './read.js';
import type { Sample } from './sample.js';
import { type Verdict, verdictOf } from './verdicts.js';

const AREAS = [area1, area2, area3, area4, area5, area6, area7, area8] as const;

/** A figure as it is written down: its ends as "2742/2803". */
export interface Written {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly lowest: string;
  readonly highest: string;
  readonly verdict: Verdict;
}

/** What the sample must give: computed a second time, by hand, with nothing of `src/`. */
export interface Expected {
  readonly period: '2020-H1';
  readonly asOf: '2020-06-30';
  readonly indicators: Record<string, Written>;
  readonly goals: Record<string, Written>;
  /** Of those that a form answers too: what the form says. */
  readonly byForm: Record<string, Written>;
  /** Rows of the form whose total of dossiers resolved is not the sum of its parts. */
  readonly slips: number;
  readonly assignments: Record<string, Progress>;
  readonly assignmentsByOffice: Record<string, Record<string, Progress>>;
  readonly files: Record<string, FileCount>;
}

export function computeExpected(folder: string, definitions: string): Expected {
  const files = readFolder(folder);
  const offices = readOffices(join(definitions, 'agencies.yaml'));
  const list = (name: string): Line[] => files.find((file) => file.name === name)?.lines ?? [];
  const sample: Sample = {
    dossiers: newestDossiers(files, offices.named),
    unreadable: unreadableDossiers(files),
    list,
    offices,
    missing: (lines, title, levels) => missing(lines, title, offices, levels),
    checklist: (code) => checklist(list('tieu-chi-minh-chung.csv'), code),
    answers: (question) => answers(list('dieu-tra-xa-hoi-hoc.csv'), question),
  };
  return {
    period: '2020-H1',
    asOf: '2020-06-30',
    indicators: written(Object.assign({}, ...AREAS.map((area) => area(sample)))),
    goals: written(goals(sample)),
    byForm: written(byForm(list('bieu-06-so-nganh.csv'))),
    slips: slipsIn(list('bieu-06-so-nganh.csv')),
    assignments: assignments(sample),
    assignmentsByOffice: assignmentsByOffice(sample, offices),
    files: Object.fromEntries(files.map(({ name, count }) => [name, count])),
  };
}

const written = (figures: Record<string, Figure>): Record<string, Written> =>
  Object.fromEntries(
    Object.entries(figures).map(([code, figure]) => [
      code,
      {
        numerator: figure.numerator,
        denominator: figure.denominator,
        lowest: figure.lowest.join('/'),
        highest: figure.highest.join('/'),
        verdict: verdictOf(code, figure),
      },
    ]),
  );

/** The offices that a list should name and does not: of each nobody knows how it does. */
function missing(lines: readonly Line[], title: string, offices: Offices, levels: readonly string[]) {
  const listed = new Set(lines.map((line) => offices.named(line[title] ?? '')?.id));
  return { more: offices.at(levels).filter(({ id }) => !listed.has(id)).length, fewer: 0 };
}

/** An item is proven by a document that is still valid, or plainly refused; of any other nobody knows. */
function checklist(lines: readonly Line[], code: string): Figure {
  const items = lines.filter((line) => (line['ma tieu chi'] ?? '').replace(/\.[a-z]$/, '') === code);
  const proven = items.filter((line) => {
    const until = when(line['hieu luc den'] ?? '');
    return (
      says(line['ket qua'], 'dat') === true &&
      line['van ban minh chung'] !== '' &&
      (until === undefined || (until !== null && until.day >= AS_OF))
    );
  }).length;
  const refused = items.filter((line) => says(line['ket qua'], 'khong dat') === true).length;
  return {
    numerator: proven,
    denominator: proven + refused,
    lowest: [proven, items.length],
    highest: [items.length - refused, items.length],
  };
}

const ANSWERS = ['rat khong hai long', 'khong hai long', 'binh thuong', 'hai long', 'rat hai long'];

function answers(lines: readonly Line[], question: string): Figure {
  const asked = lines.filter(
    (line) => says(line['cuoc khao sat'], 'dieu tra xa hoi hoc') && line['cau hoi / chi so'] === question,
  );
  const forms = (line: Line): number => whole(line['so phieu']);
  return known(
    sum(asked, (line) => (ANSWERS.indexOf(plain(line['muc tra loi'] ?? '')) + 1) * forms(line)),
    sum(asked, forms),
  );
}
