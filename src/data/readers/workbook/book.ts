import { type Archive, DAMAGED, Damaged, LARGEST_PART } from './archive.js';
import type { DateSystem } from './moment-text.js';
import type { Shown } from './number-format.js';
import { readStrings } from './strings.js';
import { readStyles } from './styles.js';
import { attribute, walk } from './xml.js';

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook tells of its sheets. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly system: DateSystem;
  /** Where its texts and formats are; not every workbook has them. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Where the main part of a workbook is, or undefined where an archive is none. */
export async function mainPart(archive: Archive): Promise<string | undefined> {
  if (!archive.names.includes('_rels/.rels')) return undefined;
  const relations = await relationsOf(archive, '');
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument')?.path;
  return main !== undefined && /(^|\/)workbook\d*\.xml$/i.test(main) ? main : undefined;
}

export async function readBook(archive: Archive, main: string): Promise<Book> {
  const relations = await relationsOf(archive, main);
  const all = [...relations.values()];
  const sheets: Sheet[] = [];
  let system: DateSystem = 1900;
  await walk(archive.open(main, LARGEST_PART), {
    opened(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) system = 1904;
      const relation = tag === 'sheet' ? relations.get(attribute(attributes, 'id') ?? '') : undefined;
      // Sheets of charts and macros have no cells.
      if (relation?.type !== 'worksheet') return;
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, path: relation.path, hidden: state !== 'visible' });
    },
  });
  if (sheets.length === 0) throw new Damaged(DAMAGED);
  return {
    sheets,
    system,
    strings: all.find(({ type }) => type === 'sharedStrings')?.path,
    styles: all.find(({ type }) => type === 'styles')?.path,
  };
}

/** What a part refers to within the archive; links to other files are not followed. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const at = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, at), part.slice(at)];
  const found = new Map<string, Relation>();
  await walk(archive.open(`${folder}_rels/${file}.rels`, LARGEST_PART), {
    opened(tag, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (tag !== 'Relationship' || TargetMode === 'External') return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const part = async <Item>(
  archive: Archive,
  path: string | undefined,
  read: (chunks: AsyncIterable<Buffer>) => Promise<Item[]>,
): Promise<Item[]> =>
  path !== undefined && archive.names.includes(path) ? read(archive.open(path, LARGEST_PART)) : [];

/** What the cells of all sheets refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
}

export const readShared = async (archive: Archive, book: Book): Promise<Shared> => ({
  strings: await part(archive, book.strings, readStrings),
  styles: await part(archive, book.styles, readStyles),
});
