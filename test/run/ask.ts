import type { Catalog } from '../../src/catalog/model.js';
import type { Input } from '../../src/data/input.js';
import type { Recognised } from '../../src/data/recognised.js';
import { agencyReports } from '../../src/report/agency/assemble.js';
import type { AgencyReport } from '../../src/report/agency/schema.js';
import type { Report, ReportIndicator } from '../../src/report/schema.js';
import { compute, makings, type Question } from '../../src/run/compute.js';
import type { Period } from '../../src/values/period.js';
import { parsePeriod } from '../../src/values/period.js';
import { catalogOf, inputOf, recognised, type Spec, titled, VOCABULARY } from '../measure/world.js';

/** Offices of two levels. */
export const OFFICES: Spec = {
  agencies: 'test',
  levels: { province: titled('Cấp tỉnh'), district: titled('Cấp huyện') },
  list: [
    { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province' },
    { id: 'tam-ky', name: 'Thành phố Tam Kỳ', level: 'district' },
  ],
};

/** Findings of inspections, each handled or not: a list of events with a key. */
export const FINDINGS: Spec = {
  dataset: 'findings',
  title: titled('Kiến nghị'),
  kind: 'event',
  key: { columns: ['code'], repeated: 'replace' },
  covers: 'found',
  every_month: true,
  dimensions: { agency: 'office', month: 'found' },
  columns: {
    code: { type: 'id', required: true, title: titled('Mã') },
    found: { type: 'date', required: 'header', title: titled('Ngày phát hiện') },
    handled: { type: 'boolean', title: titled('Đã xử lý') },
    clean: { type: 'boolean', absent: 'empty', blank: 'empty', title: titled('Không phát hiện') },
    office: { type: 'agency', title: titled('Cơ quan') },
    amount: { type: 'decimal', title: titled('Số tiền') },
  },
};

/** A list that has to name every office, each done or not. */
export const EVERY_OFFICE: Spec = {
  dataset: 'offices',
  title: titled('Cơ quan'),
  kind: 'snapshot',
  key: { columns: ['office'], repeated: 'reject' },
  names_all: { column: 'office', levels: ['province', 'district'] },
  columns: {
    office: { type: 'agency', required: true, title: titled('Cơ quan nộp') },
    done: { type: 'boolean', required: 'header', title: titled('Đã nộp') },
  },
};

/** Items of a checklist, each met with its proof or not. */
export const EVIDENCE: Spec = {
  dataset: 'evidence',
  title: { vi: 'Minh chứng', en: 'Evidence' },
  kind: 'snapshot',
  columns: {
    item: { type: 'text', required: 'header', title: titled('Mục') },
    met: { type: 'boolean', required: 'header', title: titled('Đạt') },
    proof: { type: 'text', title: titled('Tài liệu') },
  },
  checklist: {
    item: 'item',
    met: { met: true, proof: { empty: false } },
    refused: { met: false },
    evidence: ['proof'],
  },
};

export const SOURCE = { line: 1, quote: 'trích' };

/** Handled of found in the period, all of which have to be; an office that was looked at and noted as clean vouches. */
export const HANDLED: Spec = {
  measure: {
    ratio: {
      count: 'findings',
      where: { found: { in: 'period' }, clean: { not: true } },
      numerator: { handled: true },
    },
  },
  threshold: { at_least: '100 %', basis: 'stated' },
  when_empty: { vouched_by: { clean: true, found: { in: 'period' } } },
};

export const YEAR = parsePeriod('2020') as Period;

/** The definitions, with criteria 1.1, 1.2, … of these leaves. */
export const defined = (leaves: readonly Spec[], ...others: readonly Spec[]): Promise<Catalog> =>
  catalogOf(
    VOCABULARY,
    OFFICES,
    { code: '1', title: titled('Lĩnh vực') },
    ...leaves.map((leaf, i) => ({
      code: `1.${i + 1}`,
      title: titled(`Tiêu chí ${i + 1}`),
      source: SOURCE,
      threshold: 'none',
      ...leaf,
    })),
    ...(others.length > 0 ? others : [FINDINGS]),
  );

type Files = Readonly<Record<string, string>> | readonly Input[];

/** Lines of a file. */
export const lines = (...all: readonly string[]): string => all.map((one) => `${one}\n`).join('');

/** The report on these files, over 2020 unless the question says otherwise. */
export const ask = async (
  catalog: Catalog,
  files: Files,
  question: Partial<Question> = {},
): Promise<Report> => compute({ catalog, period: YEAR, ...question }, await given(catalog, files));

/** The reports on offices, as `ask`. */
export const askOffices = async (
  catalog: Catalog,
  files: Files,
  question: Partial<Question> = {},
): Promise<(id: string) => AgencyReport> => {
  const made = await makings(
    { catalog, period: YEAR, by: 'agency', ...question },
    await given(catalog, files),
  );
  return agencyReports(made);
};

async function given(catalog: Catalog, files: Files): Promise<Recognised[]> {
  const inputs = Array.isArray(files)
    ? (files as readonly Input[])
    : Object.entries(files as Record<string, string>).map(([name, text]) => inputOf(name, text));
  return Promise.all(inputs.map((input) => recognised(input, catalog)));
}

/** The only indicator of a report. */
export const only = ({ indicators }: Report): ReportIndicator => indicators[0] as ReportIndicator;

/** The notices with a code, in English. */
export const noticesOf = ({ notices }: Report, code: string): string[] =>
  notices.filter((one) => one.code === code).map(({ en }) => en);
