import { z } from 'zod';
import { DOCUMENTS } from '../language/documents.js';
import { tallySchema } from '../measure/tally-form.js';
import { reportSchema } from './schema.js';

const SCHEMAS: Record<string, z.ZodType> = { report: reportSchema, tally: tallySchema, ...DOCUMENTS };

/** `report`, `tally`, and each kind of definition file by its first key. */
export const schemaNames: readonly string[] = Object.keys(SCHEMAS);

/** The JSON Schema of what a person writes (definitions) or reads (the report, a tally), as text. */
export function schemaOf(name: string): string {
  const schema = SCHEMAS[name];
  if (!schema) throw new RangeError(`no schema ${name}`);
  const json = z.toJSONSchema(schema, { io: name === 'report' ? 'output' : 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ title: `par-score ${name}`, ...json }, null, 2)}\n`;
}
