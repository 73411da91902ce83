import type { AgencyIndicator } from '../../../report/agency/schema.js';
import type { Words } from '../../../text/words.js';

type Role = NonNullable<AgencyIndicator['role']>;

/** What an office is to an indicator or to an assignment. */
export const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  alone: { vi: 'chủ trì', en: 'in charge' },
  shared: { vi: 'cùng chủ trì', en: 'one of several in charge' },
  with: { vi: 'phối hợp', en: 'takes part' },
};

/** Of a threshold that no single office passes or fails. */
export const OF_THE_PROVINCE: Words = { vi: 'tính chung cả tỉnh', en: 'of the whole province' };
