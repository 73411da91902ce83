import { describe, expect, it } from 'vitest';
import { NO_AGENCIES } from '../../../src/catalog/agencies.js';
import { compileDataset } from '../../../src/catalog/dataset.js';
import { sayNumerator, sayPart, sayPopulation } from '../../../src/catalog/words/measure.js';
import { type MeasureSpec, partsOf } from '../../../src/language/measure.js';
import { readVocabulary } from '../../../src/language/vocabulary.js';

const title = (vi: string, en: string) => ({ vi, en });
const dataset = compileDataset(
  {
    dataset: 'd',
    title: title('Hồ sơ TTHC', 'Dossiers of procedures'),
    record: title('hồ sơ', 'dossiers'),
    kind: 'event',
    columns: {
      code: { type: 'id', title: title('mã', 'code') },
      fee: { type: 'decimal', title: title('phí', 'fee') },
    },
  } as never,
  { agencies: NO_AGENCIES, vocabulary: readVocabulary({}) },
);
const speaking = { datasets: new Map([['d', dataset]]), agencies: NO_AGENCIES };
const part = (spec: MeasureSpec) => sayPart(partsOf(spec).of, speaking).en;
const population = (spec: MeasureSpec) => sayPopulation(partsOf(spec), speaking).en;
const numerator = (spec: MeasureSpec) => sayNumerator(partsOf(spec), speaking)?.en ?? null;

const SHARE: MeasureSpec = { ratio: { count: 'd', where: { code: 'x' }, numerator: { fee: 1 } } };
const RATIO: MeasureSpec = {
  ratio: { of: { sum: { dataset: 'd', column: 'fee' } }, per: { count: 'd', where: { code: 'y' } } },
};

describe('a measure read aloud', () => {
  it('says what it counts, and of which records', () => {
    expect(part({ count: 'd' })).toBe('Number of dossiers');
    expect(part({ count: 'd', where: { code: 'x', fee: 1 } })).toBe(
      'Number of dossiers with: code is x; fee is 1',
    );
    expect(part({ sum: { dataset: 'd', column: 'fee' } })).toContain('fee');
    expect(part({ sum: { dataset: 'd', column: 'gone' } })).toContain('gone');
    expect(part({ count: 'elsewhere' })).toBe('elsewhere');
  });

  it('has a denominator, and a numerator of the same records or of others', () => {
    expect(population(SHARE)).toBe('Number of dossiers with: code is x');
    expect(numerator(SHARE)).toBe('Of these, with: fee is 1');
    expect(population(RATIO)).toBe('Number of dossiers with: code is y');
    expect(numerator(RATIO)).toBe(part({ sum: { dataset: 'd', column: 'fee' } }));
  });

  it('without a numerator is an amount', () => {
    expect(population({ count: 'd' })).toBe('Number of dossiers');
    expect(numerator({ count: 'd' })).toBeNull();
    expect(numerator({ ratio: { count: 'elsewhere', numerator: { fee: 1 } } })).toBeNull();
  });

  it('of a checklist names its items', () => {
    const items = [
      { id: 'a', title: title('a', 'A plan') },
      { id: 'b', title: title('b', 'A report') },
    ];
    expect(population({ checklist: { dataset: 'd', items } })).toBe('2 items to be proven: A plan; A report');
  });
});
