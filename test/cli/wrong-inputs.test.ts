import { describe, type ExpectStatic, it } from 'vitest';
import { hasStack, type Ran, ROOT } from './run.js';
import { inside } from './session.js';
import { type Case, FILES, OPTIONS } from './wrong-cases.js';

const plainPath = (text: string): string => text.replaceAll(ROOT, '');
const shown = (args: readonly string[], { code, stderr }: Ran): string =>
  plainPath(`$ par-score ${args.join(' ')}\n${stderr}${code}\n`);

/** What is said stands in `expected/`, in both languages; what was written is nothing but what should be. */
async function holds(
  [name, { args, code, files = {}, writes = [] }]: [string, Case],
  { expect }: { expect: ExpectStatic },
): Promise<void> {
  const ran = await Promise.all(
    (['vi', 'en'] as const).map((language) => inside(args, { files, env: { LANG: `${language}_XX.UTF-8` } })),
  );
  for (const one of ran) {
    expect(one.code, one.stderr).toBe(code);
    expect(hasStack(one.stderr), one.stderr).toBe(false);
    expect(Object.keys(one.written)).toEqual(writes);
  }
  await expect(ran.map((one) => shown(args, one)).join('\n')).toMatchFileSnapshot(`expected/${name}.txt`);
}

describe('wrong data', () => {
  it.for(Object.entries(FILES))('%s', holds);
});

describe('a wrong command line', () => {
  it.for(Object.entries(OPTIONS))('%s', holds);
});
