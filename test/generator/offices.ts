import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dice } from './dice.js';

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly level: 'province' | 'district' | 'commune' | 'other';
  readonly aliases?: readonly string[];
  readonly code?: string;
  readonly parent?: string;
  readonly listed?: false;
  readonly valid?: { readonly until?: string };
}

export interface Offices {
  readonly departments: readonly Office[];
  readonly districts: readonly Office[];
  readonly communes: readonly Office[];
  byId(id: string): Office;
}

/** The offices of the definition set that are still there, by level. */
export function readOffices(path: string): Offices {
  const { list } = parse(readFileSync(path, 'utf8')) as { list: Office[] };
  const byId = new Map(list.map((office) => [office.id, office]));
  const of = (level: Office['level']): Office[] =>
    list.filter(({ level: own, listed, valid }) => own === level && listed !== false && !valid?.until);
  return {
    departments: of('province'),
    districts: of('district'),
    communes: of('commune'),
    byId: (id) => {
      const office = byId.get(id);
      if (!office) throw new Error(`no office ${id}`);
      return office;
    },
  };
}

/** An office as most systems write it: "UBND xã Tam Thanh, thành phố Tam Kỳ". */
export function officialName(office: Office, offices: Offices): string {
  if (office.level === 'district') return `UBND ${lowerFirst(office.name)}`;
  if (office.level !== 'commune' || office.parent === undefined) return office.name;
  return `UBND ${lowerFirst(office.name)}, ${lowerFirst(offices.byId(office.parent).name)}`;
}

/** An office as a hurried clerk may write it: abbreviated, in capitals or without marks. */
export function anyName(office: Office, offices: Offices, dice: Dice): string {
  const official = officialName(office, offices);
  switch (dice.below(12)) {
    case 0:
      return office.aliases ? dice.pick(office.aliases) : official;
    case 1:
      return official.toUpperCase();
    case 2:
      // Without marks some communes cannot be told apart (Trà Don and Trà Dơn).
      return office.level === 'commune' ? official : withoutMarks(official);
    case 3:
      return official.replace('UBND', 'Ủy ban nhân dân');
    case 4:
      return `  ${official.replace(' ', '\u00A0')}`;
    default:
      return official;
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
