import type { Change } from './broken.js';

const INDEX = 'index.yaml';
const AGENCIES = 'agencies.yaml';
const DOSSIERS = 'datasets/dossiers.yaml';
const AREA = '3-procedures/area.yaml';
const ON_TIME = '3-procedures/3.4-on-time.yaml';
const ONLINE = '3-procedures/3.5-online.yaml';
const SCALE = 'scale.yaml';
const ASSIGNMENTS = 'assignments.yaml';
const VOCABULARY = 'vocabulary.yaml';

const change = (file: string, from: string, to: string): Change => ({ file, from, to });
const SOURCE = '    source: { line: 3, quote: cấp tỉnh đúng hạn từ 98% trở lên }\n';
const LINE = 'at_least: 98 %, basis: stated';
const OWNER = 'owner: { agency: so-tu-phap, basis: stated, with: [so-ban-nganh] }';
const WHERE = '          level: province\n';
const NUMERATOR = 'resolved_at: { at_most: { column: due_at } }';

/** One mistake each, by the name of the file in `expected/` that holds what is said of it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'not-yaml': change(INDEX, 'index: mau-nho', 'index: [mau-nho'),
  'text-with-a-colon': change(AREA, 'vi: Thủ tục hành chính', 'vi: Thủ tục: hành chính'),
  'tab-indent': change(ON_TIME, '      ratio:', '\t\t\tratio:'),
  'key-twice': change(INDEX, 'period: 2020', 'period: 2020\nperiod: 2021'),
  'unknown-key': change(ON_TIME, '    threshold: {', '    treshold: {'),
  'unknown-key-of-a-measure': change(ON_TIME, '        numerator:', '        numerater:'),
  'unknown-key-of-a-level': change(AGENCIES, 'commune: {', 'commune: { alias: [Xã],'),
  'title-missing': change(AREA, 'title: { vi: Thủ tục hành chính, en: Procedures }\n', ''),
  'title-in-one-language': change(AREA, ', en: Procedures', ''),
  'wrong-type': change(ON_TIME, 'source: { line: 3,', 'source: { line: three,'),
  'list-wanted': change(AGENCIES, 'aliases: [STP]', 'aliases: STP'),
  'says-nothing': { file: 'notes.yaml', to: 'remark: nothing\n' },
  'empty-file': { file: 'empty.yaml', to: '' },
  'unknown-dataset': change(ON_TIME, 'count: dossiers', 'count: dosiers'),
  'unknown-column': change(ON_TIME, WHERE, '          levle: province\n'),
  'unknown-value': change(ON_TIME, 'status: done', 'status: finished'),
  'unknown-level': change(ON_TIME, WHERE, '          level: district\n'),
  'comparison-of-text': change(ON_TIME, NUMERATOR, 'remark: { at_least: 3 }'),
  'date-with-a-number': change(ON_TIME, NUMERATOR, 'resolved_at: { at_most: { column: fee } }'),
  'not-a-date': change(ON_TIME, NUMERATOR, 'resolved_at: { at_most: 31/02/2020 }'),
  'period-of-a-text': change(ON_TIME, NUMERATOR, 'remark: { in: period }'),
  'threshold-not-a-number': change(ON_TIME, LINE, 'at_least: ninety, basis: stated'),
  'threshold-without-basis': change(ON_TIME, LINE, 'at_least: 98 %'),
  'two-comparisons': change(ON_TIME, LINE, 'at_least: 98 %, at_most: 100 %, basis: stated'),
  'no-comparison': change(ON_TIME, LINE, 'basis: stated'),
  'unknown-owner': change(ON_TIME, 'agency: so-tu-phap', 'agency: so-tu-phat'),
  'unknown-owner-of-several': change(ONLINE, '[so-noi-vu, so-tu-phap]', '[so-noi-vu, so-tu-phat]'),
  'owner-as-a-name': change(ON_TIME, OWNER, 'owner: so-tu-phap'),
  'owner-without-basis': change(ON_TIME, ', basis: stated, with: [so-ban-nganh]', ''),
  'unknown-among-those-that-take-part': change(ON_TIME, 'with: [so-ban-nganh]', 'with: [so-ban-nghanh]'),
  'in-charge-and-taking-part': change(ON_TIME, 'with: [so-ban-nganh]', 'with: [so-tu-phap]'),
  'code-twice': change(ON_TIME, 'code: "3.4.2"', 'code: "3.4.1"'),
  'code-elsewhere': change(ON_TIME, 'code: "3.4.2"', 'code: "3.5.2"'),
  'code-unquoted': change(ONLINE, 'code: "3.5"', 'code: 3.10'),
  'code-without-area': change(ONLINE, 'code: "3.5"', 'code: "4.5"'),
  'source-missing': change(ON_TIME, SOURCE, ''),
  'two-measures': change(ON_TIME, 'sub_criteria:', 'measure: { count: dossiers }\nsub_criteria:'),
  'sum-of-text': change(ON_TIME, 'count: dossiers', 'sum: { dataset: dossiers, column: remark }'),
  'unknown-rule': change(
    SCALE,
    '{ bands: [{ from: 98 %, share: 1 }, { from: 95 %, share: 0.5 }] }',
    'linear',
  ),
  'bands-go-up': change(SCALE, 'from: 95 %', 'from: 99 %'),
  'bands-go-both-ways': change(SCALE, 'from: 95 %', 'up_to: 95 %'),
  'bands-against-the-threshold': change(
    SCALE,
    '{ from: 98 %, share: 1 }, { from: 95 %, share: 0.5 }',
    '{ up_to: 98 %, share: 1 }',
  ),
  'band-earns-more-than-the-better': change(
    SCALE,
    'share: 1 }, { from: 95 %, share: 0.5',
    'share: 0.5 }, { from: 95 %, value_over: 100 %',
  ),
  'band-earns-more-than-all': change(SCALE, 'share: 1', 'points: 50'),
  'band-earns-twice': change(SCALE, 'share: 0.5', 'share: 0.5, points: 1'),
  'band-begins-twice': change(SCALE, 'from: 95 %', 'from: 95 %, above: 94 %'),
  'rule-of-a-criterion': change(SCALE, '"3.4.1": { bands', '"3.4": { bands'),
  'more-lost-than-there-is': change(
    SCALE,
    '{ bands: [{ from: 98 %, share: 1 }, { from: 95 %, share: 0.5 }] }',
    '{ lost_each: { points: 50 } }',
  ),
  'worst-is-the-best': change(
    SCALE,
    '{ bands: [{ from: 98 %, share: 1 }, { from: 95 %, share: 0.5 }] }',
    '{ between: { worst: 90 %, best: 90 % } }',
  ),
  'scale-of-unknown-code': change(SCALE, '"3": { points: 10 }', '"33": { points: 10 }'),
  'points-below-zero': change(SCALE, 'points: 10', 'points: -1'),
  'header-of-two-columns': change(DOSSIERS, 'vi: Ghi chú', 'vi: NGAY  TIEP NHAN'),
  'enum-without-values': change(DOSSIERS, 'fee: { type: decimal,', 'fee: { type: enum,'),
  'unknown-type': change(DOSSIERS, 'fee: { type: decimal,', 'fee: { type: money,'),
  'bad-pattern': change(DOSSIERS, '"{digit}.{6 digits}"', "'\\d\\.\\d{6}'"),
  'pattern-of-a-text': change(DOSSIERS, 'remark: { type: text,', "remark: { type: text, identified_by: 'x',"),
  'values-of-a-date': change(
    DOSSIERS,
    'resolved_at: { type: date,',
    'resolved_at: { type: date, values: {},',
  ),
  'range-of-a-text': change(
    DOSSIERS,
    'remark: { type: text,',
    'remark: { type: text, range: { at_least: 0 },',
  ),
  'range-upside-down': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, range: { at_least: 5, at_most: 0.5 },',
  ),
  'range-of-nothing': change(DOSSIERS, 'fee: { type: decimal,', 'fee: { type: decimal, range: {},'),
  'range-of-words': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, range: { at_least: none },',
  ),
  'blank-of-no-kind': change(DOSSIERS, 'fee: { type: decimal,', 'fee: { type: decimal, blank: zero,'),
  'blank-not-readable': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, blank: { is: free },',
  ),
  'blank-out-of-range': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, range: { at_least: 1 }, blank: { is: 0 },',
  ),
  'blank-is-nothing': change(DOSSIERS, 'remark: { type: text,', 'remark: { type: text, blank: { is: "-" },'),
  'default-of-before': change(DOSSIERS, 'fee: { type: decimal,', 'fee: { type: decimal, default: 0,'),
  'covers-no-date': change(DOSSIERS, 'covers: received_at', 'covers: fee'),
  'covers-unknown-column': change(DOSSIERS, 'covers: received_at', 'covers: recieved_at'),
  'each-of-no-enum': change(
    DOSSIERS,
    'kind: event',
    'kind: event\nnames_all: { column: agency, levels: [province], each: received_at }',
  ),
  'summary-of-unknown-column': change(
    DOSSIERS,
    'kind: event',
    'kind: event\nsummary: { by: [levl, agency], from: received_at, to: due_at }',
  ),
  'summary-from-a-text': change(
    DOSSIERS,
    'kind: event',
    'kind: event\nsummary: { by: [level, agency], from: remark, to: due_at, stocks: [remark] }',
  ),
  'as-of-no-value': change(
    DOSSIERS,
    'kind: event',
    'kind: event\nnames_all: { column: agency, levels: [province], as: { status: gone } }',
  ),
  'year-of-a-text': change(
    DOSSIERS,
    'remark: { type: text,',
    'remark: { type: text, falls_back_on: { year_of: file },',
  ),
  'value-of-a-number': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, falls_back_on: { value_of: file },',
  ),
  'office-in-of-no-value': change(
    DOSSIERS,
    'fee: { type: decimal,',
    'fee: { type: decimal, falls_back_on: { office_in: applicant, levels: [provinz], is: state },',
  ),
  'every-office-of-no-level': change(
    ON_TIME,
    '        count: dossiers\n',
    '        distinct: { dataset: dossiers, column: agency, names_all: [provinz] }\n',
  ),
  'covers-of-a-reference': change(DOSSIERS, 'kind: event', 'kind: reference'),
  'judged-otherwise': change(ON_TIME, LINE, `${LINE}, judged: monthly`),
  'word-for-yes-and-no': change(VOCABULARY, 'no: [Không]', 'no: [Không, CO]'),
  'one-for-no': change(VOCABULARY, 'no: [Không]', 'no: [Không, "1"]'),
  'false-for-yes': change(VOCABULARY, 'yes: [Có]', 'yes: [Có, "False"]'),
  'period-without-a-year': change(VOCABULARY, 'totals:', 'periods: ["Quý {quarter}"]\ntotals:'),
  'two-vocabularies': { file: 'words.yaml', to: 'vocabulary: khac\n' },
  'test-for-nothing': change(ON_TIME, WHERE, '          remark: Chưa có\n'),
  'key-of-unknown-column': change(DOSSIERS, 'columns: [code], repeated', 'columns: [cod], repeated'),
  'personal-column': change(ON_TIME, WHERE, '          applicant: { empty: false }\n'),
  circle: change(ON_TIME, WHERE, '          procedure: { in: { dataset: procedures, column: code } }\n'),
  'example-not-true': change(ON_TIME, 'denominator: 2', 'denominator: 3'),
  'example-of-unknown-column': change(ON_TIME, 'level,received_at', 'levl,received_at'),
  'example-of-unknown-dataset': change(ON_TIME, '        dossiers: |', '        dossier: |'),
  'example-with-a-bad-row': change(ON_TIME, '02/03/2020,06/03/2020,09/03/2020', '31/02/2020,06/03/2020,'),
  'example-without-expectation': change(ON_TIME, '{ numerator: 1, denominator: 2, verdict: fail }', '{}'),
  'assignment-of-unknown-agency': change(ASSIGNMENTS, '[so-tu-phap]', '[so-tu-phat]'),
  'assignment-with-unknown-agency': change(ASSIGNMENTS, 'serves:', 'with: [so-noi-vu, so-noi-vi], serves:'),
  'assignment-in-charge-and-taking-part': change(ASSIGNMENTS, 'serves:', 'with: [so-tu-phap], serves:'),
  'assignment-of-unknown-code': change(ASSIGNMENTS, '["3.4.1"]', '["3.4.7"]'),
  'agency-of-unknown-level': change(AGENCIES, 'level: commune', 'level: comune'),
  'agency-without-level': change(AGENCIES, ', level: commune', ''),
  'part-of-no-office': change(AGENCIES, 'level: commune', 'part_of: so-noi-vi'),
  'agency-twice': change(AGENCIES, 'id: so-noi-vu', 'id: so-tu-phap'),
  'two-indexes': {
    file: 'second.yaml',
    to: 'index: b\ntitle: { vi: b, en: b }\nperiod: 2020\nplan: { vi: b, en: b }\n',
  },
  'no-index': { file: INDEX, to: null },
  'bad-period': change(INDEX, 'period: 2020', 'period: 2020-13'),
};
