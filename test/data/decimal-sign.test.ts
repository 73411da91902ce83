import { describe, expect, it } from 'vitest';
import { catalogOf, indicators, inputOf, outcome, recognised, titled } from '../measure/world.js';

describe('1.234 in a file', () => {
  const definitions = () =>
    catalogOf(
      {
        dataset: 'sums',
        title: titled('x'),
        kind: 'event',
        columns: {
          code: { type: 'id', required: true, title: titled('Mã') },
          amount: { type: 'decimal', title: titled('Số tiền') },
        },
      },
      ...indicators({ measure: { sum: { dataset: 'sums', column: 'amount' } } }),
    );
  const total = async (...cells: string[]) => {
    const file = inputOf('sums.csv', `Mã;Số tiền\n${cells.map((cell, i) => `a${i};${cell}\n`).join('')}`);
    const found = await outcome(await definitions(), file);
    return 'value' in found ? found.value.toFraction() : found.noData;
  };

  it('is read by its neighbours, above or below', async () => {
    expect(await total('1.234', '0,5')).toBe('2469/2');
    expect(await total('0.5', '1.234')).toBe('867/500');
  });

  it('is refused where they say nothing, or two things', async () => {
    expect(await total('1.234', '1')).toBe('1');
    expect(await total('1.234', '0,5', '0.5')).toBe('1');
  });

  it('is not judged by a number that the end of the head cuts off', async () => {
    const start = `Mã;Số tiền\n${`${'a'.repeat(300)};\n`.repeat(870)}`;
    const first = Buffer.from(`${start}z1;12.3`);
    const whole = Buffer.concat([first, Buffer.from('45\nz2;1.234\n')]);
    const file = { ...inputOf('sums.csv', whole, first.length) };
    expect(first.length).toBeGreaterThan(1 << 18);
    expect((await recognised(file, await definitions())).sign).toBeUndefined();
  });
});
