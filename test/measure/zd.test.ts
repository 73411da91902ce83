import fc from 'fast-check';
import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { catalogFor, measured, said, worlds, type Found } from './drawn.js';
import { damages, harm } from './damage.js';
import { answer, OPEN, amountOf } from './oracle.js';
import { factsOf } from './random-files.js';
import { isMeasured } from '../../src/measure/outcome.js';
import { exact } from '../../src/values/exact.js';
it('hunts', async () => {
  const from = Number(process.env.SEED ?? 1);
  const out: string[] = [];
  const tally: Record<string, number> = {};
  const say = (kind: string, ...w: unknown[]) => { tally[kind] = (tally[kind] ?? 0) + 1; out.push([kind, ...w].join('  ')); };
  const dumps = (w: any, ds: any) => ' DAMAGE ' + JSON.stringify(ds.map((d: any) => d.kind));
  const draws = fc.sample(fc.tuple(worlds(), damages, damages), { numRuns: Number(process.env.N ?? 60), seed: from });
  for (const [k, [w, d1, d2]] of draws.entries()) {
    const catalog = await catalogFor(w);
    const facts = factsOf(w.sheets, w.shapes);
    const w1 = harm(w, d1), w2 = harm(w1, d2);
    const before = await measured(catalog, w);
    const a1 = await measured(catalog, w1), a2 = await measured(catalog, w2);
    before.forEach((b, i) => {
      const { measure, threshold } = w.leaves[i] as any;
      const a = answer(measure, facts);
      const line = (x: Found) => said(x);
      for (const [which, after] of [[1, a1[i]!], [2, a2[i]!]] as const) {
        const ctx = `#${k}.${i}.${which} ${line(b)} => ${line(after)} ${JSON.stringify(threshold)} ${JSON.stringify(measure)} ${dumps(w, which === 1 ? d1 : [...d1, ...d2])}`;
        if (a === OPEN) continue;
        if (['pass', 'fail'].includes(after.verdict) && after.verdict !== b.verdict && b.verdict !== 'no-threshold') say('VERDICT', ctx);
        if (typeof a !== 'string' && isMeasured(after.outcome)) {
          const v = amountOf(a); const e = exact(v.top).div(exact(v.bottom));
          const { lowest, highest, value } = after.outcome;
          if (lowest?.gt(e) || highest?.lt(e)) say('OUTSIDE', ctx);
          if (value && (lowest?.gt(value) || highest?.lt(value))) say('VALUE', ctx);
        }
        if (typeof a !== 'string' && !isMeasured(after.outcome) && after.outcome.noData !== 'column-absent') say('NODATA', ctx);
      }
      const [x, y] = [a1[i]!.outcome, a2[i]!.outcome];
      if (isMeasured(x) && isMeasured(y)) {
        const wider = (p: any, q: any, s: number) => q === null || (p !== null && s * q.compare(p) <= 0);
        if (!wider(x.lowest, y.lowest, 1) || !wider(x.highest, y.highest, -1)) say('NARROWER', `#${k}.${i} ${line(a1[i]!)} => ${line(a2[i]!)} ${JSON.stringify(measure)} ${dumps(w, d1)} ${dumps(w, d2)}`);
      }
    });
  }
  console.log('TALLY', JSON.stringify(tally));
  writeFileSync('/tmp/w/hunt.txt', out.join('\n'));
});
