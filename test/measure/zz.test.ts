import fc from 'fast-check';
import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { catalogFor, measured, said, worlds } from './drawn.js';
import { answer, OPEN, verdict } from './oracle.js';
import { factsOf } from './random-files.js';
import { written } from './rational.js';
it('hunts', async () => {
  const from = Number(process.env.SEED ?? 1);
  const out: string[] = [];
  let bad = 0, n = 0, open = 0;
  const kinds: Record<string, number> = {};
  for (const w of fc.sample(worlds(), { numRuns: Number(process.env.N ?? 60), seed: from })) {
    const found = await measured(await catalogFor(w), w).catch((e) => { out.push('THROW ' + (e.problems ? JSON.stringify(e.problems.map((p:any)=>p.what.en)) : e.stack)); bad++; return []; });
    const facts = factsOf(w.sheets, w.shapes);
    found.forEach((f, i) => {
      const { measure, threshold } = w.leaves[i] as any;
      const a = answer(measure, facts);
      n++;
      if (a === OPEN) { open++; return; }
      const j = verdict(a, threshold);
      const exp = typeof a === 'string' ? `${j} ${a}` : `${j} ${written(a.numerator)} of ${a.denominator ? written(a.denominator) : '-'}`;
      const k = JSON.stringify(Object.keys(measure)) + exp.split(' ')[0]; kinds[k] = (kinds[k] ?? 0) + 1;
      if (said(f) !== exp) { bad++; out.push(`${said(f)} BUT ${exp} ${JSON.stringify(threshold)} ${JSON.stringify(measure)}`); }
    });
  }
  console.log(`bad ${bad} of ${n}, open ${open}`, JSON.stringify(kinds));
  writeFileSync('/tmp/w/hunt.txt', out.join('\n'));
});
