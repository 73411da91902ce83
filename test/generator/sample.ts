import { join } from 'node:path';
import { connectionRows, isoRows, publicityRows } from './agency-lists.js';
import { endOfMonth, on } from './calendar.js';
import { feedbackRows, issueRows } from './cases.js';
import { procedureRows } from './catalogue.js';
import { checklistRows } from './checklist.js';
import { appointmentRows, communeOfficialRows, jobPositionRows } from './civil-servants.js';
import { dice } from './dice.js';
import { documentRows } from './documents.js';
import { communeFiles, oneStopFiles } from './drops.js';
import { economyRows } from './economy.js';
import { plainFile, type SampleFile } from './files.js';
import { assetRegulationRows, recommendationRows } from './finance.js';
import { departmentForm } from './forms.js';
import { legalDocumentRows } from './legal-documents.js';
import { makeDossiers } from './make-dossiers.js';
import type { Offices } from './offices.js';
import { leadershipRows, serviceUnitRows, staffingRows } from './organization.js';
import { makeProcedures, type Procedure } from './procedures.js';
import { rankingRows, readProvinces } from './rankings.js';
import { reportRows } from './reports.js';
import { scoreRows } from './scores.js';
import { initiativeRows, taskRows } from './steering.js';
import { surveyRows } from './survey.js';

const PERIOD = { first: on(2019, 12, 16), last: endOfMonth(6) };

/** Everything a province drops for the first half of 2020. Each file has its own seed: one changes without the others. */
export function sampleFiles(offices: Offices, definitions: string): SampleFile[] {
  const procedures = makeProcedures(dice(1));
  return [
    plainFile('danh-muc-tthc.csv', procedureRows(procedures, dice(2))),
    ...dossierFiles(offices, procedures),
    plainFile('cong-khai-tthc.csv', publicityRows(offices, dice(3))),
    plainFile('ket-noi-he-thong.csv', connectionRows(offices)),
    plainFile('iso-9001.csv', isoRows(offices)),
    plainFile('van-ban-2020-quy-1.csv', documentRows(1, 2000, offices, dice(4))),
    plainFile('van-ban-2020-quy-2.csv', documentRows(2, 2000, offices, dice(5))),
    plainFile('phan-anh-kien-nghi.csv', feedbackRows(120, offices, dice(6))),
    plainFile('van-de-phat-hien.csv', issueRows(80, offices, dice(7))),
    plainFile('tieu-chi-minh-chung.csv', checklistRows(definitions)),
    plainFile('nhiem-vu.csv', taskRows(offices, dice(8))),
    plainFile('bao-cao.csv', reportRows(offices, dice(9))),
    plainFile('sang-kien.csv', initiativeRows()),
    plainFile('van-ban-qppl.csv', legalDocumentRows(offices, dice(10))),
    plainFile('bien-che.csv', staffingRows(offices, dice(11))),
    plainFile('co-cau-lanh-dao.csv', leadershipRows(offices, dice(12))),
    plainFile('don-vi-su-nghiep.csv', serviceUnitRows(offices, dice(13))),
    plainFile('vi-tri-viec-lam.csv', jobPositionRows(offices)),
    plainFile('bo-nhiem.csv', appointmentRows(offices, dice(14))),
    plainFile('can-bo-xa.csv', communeOfficialRows(offices, dice(15))),
    plainFile('kien-nghi-thanh-tra.csv', recommendationRows(offices, dice(16))),
    plainFile('quy-che-tai-san.csv', assetRegulationRows(offices)),
    plainFile('dieu-tra-xa-hoi-hoc.csv', surveyRows(offices, dice(17))),
    plainFile('kinh-te-xa-hoi.csv', economyRows()),
    plainFile(
      'xep-hang.csv',
      rankingRows(readProvinces(join(definitions, 'datasets/rankings.yaml')), dice(18)),
    ),
    plainFile('diem-so.csv', scoreRows(dice(19))),
  ];
}

function dossierFiles(offices: Offices, procedures: readonly Procedure[]): SampleFile[] {
  const of = (level: Procedure['level']): Procedure[] =>
    procedures.filter((procedure) => procedure.level === level && procedure.inForce);
  const { departments, districts, communes } = offices;
  const province = [
    ...makeDossiers(
      { ...PERIOD, offices: departments, procedures: of('province'), count: 3300 },
      offices,
      dice(20),
    ),
  ];
  const district = makeDossiers(
    { ...PERIOD, offices: districts, procedures: of('district'), count: 4700, start: 3300 },
    offices,
    dice(21),
  );
  const commune = makeDossiers(
    { ...PERIOD, offices: communes, procedures: of('commune'), count: 4000, start: 8000 },
    offices,
    dice(22),
  );
  return [
    ...oneStopFiles([...province, ...district], dice(23)),
    ...communeFiles([...commune], dice(24)),
    departmentForm(province, offices),
  ];
}
