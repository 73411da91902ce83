import { refuse } from '../../errors.js';
import { schemaNames, schemaOf } from '../../report/json-schema.js';
import { suggestion } from '../../text/suggest.js';
import { EXIT } from '../exit.js';
import { print } from '../output.js';
import type { Session } from '../session.js';

/** `par-score schema`: the JSON Schema of the report, or of a kind of definition file. */
export async function schemaCommand(name: string, session: Session): Promise<number> {
  if (!schemaNames.includes(name)) {
    refuse(
      { vi: `Không có lược đồ \`${name}\`.`, en: `There is no schema \`${name}\`.` },
      suggestion(name, schemaNames),
    );
  }
  await print(schemaOf(name), session);
  return EXIT.ok;
}
