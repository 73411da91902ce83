import { describe, expect, it } from 'vitest';
import { exitOfReport } from '../../src/cli/exit.js';
import { FORMATS } from '../../src/formats/registry.js';
import { LANGUAGES } from '../../src/text/words.js';
import { bundled, reportOn } from './compute.js';
import { SCENARIOS } from './scenarios.js';

const catalog = await bundled();
/** A workbook holds what the table and the CSV hold. */
const TEXTS = FORMATS.filter(({ name }) => name !== 'xlsx');

describe.each(Object.entries(SCENARIOS))('%s', (name, scenario) => {
  const formats = TEXTS.filter((format) => scenario.formats?.some((one) => one === format.name) ?? true);

  it.each(formats)('as $name', async (format) => {
    const report = await reportOn(catalog, `fixtures/scenarios/${name}`, scenario);
    for (const language of format.name === 'json' ? (['vi'] as const) : LANGUAGES) {
      const text = format.render(report, { language, width: 80, color: false });
      // Not under its own ending, so that the formatter of the sources leaves it as it is.
      const file = format.name === 'json' ? `${name}.json.txt` : `${name}.${language}${format.endings[0]}`;
      await expect(text).toMatchFileSnapshot(`expected/${file}`);
    }
  });

  it('comes to its exit code', async () => {
    const report = await reportOn(catalog, `fixtures/scenarios/${name}`, scenario);
    expect(exitOfReport(report, 'fail')).toBe(scenario.exit);
  });
});
