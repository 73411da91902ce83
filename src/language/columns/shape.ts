import type { z } from 'zod';
import type { Words } from '../../text/words.js';
import type { DateOrder } from '../../values/date-forms.js';
import type { Exact } from '../../values/exact.js';
import type { Moment } from '../../values/moment.js';
import type { DecimalSign } from '../../values/numbers.js';
import type { Timeframe } from '../../values/timeframe.js';
import type { Scalar } from '../condition/written.js';
import type { Vocabulary } from '../vocabulary.js';

/** Why a cell was refused: a code that reports count by, and the sentence that a person reads. */
export interface CellFault {
  readonly code:
    | 'bad-date'
    | 'bad-period'
    | 'bad-number'
    | 'ambiguous-number'
    | 'out-of-range'
    | 'bad-boolean'
    | 'unknown-value'
    | 'says-nothing'
    | 'unlisted'
    | 'shortened-code'
    | 'no-office'
    | 'undecodable';
  readonly say: Words;
  /** What is said to who writes a definition, where that is another thing than to who fills in cells. */
  readonly written?: Words;
}

/** What a cell says: text, yes or no, or an exact number. */
export type Meaning = string | boolean | Exact;

/** What a text is to a column: a value, a moment, a word for nothing (the cell is blank), or a fault. */
export type Reading =
  | { readonly value: Meaning }
  | { readonly moment: Moment }
  | { readonly blank: true }
  | { readonly fault: CellFault };

export const BLANK: Reading = { blank: true };

/** How a file writes what may be read in two ways, as far as that is known. */
export interface Writing {
  /** The sign before decimals. */
  readonly sign?: DecimalSign;
  /** Day first where nothing is said. */
  readonly dates?: DateOrder | undefined;
}

/** Numbers as definitions write them. */
export const AS_DEFINED: Writing = { sign: '.' };

/** Reads one text: tidy, and not empty. */
export type CellReader = (text: string, writing?: Writing) => Reading;

/** What the agencies of a definition set answer. */
export interface Directory {
  /** The id of the agency, or undefined where none goes by that name. */
  agency(text: string): string | undefined;
  /** Whether a text reads like the name of an office or of a level, be it known or not; any other may be a person's. */
  mayName(text: string): boolean;
  levelOf(agency: string): string | undefined;
  /** Level ids by their folded titles and aliases. */
  readonly levels: ReadonlyMap<string, string>;
  title(agency: string): Words;
  levelTitle(level: string): Words;
  /** Official names. */
  names(): readonly string[];
  /** Every office that a list may have to name, as it is written so that it is found again. */
  spellings(): readonly string[];
}

/** Codes of one kind, and what they go by. */
export interface TermsOf {
  /** In the order of the definitions. */
  readonly titles: ReadonlyMap<string, Words>;
  /** The code that a text names, by itself or by its title. */
  find(text: string): string | undefined;
}

/** What cells may name of a definition set: the codes of its tree, and the items of its checklists. */
export type Terms = Readonly<Record<'codes' | 'items', TermsOf>>;

/** What a definition set knows of the words in cells. */
export interface Lexicon {
  readonly agencies: Directory;
  readonly vocabulary: Vocabulary;
  readonly terms: Terms;
}

/** A name that definitions write for what each question brings along: `as_of`, `this_year`. */
export interface TimeName {
  readonly say: Words;
  in(timeframe: Timeframe): Reading;
}

/** What blanks of a column mean: that nobody knows, or the fact that there is nothing. */
export type Blank = 'unknown' | 'empty';

type Own<Keys extends z.ZodRawShape> = z.infer<z.ZodObject<Keys>>;

/** A word that cells are known by, and where the list stands that it is one of. */
export interface KnownWord {
  readonly word: string;
  /** The file: of the column itself, or one that many share. */
  readonly where: 'column' | 'vocabulary' | 'agencies';
  /** From there on, the keys down to the list. */
  readonly path: readonly string[];
}

/** A column type: everything that it is, in one place. `Keys`: what it takes besides what every column takes. */
export interface ColumnKind<Keys extends z.ZodRawShape = z.ZodRawShape> {
  readonly keys: Keys;
  /** Those of its own keys without which it says nothing. */
  readonly needs?: readonly (keyof Keys & string)[];
  /** Codes into a dictionary of values, or moments. */
  readonly storage: 'codes' | 'moments';
  /** Its values are amounts: they can be compared and added up. */
  readonly numeric?: true;
  /**
   * Its numbers show which sign comes before decimals. Where they show none, `1.234` is a thousand or cannot be read.
   */
  readonly unsaid?: 'thousands' | 'unread';
  /** What its titles may say in brackets that it is counted in: units of an amount, or `%`. */
  readonly unit?: 'amount' | 'share';
  /** What a blank means where the column does not say. */
  readonly blank: Blank;
  reader(spec: Own<Keys>, lexicon: Lexicon): CellReader;
  /** The words that its cells are known by, where they are words. */
  words?(spec: Own<Keys>, lexicon: Lexicon): readonly KnownWord[];
  readonly names?: ReadonlyMap<string, TimeName>;
  /** What definitions may write otherwise than cells. */
  written?(scalar: Scalar): Reading | undefined;
  /** What a value that a definition writes is called, where it has a title of its own. */
  say?(written: string, spec: Own<Keys>, agencies: Directory): Words | undefined;
  /** A cell that its own reader takes. */
  example(spec: Own<Keys>, lexicon: Lexicon): Words;
  /** How a spreadsheet keeps what is typed: as a day, or word for word; absent: as it thinks best. */
  readonly typed?: 'day' | 'words';
  /** All that a cell may say, as it is filled in, where there are few enough to choose from. */
  choices?(spec: Own<Keys>, lexicon: Lexicon): readonly Words[];
  /** What its cells hold, for the reference. */
  readonly cells: Words;
}
