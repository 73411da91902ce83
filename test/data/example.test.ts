import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import { exampleFile } from '../../src/data/example.js';
import { load } from './exports.js';

async function example(...lines: readonly string[]) {
  const dataset = (await load()).datasets.get('cases') as Dataset;
  const file = await exampleFile(dataset, `${lines.join('\n')}\n`);
  if ('what' in file) return file;
  let text = '';
  for await (const group of file.table.rows()) {
    for (const row of group) if ('cells' in row) text += `${JSON.stringify(row.cells).slice(1, -1)}\n`;
  }
  return { ...file, text };
}

describe('the table of an example', () => {
  it('is a file of its dataset, with the names of columns for headers', async () => {
    expect(await example('code,status', 'a1,done')).toMatchObject({
      table: {
        name: 'cases',
        input: { name: 'cases', dataset: 'cases', modified: undefined, position: 0 },
      },
      dataset: { name: 'cases' },
      headerLine: 1,
      header: ['code', 'status'],
      writing: { sign: '.' },
      match: { columns: [{ name: 'code' }, { name: 'status' }] },
      text: '"code","status"\n"a1","done"\n',
    });
  });

  it('is written with blanks as it pleases, and with blank lines', async () => {
    expect(await example('code , status', '', ' a1,  done ')).toMatchObject({
      header: ['code', 'status'],
      text: '"code","status"\n"a1","done"\n',
    });
  });

  it('may have quotes in its cells', async () => {
    expect(await example('code,remark', 'a1,"nói ""được"", rồi thôi"')).toMatchObject({
      text: '"code","remark"\n"a1","nói \\"được\\", rồi thôi"\n',
    });
  });

  it('may have rows that are too short, which the reader then refuses', async () => {
    expect(await example('code,status', 'a1')).toMatchObject({ text: '"code","status"\n"a1"\n' });
  });

  it('may say how often a row stands there, which is no column of the file', async () => {
    expect(await example('times,code,status', '2,a1,done', '0,a2,done', '1,a3,open')).toMatchObject({
      header: ['code', 'status'],
      text: `"code","status"\n${'"a1","done"\n'.repeat(2)}"a3","open"\n`,
    });
    expect(await example('code,times', 'a1,2', 'a2')).toMatchObject({
      text: '"code"\n"a1"\n"a1"\n"a2"\n',
    });
  });

  it('of nothing has no columns', async () => {
    expect(await example('')).toMatchObject({ header: [], text: '\n' });
  });

  it('may not have a header that is no column', async () => {
    expect(await example('code,stattus', 'a1,done')).toEqual({
      what: { vi: '`cases` không có cột `stattus`.', en: '`cases` has no column `stattus`.' },
      hint: { vi: 'Có phải bạn muốn viết `status`?', en: 'Did you mean `status`?' },
    });
    expect(await example('code,time', 'a1,2')).toMatchObject({ hint: { en: 'Did you mean `times`?' } });
  });

  it.each(['1e9', '1000000000', '100001', '-1', '1.5', 'NaN', 'Infinity', '0x10', '', 'ba'])(
    'may not say that a row stands there %j times',
    async (times) => {
      expect(await example('times,code', '1,a1', `${times},a2`)).toEqual({
        what: {
          vi: `Dòng 3 của ví dụ: \`times\` là \`${times}\`.`,
          en: `Line 3 of the example: \`times\` is \`${times}\`.`,
        },
        hint: expect.objectContaining({ en: expect.stringContaining('100000 rows at most') }),
      });
    },
  );

  it('comes to 100,000 rows at most, in all', async () => {
    const times = (...each: number[]) => example('times,code', ...each.map((one, i) => `${one},a${i}`));
    expect(await times(60_000, 40_000)).toMatchObject({ header: ['code'] });
    expect(await times(60_000, 40_001)).toMatchObject({ what: { en: expect.stringContaining('Line 3') } });
  });

  it.each([
    [2, ['"a1,done', 'a2,done']],
    [3, ['a1,done', 'a2,"do"ne']],
  ])('with a stray quote in line %d is told of it', async (line, rows) => {
    expect(await example('code,status', ...rows)).toMatchObject({
      what: {
        vi: `Dòng ${line} của ví dụ: dấu nháy kép không được đóng, hoặc đóng sai chỗ.`,
        en: `Line ${line} of the example: a quote is not closed, or closed in the wrong place.`,
      },
    });
  });
});
