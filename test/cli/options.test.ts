import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../src/cli/command.js';
import { agency } from '../../src/cli/commands/agency.js';
import { compute } from '../../src/cli/commands/compute.js';
import { list } from '../../src/cli/commands/list.js';
import { print } from '../../src/cli/commands/print.js';
import { LANG, oneOf } from '../../src/cli/options.js';
import type { Format } from '../../src/formats/format.js';
import { refused } from './refused.js';

/** Reads values given to an option one after another, as the command line does. */
function read(command: { options?: readonly CommandOption[] }, name: string, ...values: string[]): unknown {
  const option = command.options?.find(({ flags }) => flags.includes(`${name} `));
  if (!option?.read) throw new Error(`no ${name}`);
  return values.reduce<unknown>((before, value) => option.read?.(value, before), undefined);
}

describe('one of a few words', () => {
  it('is taken as it is written', () => {
    expect(oneOf('--by', 'level', ['agency', 'level'])).toBe('level');
  });

  it('is refused with the nearest of them, or all', async () => {
    expect(await refused(() => oneOf('--by', 'levle', ['agency', 'level']))).toMatchObject({
      what: '--by does not take `levle`.',
      hint: 'Did you mean `level`?',
      fault: 'usage',
    });
    expect(await refused(() => oneOf('--by', 'x', ['agency', 'level']))).toMatchObject({
      hint: 'Possible: agency, level.',
    });
  });

  it.each(['--by', '--fail-on', '--newest-by'])('is what %s takes', async (name) => {
    const values = { '--by': 'month', '--fail-on': 'never', '--newest-by': 'order' };
    expect(read(compute, name, values[name as keyof typeof values])).toBe(
      values[name as keyof typeof values],
    );
    expect((await refused(() => read(compute, name, 'nothing-like-it'))).what).toBe(
      `${name} does not take \`nothing-like-it\`.`,
    );
  });
});

it('--lang is one of the two languages', async () => {
  expect([LANG.read?.('vi', undefined), LANG.read?.('en', undefined)]).toEqual(['vi', 'en']);
  expect((await refused(() => LANG.read?.('fr', undefined))).what).toBe('--lang does not take `fr`.');
});

describe('--format', () => {
  it('is one that a report prints in', async () => {
    expect((read(compute, '--format', 'markdown') as Format).name).toBe('markdown');
    expect(await refused(() => read(print, '--format', 'tabel'))).toMatchObject({
      what: '--format does not take `tabel`.',
      hint: 'Did you mean `table`?',
    });
  });

  it('of what is no report is for people or whole', async () => {
    expect([read(list, '--format', 'table'), read(agency, '--format', 'json')]).toEqual(['table', 'json']);
    expect(await refused(() => read(list, '--format', 'csv'))).toMatchObject({
      what: '--format does not take `csv`.',
      hint: 'This command prints as table or json.',
    });
    expect((await refused(() => read(list, '--format', 'jsno'))).hint).toBe('Did you mean `json`?');
  });
});

describe('options that may be given again', () => {
  it('--output gathers every file', () => {
    expect(read(compute, '--output', 'a.csv')).toEqual(['a.csv']);
    expect(read(compute, '--output', 'a.csv', 'b.md')).toEqual(['a.csv', 'b.md']);
  });

  it('--only gathers codes, of which several may stand together', () => {
    expect(read(compute, '--only', '3.4, 7.2.1,')).toEqual(['3.4', '7.2.1']);
    expect(read(compute, '--only', '3.4', '8')).toEqual(['3.4', '8']);
  });

  it('--dataset gathers files with their datasets, whatever stands in the name of a file', () => {
    expect(read(compute, '--dataset', 'a=x.csv', 'b=y=z.csv')).toEqual([
      { dataset: 'a', path: 'x.csv' },
      { dataset: 'b', path: 'y=z.csv' },
    ]);
    expect(read(compute, '--dataset', 'a=b')).toEqual([{ dataset: 'a', path: 'b' }]);
  });

  it.each(['a', 'a=', '=x.csv', '='])('--dataset does not take %s', async (value) => {
    expect(await refused(() => read(compute, '--dataset', value))).toMatchObject({
      what: `--dataset does not take \`${value}\`.`,
      hint: '--dataset dossiers=FILE.csv',
    });
  });
});

describe('--suppress-below', () => {
  it('is a whole number', () => {
    expect([read(compute, '--suppress-below', '0'), read(compute, '--suppress-below', '999999')]).toEqual([
      0, 999_999,
    ]);
  });

  it.each(['', '-1', '1.5', '5x', 'x5', '1000000'])('is not “%s”', async (value) => {
    expect(await refused(() => read(compute, '--suppress-below', value))).toMatchObject({
      what: `--suppress-below does not take \`${value}\`.`,
      hint: 'Write a whole number, such as 5.',
    });
  });
});
