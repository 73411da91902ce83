import { describe, expect, it } from 'vitest';
import { NO_AGENCIES } from '../../src/catalog/agencies.js';
import { checksOf, datasetsOf, dependencies, joinsIn, neededColumns } from '../../src/catalog/asks.js';
import { compileDataset } from '../../src/catalog/dataset.js';
import { joinPart } from '../../src/catalog/parts.js';
import { NO_TERMS } from '../../src/catalog/terms.js';
import { ALWAYS, type Join } from '../../src/language/condition/tree.js';
import { partsOf } from '../../src/language/measure.js';
import { readVocabulary } from '../../src/language/vocabulary.js';

const title = { vi: 'a', en: 'b' };
const lexicon = { agencies: NO_AGENCIES, vocabulary: readVocabulary({}), terms: NO_TERMS };
const column = { type: 'id', title };
const checks = [{ name: 'c', say: title, when: { x: { in: { dataset: 'e', column: 'z' } } } }];
const checked = () =>
  compileDataset(
    { dataset: 'checked', title, kind: 'event', columns: { x: column, y: column }, checks } as never,
    lexicon,
  );

describe('what is asked', () => {
  const inner = { dataset: 'f', column: 'k', where: { m: 1 } };
  const joined = { a: { in: { dataset: 'e', column: 'z', where: { w: { in: inner } } } } };
  const part = () => partsOf({ sum: { dataset: 'd', column: 's' }, where: joined }).of;
  const asked = () => ({ parts: [{ ...part(), by: 'g' }], checks: checksOf([checked()]) });

  it('has joins, the innermost first, those of checks too', () => {
    expect(joinsIn(asked()).map(({ dataset }) => dataset)).toEqual(['f', 'e', 'e']);
    const join = { kind: 'join', column: 'a', dataset: 'e', of: 'z', where: ALWAYS } as Join;
    expect(joinPart(join)).toEqual({
      aggregate: { distinct: { dataset: 'e', column: 'z' } },
      dataset: 'e',
      where: ALWAYS,
      good: null,
    });
  });

  it('needs its columns, and no others', () => {
    const needed = [...neededColumns(asked())].map(([name, columns]) => [name, [...columns].sort()]);
    expect(Object.fromEntries(needed)).toEqual({
      d: ['a', 'g', 's'],
      e: ['w', 'z'],
      f: ['k', 'm'],
      checked: ['x'],
    });
  });

  it('hangs on other datasets', () => {
    const found = [...dependencies(asked(), ['d', 'h'])].map(([name, others]) => [name, [...others]]);
    expect(Object.fromEntries(found)).toEqual({ d: ['e'], h: [], e: ['f'], f: [], checked: ['e'] });
    expect(datasetsOf([part()])).toEqual(['d', 'f', 'e']);
  });
});
