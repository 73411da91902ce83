import { UserError } from '../../../src/errors.js';
import { refusesWell } from '../sound.js';

/** Does what no target should, so that it can be seen to be caught. */
export async function run(fault: 'throws' | 'hangs' | 'ends' | 'fills'): Promise<void> {
  if (fault === 'hangs') for (;;);
  if (fault === 'ends') process.exit(7);
  if (fault === 'throws')
    await refusesWell(() => {
      throw new UserError([]);
    });
  for (const kept: number[][] = []; ; ) kept.push(Array.from({ length: 1e6 }, (_, i) => i + kept.length));
}
