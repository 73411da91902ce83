import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, sizes } from './cut.js';

describe('a broken quote', () => {
  const good = fc.constantFrom('1,2', 'x,y z', '', 'đ,,', '"a, b",c', '"nói ""được""",2');
  const bad = fc.constantFrom('1,"b"c', '"open,2', 'x,"open', '"a" ,b');
  const literal = fc.constantFrom('a"b,c', '24" màn hình,1');

  it('costs its own line and no other', async () => {
    const lines = fc.array(
      fc.oneof(
        { arbitrary: good, weight: 4 },
        bad.map((text) => ({ text })),
        literal,
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(lines, sizes, async (given, cuts) => {
        const all = given.map((one, i) =>
          (typeof one === 'string' ? one : one.text).replace('open', `open${i}`),
        );
        // An open quote that a quoted cell further down happens to close is, by the grammar, one long cell.
        fc.pre(
          !given.some(
            (one, i) =>
              typeof one !== 'string' &&
              one.text.includes('open') &&
              all.slice(i + 1).some((text) => text.startsWith('"')),
          ),
        );
        const rows = await rowsOf(`${all.join('\n')}\n`, ',', ...cuts);
        expect(rows.map(({ line }) => line)).toEqual(all.map((_, i) => i + 1));
        rows.forEach((row, i) => {
          expect('broken' in row).toBe(typeof given[i] !== 'string');
        });
      }),
      { numRuns: 300 },
    );
  });

  it('inside a cell without quotes is meant as it stands', async () => {
    expect(await rowsOf('TV 24",x\n5\' 3",y\n')).toEqual([
      { line: 1, cells: ['TV 24"', 'x'] },
      { line: 2, cells: ['5\' 3"', 'y'] },
    ]);
  });

  it('is named for what it is', async () => {
    expect(await rowsOf('a,b\n1,"open\n2,x\n3,"y"z\n4,w\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote-misplaced' },
      { line: 3, cells: ['2', 'x'] },
      { line: 4, broken: 'quote-misplaced' },
      { line: 5, cells: ['4', 'w'] },
    ]);
    expect((await rowsOf('a\n"open\nb\n'))[1]).toEqual({ line: 2, broken: 'quote-not-closed' });
  });

  it('costs no more at the end of a file, where no line end follows', async () => {
    const first = { line: 1, cells: ['a', 'b'] };
    expect(await rowsOf('a,b\n1,"x"y')).toEqual([first, { line: 2, broken: 'quote-misplaced' }]);
    expect(await rowsOf('a,b\n1,"xy')).toEqual([first, { line: 2, broken: 'quote-not-closed' }]);
    expect(await rowsOf('a,b\n1,x"y')).toEqual([first, { line: 2, cells: ['1', 'x"y'] }]);
    expect(await rowsOf('a,b\n"1\n2,"x"y')).toEqual([
      first,
      { line: 2, broken: 'quote-misplaced' },
      { line: 3, broken: 'quote-misplaced' },
    ]);
  });

  it('costs no more where lines end with CR alone, in whatever chunks they come', async () => {
    const rows = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote-misplaced' },
      { line: 3, cells: ['2', 'x"y'] },
      { line: 4, cells: ['3', 'z'] },
    ];
    for (const size of [100, 7, 1])
      expect(await rowsOf('a,b\r1,"x"y\r2,x"y\r3,z\r', ',', size)).toEqual(rows);
  });

  it('beside a quote that is meant as it stands breaks the line all the same', async () => {
    expect(await rowsOf('a,b\nx"y,"open\n1,2\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote-misplaced' },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('is read with the separators of the file', async () => {
    expect(await rowsOf('a;b\nx"y;1,5\n', ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x"y', '1,5'] },
    ]);
  });

  it('that never closes is given up within a megabyte, and what follows is read', async () => {
    const lines = Array.from({ length: 150_000 }, (_, i) => `${i},đúng hạn`);
    const rows = await rowsOf(`a,b\n1,"open\n${lines.join('\n')}\n`);
    expect(rows.length).toBe(150_002);
    expect(rows[1]).toEqual({ line: 2, broken: 'quote-not-closed' });
    expect(rows.at(-1)).toEqual({ line: 150_002, cells: ['149999', 'đúng hạn'] });
  });
});
