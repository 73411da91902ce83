import { describe, expect, it } from 'vitest';
import { GOOD } from './dossiers.js';
import { SMALL } from './run.js';
import { inside } from './session.js';

const small = ['--indicators', SMALL, '--lang', 'en'];
const POINTS: Readonly<Record<string, string>> = {
  '3': '10',
  '3.4': '6.5',
  '3.4.1': '3.5',
  '3.4.2': '3',
  '3.5': '3.5',
};

type Form = 'csv' | 'yaml';

/** The template as the binary writes it, filled in as a person would. */
async function filled(form: Form, points = POINTS): Promise<string> {
  const { stdout, code } = await inside(['scale', 'template', '--format', form, ...small]);
  expect(code).toBe(0);
  return form === 'csv'
    ? stdout.replace(/^([\d.]+),([^,]*),,/gm, (row, code, title) =>
        code in points ? `${code},${title},${points[code]},` : row,
      )
    : stdout
        .replace('total: 100', 'total: 10')
        .replace(/^ {2}"([\d.]+)": \{ points: \}$/gm, (_, code) =>
          code in points ? `  "${code}": { points: "${points[code]}" }` : '',
        );
}

const checked = (form: Form, text: string) =>
  inside(['scale', 'check', `scale.${form}`, ...small], { files: { [`scale.${form}`]: text } });

describe.each<Form>(['csv', 'yaml'])('a scale in %s', (form) => {
  it('filled in, it passes and is used', async () => {
    const text = await filled(form);
    expect(await checked(form, text)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: 'The scale is sound: 5 codes have points, 3 indicators.\n',
    });
    const { stdout } = await inside(
      ['compute', 'a.csv', '--scale', `scale.${form}`, '--format', 'json', ...small],
      { files: { 'a.csv': GOOD, [`scale.${form}`]: text } },
    );
    const { scale, indicators } = JSON.parse(stdout);
    expect(scale.provisional).toBe(false);
    expect(indicators[0].score).toMatchObject({
      ...{ earned: '3.5', possible: '3.5', lowest: '3.5', highest: '3.5', unscorable: '0' },
      basis: 'set',
    });
  });

  it('empty, it says which codes it lacks', async () => {
    const { code, stderr } = await checked(form, await filled(form, form === 'csv' ? {} : { '3': '10' }));
    expect(code).toBe(2);
    expect(stderr).toContain('The scale lacks 3 codes: 3.4.1, 3.4.2, 3.5.');
  });

  it('with sums that are wrong, it names the code', async () => {
    const { code, stderr } = await checked(form, await filled(form, { ...POINTS, '3.4.2': '2' }));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^scale\.\w+:\d+.*: Code 3\.4 has 6\.5 points; the codes below it come to 5\.5\./m,
    );
  });

  it('without one code, it names it', async () => {
    const { '3.5': _, ...rest } = POINTS;
    const { stderr } = await checked(form, await filled(form, rest));
    expect(stderr).toContain('The scale lacks 1 codes: 3.5.');
  });

  it('with a code that the index does not have, it names it', async () => {
    const text = (await filled(form)).replace(/^( *"?)3\.5(?=[",])/m, (_, before) => `${before}3.6`);
    const { code, stderr } = await checked(form, text);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^scale\.\w+:\d+.*: There is no code 3\.6 in the index\./m);
  });

  it('with bands that earn more than all the points, it names the code', async () => {
    const text = await filled(form);
    const bands =
      form === 'csv'
        ? text.replace(/^3\.4\.1,([^,]*),3\.5,,/m, '3.4.1,$1,3.5,98 %: 4 points; below 98 %: 0,')
        : `${text}rules:\n  "3.4.1": { bands: [{ from: 98 %, points: 4 }] }\n`;
    const { code, stderr } = await checked(form, bands);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^scale\.\w+:\d+.*: A band of 3\.4\.1 earns more than all its points \(3\.5\)\./m);
  });
});

it('a CSV as Vietnamese Excel writes it: semicolons and decimal commas', async () => {
  const rows = Object.entries(POINTS).map(([code, points]) => `${code};x;${points.replace('.', ',')};;;;`);
  const header = 'Mã;Tên;Điểm tối đa;Cách chấm;Quyết định;Ngày quyết định;Trang';
  expect((await checked('csv', `\uFEFF${[header, ...rows].join('\r\n')}\r\n`)).code).toBe(0);
});
