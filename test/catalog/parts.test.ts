import { describe, expect, it } from 'vitest';
import { NO_AGENCIES } from '../../src/catalog/agencies.js';
import { compileDataset } from '../../src/catalog/dataset.js';
import type { Catalog, Indicator } from '../../src/catalog/model.js';
import {
  itemsPart,
  measureParts,
  namedAssignments,
  progressParts,
  sideParts,
  trackNames,
  trackParts,
} from '../../src/catalog/parts.js';
import { NO_TERMS } from '../../src/catalog/terms.js';
import { parseCondition } from '../../src/language/condition/parse.js';
import { ALWAYS } from '../../src/language/condition/tree.js';
import { type MeasureSpec, partsOf } from '../../src/language/measure.js';
import { readVocabulary } from '../../src/language/vocabulary.js';

const title = { vi: 'a', en: 'b' };
const lexicon = { agencies: NO_AGENCIES, vocabulary: readVocabulary({}), terms: NO_TERMS };
const column = (type: 'id' | 'decimal' = 'id') => ({ type, title });
const dataset = (name: string, more: object = {}) =>
  compileDataset(
    { dataset: name, title, kind: 'event', columns: { x: column(), y: column() }, ...more } as never,
    lexicon,
  );

const plain = () => dataset('d');
const listed = () =>
  dataset('list', { checklist: { item: 'x', met: { y: 'yes' }, refused: { y: 'no' }, evidence: ['y'] } });
const scored = () =>
  dataset('scores', {
    columns: {
      code: column(),
      track: { type: 'enum', title, values: { own: title, board: title } },
      points: column('decimal'),
      reason: column(),
    },
    scores: { code: 'code', track: 'track', points: 'points', reason: 'reason' },
  });

const indicator = (spec?: MeasureSpec) => ({ parts: spec && partsOf(spec) }) as Indicator;
const among = (...sets: readonly ReturnType<typeof plain>[]) =>
  ({ datasets: new Map(sets.map((one) => [one.name, one])) }) as Pick<Catalog, 'datasets'>;
const MET = { kind: 'in', column: 'y', values: ['yes'] };
const ITEMS = {
  aggregate: { distinct: { dataset: 'list', column: 'x' } },
  dataset: 'list',
  where: {
    kind: 'all',
    of: [
      { kind: 'in', column: 'x', values: ['i', 'j'] },
      { kind: 'any', of: [MET, { kind: 'in', column: 'y', values: ['no'] }] },
    ],
  },
  good: MET,
};

describe('an indicator has counted', () => {
  const checklist = { checklist: { dataset: 'list', items: ['i', 'j'].map((id) => ({ id, title })) } };

  it('its own parts', () => {
    const ratio = { ratio: { of: { count: 'd' }, per: { count: 'e' } } };
    expect(measureParts(indicator(ratio), among()).map((part) => part.dataset)).toEqual(['d', 'e']);
    expect(measureParts(indicator(), among())).toEqual([]);
  });

  it('the items of its checklist, where its dataset proves any', () => {
    expect(measureParts(indicator(checklist), among(listed()))).toEqual([ITEMS]);
    expect(itemsPart(listed(), ['i', 'j'])).toEqual(ITEMS);
    expect(measureParts(indicator(checklist), among())).toEqual([]);
    expect(itemsPart(plain(), ['i'])).toBeUndefined();
  });
});

describe('besides indicators are counted', () => {
  const done = parseCondition({ y: 'done' });
  const late = parseCondition({ y: 'late' });
  const progress = { dataset: 'd', assignment: 'x', done, late };
  const counted = (where: unknown) => ({ aggregate: { count: 'd' }, dataset: 'd', where, good: null });
  const divided = { datasets: new Map([['d', { spec: { dimensions: { agency: 'who' } } }]]) } as never;
  const where = { kind: 'in', column: 'track', values: ['own'] };
  const own = (aggregate: object) => ({ aggregate, dataset: 'scores', where, good: null, by: 'code' });

  it('the tasks of assignments', () => {
    const named = { kind: 'in', column: 'x', values: ['III.1'] };
    expect(progressParts(progress, among(plain()), 'III.1')).toEqual({
      total: counted(named),
      done: counted({ kind: 'all', of: [named, done] }),
      late: counted({ kind: 'all', of: [named, late] }),
    });
    expect(progressParts(progress, divided)).toEqual({
      total: { ...counted(ALWAYS), by: 'who' },
      done: { ...counted(done), by: 'who' },
      late: { ...counted(late), by: 'who' },
    });
    expect(namedAssignments(progress)).toEqual({ ...counted(ALWAYS), by: 'x' });
  });

  it('the points of each track, and their reasons', () => {
    expect([trackNames(scored()), trackNames(plain())]).toEqual([['own', 'board'], []]);
    expect(trackParts(scored(), 'own')).toEqual({
      points: own({ sum: { dataset: 'scores', column: 'points' } }),
      reasons: own({ distinct: { dataset: 'scores', column: 'reason' } }),
    });
  });

  it('all of them', () => {
    const catalog = {
      ...among(plain(), scored(), listed()),
      progress: [progress],
      assignments: [{ id: 'a' }],
    } as unknown as Catalog;
    expect(sideParts(catalog).map(({ dataset }) => dataset)).toEqual([
      ...Array(7).fill('d'),
      ...['scores', 'scores', 'scores', 'scores'],
    ]);
  });

  it('no tracks of a column that has no values, or is not there', () => {
    const roles = { code: 'x', track: 'y', points: 'x', reason: 'x' };
    expect(trackNames(dataset('d', { scores: roles }))).toEqual([]);
    expect(trackNames(dataset('d', { scores: { ...roles, track: 'z' } }))).toEqual([]);
  });
});
