import { refuse } from '../../errors.js';
import { schemaNames, schemaOf } from '../../report/json-schema.js';
import { suggestion } from '../../text/suggest.js';
import type { Command } from '../command.js';
import { EXIT } from '../exit.js';
import { writeOut } from '../output.js';
import type { Session } from '../session.js';

/** `par-score schema`: the JSON Schema of the report, or of a kind of definition file. */
export const schema: Command = {
  name: 'schema',
  about: {
    vi: 'lược đồ JSON của báo cáo hoặc của tệp định nghĩa',
    en: 'the JSON Schema of the report or of a definition file',
  },
  operands: [{ written: '<name>' }],
  async run([name]: [string], _options, session: Session) {
    if (!schemaNames.includes(name)) {
      refuse(
        { vi: `Không có lược đồ \`${name}\`.`, en: `There is no schema \`${name}\`.` },
        suggestion(name, schemaNames),
      );
    }
    await writeOut(schemaOf(name), session);
    return EXIT.ok;
  },
};
