import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { endOfMonth, on } from './calendar.js';
import { procedureRows } from './catalogue.js';
import { csv, type Dialect, type Row } from './csv.js';
import { dice } from './dice.js';
import type { Dossier } from './dossier.js';
import { makeDossiers } from './make-dossiers.js';
import type { Offices } from './offices.js';
import { ONE_STOP_HEADER, oneStopRow } from './one-stop.js';
import { makeProcedures } from './procedures.js';

const PLAIN: Dialect = { separator: ',', bom: false, newline: '\r\n' };
const EXTRA = ['Lĩnh vực', 'Địa chỉ', 'Số điện thoại', 'Ghi chú'] as const;
const ROWS_A_WRITE = 2000;

/** One big file of dossiers of 2020, and the procedures they are of. Memory does not grow with the rows. */
export function writeBenchmark(directory: string, count: number, offices: Offices): void {
  mkdirSync(directory, { recursive: true });
  const procedures = makeProcedures(dice(1));
  writeFileSync(join(directory, 'danh-muc-tthc.csv'), csv(procedureRows(procedures, dice(2)), PLAIN));
  const order = {
    offices: [...offices.departments, ...offices.districts, ...offices.communes],
    procedures: procedures.filter(({ inForce, level }) => inForce && level !== 'vertical'),
    count,
    first: on(2020, 1, 2),
    last: endOfMonth(12),
  };
  const file = openSync(join(directory, `hoso-${count}.csv`), 'w');
  let rows: Row[] = [[...ONE_STOP_HEADER, ...EXTRA]];
  for (const dossier of makeDossiers(order, offices, dice(30))) {
    rows.push(wideRow(dossier));
    if (rows.length >= ROWS_A_WRITE) {
      writeSync(file, csv(rows, PLAIN));
      rows = [];
    }
  }
  writeSync(file, csv(rows, PLAIN));
  closeSync(file);
}

function wideRow(dossier: Dossier): Row {
  const { sequence, procedure } = dossier;
  const phone = `09${String(sequence % 100_000_000).padStart(8, '0')}`;
  const note = sequence % 50 === 0 ? 'Hồ sơ có 2 bản, "bản chính" lưu tại bộ phận một cửa' : '';
  return [
    ...oneStopRow(dossier, sequence, endOfMonth(12)),
    procedure.field,
    `Địa chỉ ${sequence}`,
    phone,
    note,
  ];
}
