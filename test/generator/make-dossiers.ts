import { DAY, HOUR, type Minute, shortDay, startOfDay, workingDays, workingDaysLater } from './calendar.js';
import type { Dice } from './dice.js';
import type { Channel, Dossier, Ending } from './dossier.js';
import { anyName, type Office, type Offices } from './offices.js';
import type { Procedure } from './procedures.js';
import { STRANGERS, shareLate } from './troubles.js';

export interface Order {
  readonly offices: readonly Office[];
  readonly procedures: readonly Procedure[];
  readonly count: number;
  /** The number of the last dossier before these. */
  readonly start?: number;
  readonly first: Minute;
  readonly last: Minute;
}

interface Desk {
  readonly office: Office;
  readonly number: number;
  /** The first of them are asked for most. */
  readonly procedures: readonly Procedure[];
}

/** Dossiers in the order in which they come in, spread evenly over the working days. */
export function* makeDossiers(order: Order, all: Offices, dice: Dice): Generator<Dossier> {
  const days = [...workingDays(order.first, order.last)];
  const desks = order.offices.map((office, number) => ({
    office,
    number,
    procedures: shareOf(number, order),
  }));
  for (let sequence = 0; sequence < order.count; sequence += 1) {
    const day = days[Math.floor((sequence * days.length) / order.count)] ?? order.first;
    yield makeDossier((order.start ?? 0) + sequence + 1, day, dice.pick(desks), all, dice);
  }
}

/** Each office has its part of the procedures, or all of them where they are too few to share. */
const shareOf = (at: number, { offices, procedures }: Order): readonly Procedure[] =>
  procedures.length < offices.length * 5
    ? procedures
    : procedures.filter((_, index) => index % offices.length === at);

function makeDossier(
  sequence: number,
  day: Minute,
  { office, number, procedures }: Desk,
  all: Offices,
  dice: Dice,
): Dossier {
  const procedure = procedures[
    Math.min(dice.below(procedures.length), dice.below(procedures.length))
  ] as Procedure;
  const stranger = sequence % 811 === 0 ? STRANGERS[office.level] : undefined;
  const received = day + dice.between(7 * HOUR + 30, 16 * HOUR);
  const due = workingDaysLater(startOfDay(received), procedure.timeLimit) + 17 * HOUR;
  const resolved = resolve(received, due, office, dice);
  const ending = endingOf(dice);
  const ended =
    ending === 'returned'
      ? resolved + dice.between(0, 3) * DAY + dice.below(25)
      : received + dice.between(1, 6) * DAY;
  return {
    code: `000.00.${String(number % 100).padStart(2, '0')}.H47-${shortDay(received)}-${String(sequence).padStart(4, '0')}`,
    sequence,
    procedure,
    office,
    agency: stranger ?? anyName(office, all, dice),
    level: office.level,
    received,
    due: sequence % 331 === 0 ? undefined : due,
    resolved,
    ending,
    ended,
    ...channels(procedure, dice),
  };
}

function resolve(received: Minute, due: Minute, office: Office, dice: Dice): Minute {
  if (dice.chance(shareLate(office))) return due + dice.between(1, 20) * DAY - dice.below(4 * HOUR);
  if (dice.chance(0.001)) return due + dice.between(5, 40); // the same day, after hours: late where both have a time
  const span = due - received;
  return received + Math.max(20, Math.floor((span * dice.between(20, 97)) / 100));
}

function endingOf(dice: Dice): Ending {
  const throw_ = dice.below(1000);
  if (throw_ < 12) return 'withdrawn';
  if (throw_ < 20) return 'not_received';
  return throw_ < 27 ? 'stopped' : 'returned';
}

function channels(procedure: Procedure, dice: Dice): { receipt: Channel; handover: Channel } {
  const online = procedure.serviceLevel > 2 && dice.chance(0.78);
  const byPost = procedure.postReceipt && dice.chance(0.15);
  return {
    receipt: online ? 'online' : byPost ? 'post' : 'direct',
    handover:
      procedure.postReturn && dice.chance(0.19)
        ? 'post'
        : procedure.serviceLevel === 4 && dice.chance(0.3)
          ? 'online'
          : 'direct',
  };
}
