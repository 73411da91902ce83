import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Mapping, readMapping } from '../catalog/mapping.js';
import type { Catalog } from '../catalog/model.js';
import type { Input } from '../data/input.js';
import { type Problem, refuse, UserError } from '../errors.js';

/** A mapping that lies beside data under one of these names is found by itself. */
const NAMES = ['mapping.yaml', 'mapping.yml'];
const STDIN = '-';

/**
 * The mapping that each input is read by: the one named, else the one that lies beside it.
 * @throws UserError with every mistake of them, or where the one named cannot be read.
 */
export async function mappings(
  inputs: readonly Input[],
  named: string | undefined,
  catalog: Catalog,
): Promise<(input: Input) => Mapping> {
  const problems: Problem[] = [];
  const read = async (file: string): Promise<Mapping | undefined> => {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
      named === undefined && error.code === 'ENOENT' ? undefined : cannotRead(file),
    );
    return text === undefined ? undefined : readMapping(file, text, catalog, problems);
  };
  const given = named === undefined ? undefined : await read(named);
  const beside = new Map<string, Mapping>();
  for (const folder of named === undefined ? foldersOf(inputs) : []) {
    for (const name of NAMES) {
      const found = await read(join(folder, name));
      if (found && !beside.has(folder)) beside.set(folder, found);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return ({ name }) => given ?? beside.get(dirname(name)) ?? [];
}

const foldersOf = (inputs: readonly Input[]): Set<string> =>
  new Set(inputs.filter(({ name }) => name !== STDIN).map(({ name }) => dirname(name)));

const cannotRead = (file: string): never =>
  refuse(
    { vi: 'Không đọc được bảng ánh xạ.', en: 'The mapping cannot be read.' },
    { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
    { file },
  );
