import { z } from 'zod';
import { DOCUMENTS } from '../language/documents.js';
import { tallySchema } from '../measure/tally-form.js';
import { agencySchema } from './agency/schema.js';
import { reportSchema } from './schema.js';

const SCHEMAS: Record<string, z.ZodType> = {
  report: reportSchema,
  agency: agencySchema,
  tally: tallySchema,
  ...DOCUMENTS,
};

/** What a program reads; all else a person writes, or it goes both ways. */
const READ: ReadonlySet<string> = new Set(['report', 'agency']);

/** `report`, `agency`, `tally`, and each kind of definition file by its first key. */
export const schemaNames: readonly string[] = Object.keys(SCHEMAS);

/** The JSON Schema of what a person writes (definitions) or reads (the reports, a tally), as text. */
export function schemaOf(name: string): string {
  const schema = SCHEMAS[name];
  if (!schema) throw new RangeError(`no schema ${name}`);
  const json = z.toJSONSchema(schema, { io: READ.has(name) ? 'output' : 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ title: `par-score ${name}`, ...json }, null, 2)}\n`;
}
