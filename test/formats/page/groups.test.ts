import { expect, it } from 'vitest';
import { worstFirst } from '../../../src/formats/page/groups.js';
import { empty, indicator } from '../sample-indicators.js';

it('puts the worst group first, as the threshold sees it', () => {
  const group = (key: string, value: string | null) => ({
    key,
    title: { vi: key, en: key },
    agency: null,
    verdict: 'pass' as const,
    ...empty,
    value,
  });
  const groups = [group('none', null), group('high', '0.9'), group('low', '0.1')];
  const order = (op: 'at_least' | 'at_most') =>
    worstFirst(indicator({ groups, threshold: { op, value: '0.5', basis: 'stated' } })).map(({ key }) => key);
  expect(order('at_least')).toEqual(['low', 'high', 'none']);
  expect(order('at_most')).toEqual(['high', 'low', 'none']);
});
