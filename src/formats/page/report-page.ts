import type { Report } from '../../report/schema.js';
import type { Language } from '../../text/words.js';
import { alternatives } from './alternatives.js';
import { areas } from './areas.js';
import { beside } from './beside.js';
import { measuredIn } from './measured.js';
import { notes } from './notes.js';
import { inCharge } from './owner.js';
import { owners } from './owners.js';
import type { Page } from './page.js';
import { preamble } from './preamble.js';
import { tracks } from './tracks.js';
import { undecided } from './undecided.js';

/** The report as a page; below each indicator stand at most `mostGroups` of its groups. */
export const reportPage = (report: Report, language: Language, mostGroups: number): Page => ({
  ...preamble(report, language),
  sections: [
    ...undecided(measuredIn(report), language),
    ...areas(report, language, mostGroups),
    ...beside(report, language),
    ...alternatives(report, language),
    ...owners(report, language),
    ...inCharge(report, language),
    ...tracks(report, language),
    ...notes(report, language),
  ],
});
