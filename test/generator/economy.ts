import type { Row } from './csv.js';

/** The economy of 2019 and 2020: enterprises fewer than the year before, though more than in its first half; eleven targets of twelve met. */
export function economyRows(): Row[] {
  const header = [
    'STT',
    'Nhóm chỉ tiêu',
    'Mã chỉ tiêu',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Năm',
    'Kỳ số liệu',
    'Kế hoạch',
    'Thực hiện',
    'Chiều tốt',
  ];
  const targets = Array.from({ length: 12 }, (_, index): Row => {
    const planned = 40 + index * 3;
    const lower = index % 4 === 3;
    const met = index !== 5;
    const actual = planned + (lower === met ? -1 : 1);
    return [
      '',
      'Chỉ tiêu kế hoạch',
      `CT-${index + 1}`,
      `Chỉ tiêu kế hoạch số ${index + 1}`,
      '%',
      '2020',
      '',
      `${planned},5`,
      `${actual},5`,
      lower ? 'Thấp hơn tốt' : 'Cao hơn tốt',
    ];
  });
  const halfYears = (['2019', '2020'] as const).map(
    (year): Row => [
      '',
      'Doanh nghiệp thành lập mới',
      'DN',
      'Doanh nghiệp thành lập mới',
      'doanh nghiệp',
      year,
      '6 tháng đầu năm',
      '',
      year === '2019' ? '640' : '655',
      'Cao hơn tốt',
    ],
  );
  const rows: Row[] = [
    [
      '',
      'Thu hút đầu tư',
      'DT',
      'Vốn đầu tư thu hút mới',
      'tỷ đồng',
      '2019',
      'Cả năm',
      '',
      '14.250,5',
      'Cao hơn tốt',
    ],
    [
      '',
      'Thu hút đầu tư',
      'DT',
      'Vốn đầu tư thu hút mới',
      'tỷ đồng',
      '2020',
      '',
      '',
      '15.020,2',
      'Cao hơn tốt',
    ],
    [
      '',
      'Doanh nghiệp thành lập mới',
      'DN',
      'Doanh nghiệp thành lập mới',
      'doanh nghiệp',
      '2019',
      'Cả năm',
      '',
      '1.350',
      'Cao hơn tốt',
    ],
    [
      '',
      'Doanh nghiệp thành lập mới',
      'DN',
      'Doanh nghiệp thành lập mới',
      'doanh nghiệp',
      '2020',
      '',
      '',
      '1.296',
      'Cao hơn tốt',
    ],
    [
      '',
      'Thu ngân sách',
      'NS',
      'Thu ngân sách nhà nước trên địa bàn',
      'tỷ đồng',
      '2020',
      '',
      '20.150,5',
      '20.404,8',
      'Cao hơn tốt',
    ],
    ...halfYears,
    ...targets,
  ];
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}
