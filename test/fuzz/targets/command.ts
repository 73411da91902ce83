import { hasStack } from '../../cli/run.js';
import { inside } from '../../cli/session.js';

export interface Given {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** What a command may end with: see `EXIT`. */
const CODES: readonly (number | null)[] = [0, 1, 2, 3, 4];

/** Runs a command line in a folder with these files: it ends as it should, and says why where it is refused. */
export async function run({ args, files = {} }: Given): Promise<void> {
  const { code, stdout, stderr } = await inside(args, { files });
  if (hasStack(stdout) || hasStack(stderr)) throw new Error(`A stack:\n${stderr}${stdout}`);
  if (!CODES.includes(code)) throw new Error(`It ends with ${code}.`);
  if (code === 2 && stderr === '') throw new Error('It is refused without a word.');
}
