import { type ColumnSpec, kindOf } from '../language/columns/column.js';
import type { Vocabulary } from '../language/vocabulary.js';
import { freed } from '../text/decoration.js';
import { fold, foldTitle, tidy } from '../text/fold.js';

/** What goes by titles. */
interface Titled {
  readonly spec: ColumnSpec;
}

/** The column that a header names, and how well: 0 by its title, more by a name that stands later among its own. */
export interface Named<Column extends Titled> {
  readonly column: Column;
  readonly rank: number;
}

/** Which column a header of a file names. */
export type TitleFinder<Column extends Titled> = (header: string) => Named<Column> | undefined;

/**
 * Finds columns by their headers: as a header stands, and where that is unknown, freed of what forms put around titles
 * (numbers, marks, remarks). A header that stands as it is known is the better of two.
 */
export function titleFinder<Column extends Titled>(
  headers: ReadonlyMap<string, Named<Column>>,
  vocabulary: Vocabulary,
): TitleFinder<Column> {
  const bare = (header: string): Named<Column> | undefined => {
    const units: string[] = [];
    for (let left = freed(header); left; left = freed(left.title)) {
      const { title, remark } = left;
      if (remark !== undefined && !vocabulary.remarks.has(fold(remark))) units.push(fold(remark));
      const known = headers.get(foldTitle(title));
      if (known)
        return units.every((unit) => takesUnit(known.column.spec, unit, vocabulary)) ? known : undefined;
    }
    return undefined;
  };
  return (header) => {
    const known = headers.get(foldTitle(header));
    if (known) return known;
    const found = bare(tidy(header));
    return found && { ...found, rank: headers.size + 1 + found.rank };
  };
}

/** "(ngày)" behind the title of a date may be a number of days, "(%)" behind that of a count its share. */
function takesUnit(spec: ColumnSpec, unit: string, { units }: Vocabulary): boolean {
  const kind = kindOf(spec).unit;
  return unit === '%' ? kind === 'share' : kind === 'amount' && units.has(unit);
}
