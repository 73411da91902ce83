import { describe, expect, it } from 'vitest';
import { idFinder, isIdForm } from '../../src/language/id-forms.js';

const PROCEDURE = '{1|2|3}.{6 digits}';

describe('a form', () => {
  it.each([
    PROCEDURE,
    '{digits}',
    '{letter}-{digits}/{2 letters}',
    'Số {12 digits}',
    '{QĐ|KH-UBND}',
    '({digit})',
  ])('is %s', (form) => {
    expect(isIdForm(form)).toBe(true);
  });

  it.each([
    '',
    'H47',
    '\\d{6}',
    '[A-Z]{2}',
    '{6}',
    '{0 digits}',
    '{100 digits}',
    '{6 numbers}',
    '{a|}',
    '{a}',
    '{}',
    '{digit',
    'digit}',
    '{{digit}}',
    '{digits}\\{digit}',
    `{digit}${'x'.repeat(100)}`,
  ])('is not %s', (form) => {
    expect(isIdForm(form)).toBe(false);
  });
});

describe('what has the form', () => {
  it.each([
    [PROCEDURE, '1.002345', '1.002345'],
    [PROCEDURE, 'TTHC 2.001234.000.00.00.H47', '2.001234'],
    [PROCEDURE, 'TTHC2.001234/x', '2.001234'],
    [PROCEDURE, '4.001234', undefined],
    [PROCEDURE, '12.001234', undefined],
    [PROCEDURE, '2.0012345', undefined],
    [PROCEDURE, '2.0012345 (2.001234)', '2.001234'],
    [PROCEDURE, '2,001234', undefined],
    ['{digits}/{QĐ|QĐ-UBND|KH}', 'Số 12/QĐ-UBND ngày', '12/QĐ-UBND'],
    ['{digits}/{QĐ|QĐ-UBND|KH}', 'Số 12/QĐX', undefined],
    ['{letters}{digits}', '(Hồ47)', 'Hồ47'],
    ['{2 letters}-{digit}', 'abc-1 bc-1', 'bc-1'],
    ['{digit}{digits}', '1 123', '123'],
    ['{2 digits}/{digits}', 'x07/2020', '07/2020'],
    ['M-{letter}', 'Số M-a/QĐ', 'M-a'],
    ['M-{letter}', 'm-a AM-a', undefined],
    ['{a|+|.}.', 'x+.', '+.'],
  ])('%s in %j is %j', (form, text, found) => {
    expect(idFinder(form)(text)).toBe(found);
  });

  it('may be written with its marks composed or apart', () => {
    expect(idFinder('{digits}/ỦB'.normalize('NFD'))('1/ỦB')).toBe('1/ỦB');
  });
});

/** Forms over which a search that goes back would take for ever. */
const HARD: readonly (readonly [string, string])[] = [
  ['{digits}{digits}{digits}{digits}x', '1'],
  ['{letters}{letters}{letters}!', 'a'],
  ['{a|aa|aaa}{a|aa|aaa}{a|aa|aaa}{a|aa|aaa}{a|aa|aaa}{a|aa|aaa}{a|aa|aaa}!', 'a'],
  ['{a|1|a1}{digits}{letters}{digits}{letters}!', 'a1'],
  ['-{digits}-{digits}-{digits}!', '-1'],
];

it.each(HARD)('%s is looked for in one go, however often %s stands there', (form, part) => {
  const text = part.repeat(1_000_000 / part.length);
  const began = performance.now();
  expect(idFinder(form)(text)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(5_000);
});
