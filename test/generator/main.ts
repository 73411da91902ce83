import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { computeExpected } from '../oracle/main.js';
import { writeBenchmark } from './benchmark.js';
import { damages } from './damages.js';
import { readOffices } from './offices.js';
import { sampleFiles } from './sample.js';

const DEFINITIONS = 'indicators/quang-nam-2020';
const SAMPLE = 'fixtures/sample';
const SCENARIOS = 'fixtures/scenarios';

const { values: options } = parseArgs({ options: { dossiers: { type: 'string' }, out: { type: 'string' } } });
const offices = readOffices(join(DEFINITIONS, 'agencies.yaml'));

if (options.dossiers === undefined) {
  writeSample();
  writeDamages();
} else if (options.out === undefined) throw new Error('--dossiers needs --out DIR');
else writeBenchmark(options.out, Number(options.dossiers), offices);

/** Writes the sample and what the second computation makes of it, and holds the two to each other. */
function writeSample(): void {
  mkdirSync(SAMPLE, { recursive: true });
  for (const name of readdirSync(SAMPLE)) if (name.endsWith('.csv')) rmSync(join(SAMPLE, name));
  const files = sampleFiles(offices, DEFINITIONS);
  for (const { name, text } of files) writeFileSync(join(SAMPLE, name), text);
  const expected = computeExpected(SAMPLE, DEFINITIONS);
  for (const { name, rejects, dropped } of files) {
    const found = expected.files[name];
    if (found?.rejected !== rejects || found.dropped !== dropped) {
      throw new Error(
        `${name}: made ${rejects} rejects and ${dropped} dropped rows, found ${JSON.stringify(found)}`,
      );
    }
  }
  writeFileSync(join(SAMPLE, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

/** Writes the folders in which one thing is wrong. */
function writeDamages(): void {
  for (const [folder, files] of Object.entries(damages())) {
    const directory = join(SCENARIOS, folder);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  }
}
