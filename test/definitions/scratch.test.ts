import { it } from 'vitest';
import { said } from './broken.js';
const D='datasets/dossiers.yaml';
const A='agencies.yaml'; const O='3-procedures/3.4-on-time.yaml'; const I='index.yaml';
const all: any = {
 basis: {file:O, from:'98 %, basis: stated', to:'98 %'},
 datasetTwice: {file:'datasets/d2.yaml', to:'dataset: dossiers\ntitle: { vi: a, en: b }\nkind: event\ncolumns:\n  code: { type: id, required: true, title: { vi: Mã hồ sơ, en: x } }\n'},
 agencyAlias: {file:A, from:'name: Sở Nội vụ', to:'name: SO TU PHAP'},
 namesAll: {file:D, from:'checks:', to:'names_all: { column: agency, levels: [district] }\nchecks:'},
 enumNumeric: {file:D, from:'fee: { type: decimal,', to:'fee: { type: integer, default: viele,'},
 valuesClash: {file:D, from:'open: { vi: Đang xử lý', to:'open: { vi: DA XONG'},
 identity: {file:D, from:'checks:', to:'identities:\n  - { name: total, total: fee, parts: [remark], say: { vi: a, en: b } }\nchecks:'},
 fallback: {file:D, from:'falls_back_on: { level_of: agency }', to:'falls_back_on: { level_of: agencie }'},
 noName: {file:'3-procedures/3.6.yaml', to:'code: "3.6.1"\ntitle: { vi: a, en: b }\n'},
 goalsCode: {file:'goals.yaml', to:'goals:\n  - { code: G.1, title: { vi: a, en: b }, area: "9" }\n'},
 coverage: {file:'coverage.yaml', to:'coverage:\n  - { section: a, from: 9, to: 3 }\n'},
 asof: {file:O, from:'      - name: one of two is on time', to:'      - name: one of two is on time\n        as_of: 31/02/2020'},
 list: {file:O, from:'level: province', to:'level: []'},
 measureNone: {file:O, from:'count: dossiers', to:'counts: dossiers'},
 measureUnknown: {file:O, from:'ratio:', to:'ration:'},
 listdoc: {file:'x.yaml', to:'- a\n- b\n'},
 yamlBomb: {file:'x.yaml', to:'a: &a [x,x]\nindex: *b\n'},
 nullTitle: {file:I, from:'index: mau-nho', to:'index:'},
 quoteless: {file:O, from:'level: province', to:'level: yes'},
 noCriteria: {file:'3-procedures', to:null},
 scaleNoSource: {file:'scale.yaml', from:'source: { vi: Thang điểm mẫu, en: A small scale }\n', to:''},
 step: {file:'scale.yaml', from:'from: 98 %', to:'from: abc'},
 twoScales: {file:'scale2.yaml', to:'scale: b\nprovisional: true\nsource: { vi: a, en: b }\npoints: {}\n'},
 exampleNum: {file:O, from:'numerator: 1, denominator', to:'numerator: one, denominator'},
 exampleReason: {file:O, from:'numerator: 1, denominator: 2, verdict: fail', to:'reason: no-such-reason'},
};
it.each(Object.entries(all))('%s', async (n, c) => { console.log(`## ${n}\n` + await said(c as any).catch((e) => 'CRASH ' + e.stack)); });
