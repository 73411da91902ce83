import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Mapping, readMapping } from '../catalog/mapping.js';
import type { Catalog } from '../catalog/model.js';
import { readText } from '../catalog/text-file.js';
import { type Input, isTyped } from '../data/input.js';
import { type Problem, UserError } from '../errors.js';

/** A mapping that lies beside data under one of these names is found by itself. */
const NAMES = ['mapping.yaml', 'mapping.yml'];

/** The mapping that each input is read by, and the files that mappings were read from. */
export interface Mappings {
  of(input: Input): Mapping;
  readonly files: readonly string[];
}

/**
 * The mapping that each input is read by: the one named, else the one that lies beside it.
 * @throws UserError with every mistake of them, or where the one named cannot be read.
 */
export async function mappings(
  inputs: readonly Input[],
  named: string | undefined,
  catalog: Catalog,
): Promise<Mappings> {
  const problems: Problem[] = [];
  const files: string[] = [];
  const read = async (file: string): Promise<Mapping | undefined> => {
    if (named === undefined && !(await isThere(file))) return undefined;
    files.push(file);
    return readMapping(file, await readText(file), catalog, problems);
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
  return { of: ({ name }) => given ?? beside.get(dirname(name)) ?? [], files };
}

const foldersOf = (inputs: readonly Input[]): Set<string> =>
  new Set(inputs.filter((input) => !isTyped(input)).map(({ name }) => dirname(name)));

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );
