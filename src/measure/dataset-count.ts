import type { Agencies } from '../catalog/agencies.js';
import type { Check } from '../catalog/dataset.js';
import { NO_SLACK } from '../language/aggregates/shape.js';
import type { Join } from '../language/condition/tree.js';
import { conditionOf, type Part } from '../language/measure.js';
import type { Batch } from '../values/vector.js';
import { type Causes, causeId, causesIn, mergeCauses, setId } from './cause.js';
import type { CountedPart } from './counted.js';
import type { JoinAnswers } from './join-answers.js';
import { answersOf, join, rowCauseOf, startJoin } from './joins.js';
import { directJoins, FIRM, type Hanging, hang, looseRows, slackOf } from './slack.js';
import { type Counting, counter, type Tally } from './tally.js';
import { type Finding, watchDataset } from './watches.js';

/** The rows of a dataset, and how many of them may bring the key of another record again. */
export interface CountedRows {
  readonly batches: readonly Batch[];
  readonly displacing: number;
}

/** What a join finds. With what could not be read left out, its answers are firm. */
export function countJoin(one: Join, counting: Counting, { batches, displacing }: CountedRows): JoinAnswers {
  const { dataset, judging, leaveOut } = counting;
  const where = counting.program(one.where);
  const usable = leaveOut ? batches.filter(isReadable) : batches;
  const state = usable.reduce((joined, batch) => join(joined, batch, one, where), startJoin());
  if (leaveOut) return { ...answersOf(state, one, dataset, FIRM), slack: 0 };
  const inner = directJoins(one.where).filter((other) => judging.answers(other).slack > 0);
  const loosely = counting.loosely(one.where);
  const hanging = usable.reduce<Hanging>((all, batch) => {
    if (inner.length === 0) return all;
    const [firm, other] = [where.mask(batch), loosely.mask(batch)];
    return hang(all, batch, inner, judging.answers, (row) => firm[row] !== other[row]);
  }, new Map());
  const loose = looseRows(hanging, inner, judging.answers);
  return answersOf(state, one, dataset, {
    rows: loose.rows + displacing,
    causes: mergeCauses(loose.causes, displacement(dataset.name, displacing)),
  });
}

const isReadable = ({ standing }: Batch): boolean => standing !== 'keyless' && standing !== 'broken';

/** What a part comes to; `further` are rows that hang on what the others have told. */
export function countPart(
  part: Part,
  counting: Counting,
  { batches, displacing }: CountedRows,
  further: (told: Tally) => Batch | undefined = () => undefined,
): CountedPart {
  const { dataset, judging, leaveOut } = counting;
  const one = counter(part, counting);
  const told = batches.reduce((sum, batch) => one.add(sum, batch), one.start());
  const more = further(told);
  const tally = more ? one.add(told, more) : told;
  const { aggregate } = one;
  if (leaveOut) return { aggregate, tally, slack: NO_SLACK, causes: tally.causes };
  const loose = looseRows(tally.hanging, directJoins(conditionOf(part)), judging.answers);
  const causes = mergeCauses(tally.causes, loose.causes);
  return {
    aggregate,
    tally,
    slack: slackOf(loose, displacing),
    causes: saysRows(causes, dataset.name)
      ? causes
      : mergeCauses(causes, displacement(dataset.name, displacing)),
  };
}

/** Whether the rows that could not be read are among the causes already. */
function saysRows(causes: Causes, dataset: string): boolean {
  const id = causeId(rowCauseOf(dataset));
  return [...causes.keys()].some((set) => causesIn(set).includes(id));
}

/** Why records may not be there after all: so many rows may bring their keys again. */
const displacement = (dataset: string, rows: number): Causes =>
  rows === 0 ? new Map() : new Map([[setId([rowCauseOf(dataset)]), rows]]);

/** What the records say of themselves, by those checks of which everything that they ask is there. */
export function findingsIn(
  counting: Counting,
  { batches }: CountedRows,
  agencies: Agencies,
  isAnswered: (check: Check) => boolean,
): Finding[] {
  const { dataset, program } = counting;
  const checks = dataset.checks.filter(isAnswered);
  const watch = watchDataset({ ...dataset, checks }, ({ when }) => program(when), agencies);
  for (const batch of batches) if (batch.standing === 'record') watch.add(batch);
  return watch.findings();
}
