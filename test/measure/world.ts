import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksOf } from '../../src/catalog/asks.js';
import type { Dimension } from '../../src/catalog/dataset.js';
import { loadCatalog } from '../../src/catalog/load.js';
import type { Mapping } from '../../src/catalog/mapping.js';
import type { Catalog } from '../../src/catalog/model.js';
import { partsAsked, sideParts } from '../../src/catalog/parts.js';
import type { Listener } from '../../src/data/account.js';
import type { Input } from '../../src/data/input.js';
import type { NewestBy } from '../../src/data/newest.js';
import type { Reader } from '../../src/data/reader.js';
import { recognise } from '../../src/data/recognise.js';
import type { Recognised } from '../../src/data/recognised.js';
import type { Problem } from '../../src/errors.js';
import { count } from '../../src/measure/count.js';
import type { Counted } from '../../src/measure/counted.js';
import type { Outcome } from '../../src/measure/measured.js';
import { outcomeOf, type Present } from '../../src/measure/outcome.js';
import { gather } from '../../src/run/gather.js';
import { moment } from '../../src/values/moment.js';
import type { Timeframe } from '../../src/values/timeframe.js';

/** A document of a definition set, as YAML would give it. */
export type Spec = Readonly<Record<string, unknown>>;

export const titled = (text: string): Spec => ({ vi: text, en: text });

const INDEX: Spec = { index: 'test', title: titled('Chỉ số'), period: 2020, plan: titled('Kế hoạch') };

/** The words that people write in cells. */
export const VOCABULARY: Spec = {
  vocabulary: 'test',
  yes: ['Có', 'Đạt', 'x'],
  no: ['Không', 'Không đạt', 'Chưa', '-'],
  nothing: ['-', 'không', 'chưa có', 'N/A'],
  totals: ['Tổng cộng'],
  other_totals: ['Trung bình', 'Trong đó'],
  closings: ['ngày … tháng … năm …', 'Người lập', 'Giám đốc', '(Ký', 'Nơi nhận'],
  footnotes: ['Ghi chú', '*'],
  periods: ['Quý {quarter}/{year}', 'Từ ngày {from} đến ngày {to}'],
  surnames: ['Nguyễn', 'Trần'],
  addresses: ['thôn'],
};

/** Loads a definition set as a folder is loaded: JSON is YAML too. */
export async function catalogOf(...documents: readonly Spec[]): Promise<Catalog> {
  const named = documents.map((document, i) => [String(i).padStart(3, '0'), document] as const);
  return catalogNamed(new Map(named));
}

/** As `catalogOf`, each document in a file of a given name. */
export async function catalogNamed(documents: ReadonlyMap<string, Spec>): Promise<Catalog> {
  const folder = await mkdtemp(join(tmpdir(), 'par-score-test-'));
  try {
    for (const [name, document] of [['index', INDEX] as const, ...documents])
      await writeFile(join(folder, `${name}.yaml`), JSON.stringify(document));
    return await loadCatalog(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Area 1 with a criterion for each measure: 1.1, 1.2, … */
export const indicators = (...leaves: readonly Spec[]): Spec[] => [
  { code: '1', title: titled('Lĩnh vực') },
  ...leaves.map((leaf, i) => ({
    code: `1.${i + 1}`,
    title: titled(`Tiêu chí ${i + 1}`),
    source: { line: 1, quote: 'trích' },
    ...(leaf.measure !== undefined && { threshold: 'none' }),
    ...leaf,
  })),
];

/** A file in memory, handed over in one chunk or cut into chunks of a size. */
export function inputOf(
  name: string,
  content: string | Uint8Array,
  chunk = Number.MAX_SAFE_INTEGER,
  position = 0,
): Input {
  const whole = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return {
    name,
    dataset: undefined,
    modified: undefined,
    position,
    async *bytes() {
      for (let at = 0; at < whole.length; at += chunk) yield whole.subarray(at, at + chunk);
    },
  };
}

export const YEAR: Timeframe = {
  period: { from: moment(2020, 1, 1) as number, to: moment(2020, 12, 31) as number },
  asOf: moment(2020, 12, 31) as number,
};

export const SILENT: Listener = { reject: () => {}, unreadCell: () => {}, progress: () => {} };

/** What a file is that holds one table. */
export async function seenIn(
  input: Input,
  { datasets }: Pick<Catalog, 'datasets'>,
  mapping?: Mapping,
): Promise<Recognised | Problem> {
  const [found, ...others] = await recognise(input, datasets, mapping);
  if (!found || others.length > 0) throw new Error(`${input.name} does not hold one table`);
  return found;
}

export async function recognised(input: Input, catalog: Catalog, mapping?: Mapping): Promise<Recognised> {
  const found = await seenIn(input, catalog, mapping);
  if ('what' in found) throw new Error(`${input.name}: ${found.what.en}`);
  return found;
}

/** How a world is counted; the defaults are those of the command line. */
export interface Way {
  readonly by?: Dimension | undefined;
  readonly listener?: Listener;
  readonly newestBy?: NewestBy;
  readonly reader?: Reader;
  readonly leaveOutUnread?: boolean;
}

/** Recognises and counts everything. */
export async function counted(
  catalog: Catalog,
  inputs: readonly Input[],
  way: Way = {},
): Promise<{ counted: Counted; present: Present }> {
  const { by, listener = SILENT, newestBy = 'name', reader, leaveOutUnread = false } = way;
  const files = await Promise.all(inputs.map((input) => recognised(input, catalog)));
  const parts = [...catalog.indicators.flatMap((one) => partsAsked(one, catalog)), ...sideParts(catalog)];
  const asked = { parts, checks: checksOf(catalog.datasets.values()) };
  const { rows, present } = await gather(files, {
    catalog,
    asked,
    by,
    newestBy,
    listener,
    ...(reader && { reader }),
  });
  const result = count({
    catalog,
    parts,
    rows,
    timeframe: YEAR,
    groupColumn: ({ spec }) => by && spec.dimensions?.[by],
    leaveOutUnread,
    wholeLists: true,
  });
  return { counted: result, present };
}

/** The outcome of every indicator, in the order of their codes. */
export async function outcomes(catalog: Catalog, ...inputs: readonly Input[]): Promise<Outcome[]> {
  return outcomesBy(catalog, inputs);
}

export async function outcomesBy(
  catalog: Catalog,
  inputs: readonly Input[],
  way: Way = {},
): Promise<Outcome[]> {
  const { counted: result, present } = await counted(catalog, inputs, way);
  return catalog.indicators.map((indicator) => outcomeOf(indicator, catalog, result, present));
}

/** The only outcome of a definition set with one indicator. */
export async function outcome(catalog: Catalog, ...inputs: readonly Input[]): Promise<Outcome> {
  const [only] = await outcomes(catalog, ...inputs);
  return only as Outcome;
}
