import type { Minute } from './calendar.js';
import type { Office } from './offices.js';
import type { Procedure } from './procedures.js';

export type Channel = 'direct' | 'online' | 'post';
export type Ending = 'returned' | 'withdrawn' | 'not_received' | 'stopped';

/** The whole life of a dossier; an export shows the part of it that has happened by then. */
export interface Dossier {
  readonly code: string;
  readonly sequence: number;
  readonly procedure: Procedure;
  readonly office: Office;
  /** The office as somebody wrote it. */
  readonly agency: string;
  readonly level: Office['level'];
  readonly received: Minute;
  readonly due: Minute | undefined;
  readonly resolved: Minute;
  readonly ending: Ending;
  readonly ended: Minute;
  readonly receipt: Channel;
  readonly handover: Channel;
}

export type Status = Ending | 'in_process' | 'supplement' | 'done';

export function statusAt(dossier: Dossier, at: Minute): Status {
  if (dossier.ended <= at) return dossier.ending;
  if (dossier.ending === 'returned' && dossier.resolved <= at) return 'done';
  return dossier.sequence % 23 === 0 ? 'supplement' : 'in_process';
}

/** Nothing more will happen to it. */
export const isClosed = (dossier: Dossier, at: Minute): boolean => dossier.ended <= at;
