/** Words as public systems, forms and rules write them: [where, the words, …]. */
type Seen = readonly [where: string, ...words: string[]];

/** The value that each word must have, by dataset and column; written by hand from what was seen, not from the definitions. */
export interface Column {
  readonly dataset: string;
  readonly column: string;
  /** So many words there are at least: a table that shrinks is a table that hides something. */
  readonly least: number;
  readonly values: Readonly<Record<string, readonly Seen[]>>;
  /** Words that must not be read, since they mean different things in different systems. */
  readonly unread: readonly string[];
}

const TD = 'HuanVu201/DichVuCong_KhoaLuan_PASETO';
const OCPS = 'VietOpenCPS/opencps-v2, frontend-opencps-v2.1; hltn/opencps';
const OEP = 'openegovplatform/CMON-App';
const NCL = 'nguyencongluat2001/ncl-the-dynamic';
const ATTP = 'phanbinh1/git_hoc_code';
const NATIONAL = 'DongBoHoSoMC';
const LAND = 'tools of land offices';
const FORM = 'form II.06a and reports';
const RULES = 'Decrees 61/2018 and 45/2020';
const OFFICES = 'document systems: ductv112/quanlyvanban, hpbaotho/04-quanly-vanban-quanhuyen, Odoo';
const EDXML = 'tungsfer512/edxml-convert';
const CARDS = 'forms of surveys';

export const COLUMNS: readonly Column[] = [
  {
    dataset: 'dossiers',
    column: 'status',
    least: 130,
    values: {
      registered: [
        [NATIONAL, '1', 'Mới đăng ký'],
        [OCPS, 'new', 'Chờ tiếp nhận'],
        [TD, 'Chờ tiếp nhận trực tuyến', 'Hồ sơ chờ tiếp nhận', 'Đủ điều kiện đã nộp phí, chờ tiếp nhận'],
        [TD, 'Đủ điều kiện chưa nộp phí, chờ tiếp nhận', 'Hồ sơ đủ điều kiện chờ nộp phí, lệ phí'],
        [TD, 'Hồ sơ đủ điều kiện đã nộp phí, lệ phí chờ tiếp nhận', 'Hồ sơ chờ tiếp nhận trực tuyến'],
        [OEP, 'Hồ sơ mới nộp'],
        [ATTP, 'Hồ sơ đăng ký mới trực tuyến', 'Đã bổ sung - chờ tiếp nhận'],
      ],
      received: [
        [NATIONAL, '2', 'Được tiếp nhận'],
        [OCPS, 'receiving', 'Đã tiếp nhận', 'Hồ sơ đã tiếp nhận'],
        [NCL, 'Mới tiếp nhận'],
        [ATTP, 'Hồ sơ mới tiếp nhận'],
      ],
      not_received: [
        [NATIONAL, '3', 'Không được tiếp nhận'],
        [OCPS, 'denied'],
        [TD, 'Từ chối tiếp nhận', 'Từ chối tiếp nhận hồ sơ', 'Từ chối tiếp nhận hồ sơ trực tuyến'],
        [ATTP, 'Không tiếp nhận'],
      ],
      in_process: [
        [NATIONAL, '4', 'Đang xử lý'],
        [
          OCPS,
          'processing',
          'interoperating',
          'Đang xử lý liên thông',
          'Chờ xử lý liên thông trên Bộ',
          'Chờ xử lý',
        ],
        [OCPS, 'Đang xử lý còn hạn', 'Đang xử lý quá hạn', 'Đang giải quyết quá hạn'],
        [TD, 'Đang giải quyết', 'Hồ sơ đang xử lý', 'Yêu cầu xử lý lại', 'Chờ xác nhận kết quả'],
        [TD, 'Công dân đã gửi bổ sung', 'Hoàn thành bổ sung', 'Đã hoàn thành bổ sung'],
        [
          NCL,
          'Thụ lý',
          'Trình ký',
          'Chờ phân công',
          'Đã chuyển liên thông',
          'Liên thông chờ gửi',
          'Đã bổ sung',
        ],
        [NCL, 'Chờ phê duyệt', 'Đang thụ lý'],
        [
          ATTP,
          'Chờ ký duyệt',
          'Chờ thực hiện liên thông',
          'Đã nhận kết quả liên thông',
          'Hồ sơ chuyển phòng chuyên môn',
        ],
      ],
      supplement: [
        [NATIONAL, '5', 'Yêu cầu bổ sung giấy tờ'],
        [OCPS, 'waiting', 'Chờ bổ sung', 'Chờ bổ sung giấy tờ', 'Đang chờ bổ sung', 'Đang bổ sung điều kiện'],
        [OCPS, 'Tạm dừng bổ sung điều kiện', 'Tạm dừng chờ bổ sung'],
        [
          TD,
          'Bổ sung',
          'Hồ sơ chờ bổ sung',
          'Yêu cầu bổ sung',
          'Yêu cầu công dân bổ sung',
          'Yêu cầu một cửa bổ sung',
        ],
        [TD, 'Yêu cầu công dân bổ sung hồ sơ'],
        [NCL, 'Chờ công dân bổ sung'],
        [ATTP, 'Chờ bổ sung hồ sơ'],
        [
          'one-stop lists',
          'Chờ công dân bổ sung hồ sơ',
          'Chờ công dân bổ sung giấy tờ',
          'Yêu cầu bổ sung hồ sơ',
        ],
      ],
      payment: [
        [NATIONAL, '6', 'Yêu cầu thực hiện nghĩa vụ tài chính'],
        [OCPS, 'paying', 'Chờ thanh toán'],
        [TD, 'Chờ thực hiện nghĩa vụ tài chính'],
        [ATTP, 'Chờ trả thông báo nghĩa vụ tài chính'],
        [LAND, 'Chờ công dân thực hiện NVTC', 'Chờ cơ quan thuế xác định NVTC'],
      ],
      withdrawn: [
        [NATIONAL, '7', 'Công dân yêu cầu rút hồ sơ'],
        [OCPS, 'cancelled', 'Rút hồ sơ'],
        [OEP, 'CD rút hồ sơ'],
        [TD, 'Trả lại/Xin rút', 'Trả lại/Rút HS', 'Trả lại/ Rút HS', 'Đã rút'],
        [ATTP, 'Đã rút hồ sơ', 'Yêu cầu rút hồ sơ'],
      ],
      stopped: [
        [NATIONAL, '8', 'Dừng xử lý'],
        [OCPS, 'unresolved', 'Từ chối giải quyết', 'Rút, từ chối giải quyết'],
        [ATTP, 'Hồ sơ không xử lý được'],
        ['plans of one-stop systems', 'Dừng giải quyết', 'Không giải quyết'],
      ],
      done: [
        [NATIONAL, '9', 'Đã xử lý xong'],
        [
          OCPS,
          'releasing',
          'done',
          'Hoàn thành xử lý',
          'Hồ sơ đã có kết quả',
          'Hồ sơ có kết quả',
          'Chờ trả kết quả',
        ],
        [
          OCPS,
          'Đã giải quyết sớm hạn',
          'Đã giải quyết đúng hạn',
          'Đã giải quyết quá hạn',
          'Hoàn thành đúng hạn',
        ],
        [OCPS, 'Hoàn thành sớm và đúng hạn', 'Hoàn thành trễ hạn', 'Hoàn thành quá hạn'],
        [
          TD,
          'Đã giải quyết',
          'Chờ trả',
          'Chờ trả BCCI',
          'Chờ trả trực tuyến',
          'Đã xử lý',
          'Đã xử lý quá hạn',
        ],
        [NCL, 'Trả kết quả'],
      ],
      returned: [
        [NATIONAL, '10', 'Đã trả kết quả'],
        [OCPS, 'posting'],
        ['one-stop lists', 'Hoàn thành', 'Đã hoàn thành', 'Đã trả KQ'],
      ],
    },
    unread: [
      'Trả lại',
      'Hồ sơ trả lại',
      'Từ chối',
      'Từ chối xử lý',
      'Đã hủy',
      'Tạm dừng',
      'Tạm dừng xử lý',
      'Chờ xác nhận trả lại',
      'Hồ sơ chưa đủ điều kiện tiếp nhận',
      '11',
    ],
  },
  {
    dataset: 'dossiers',
    column: 'receipt_channel',
    least: 40,
    values: {
      direct: [
        [NATIONAL, '1', 'Trực tiếp'],
        [OCPS, 'Hồ sơ tiếp nhận trực tiếp'],
        [TD, 'Tiếp nhận trực tiếp', 'Nộp trực tiếp', 'Nộp hồ sơ trực tiếp'],
        [NCL, 'Trực tiếp tại Bộ phận TN&TKQ'],
        [RULES, 'Trực tiếp tại bộ phận một cửa', 'Tại bộ phận tiếp nhận và trả kết quả'],
        [RULES, 'Tại Trung tâm Phục vụ hành chính công'],
      ],
      online: [
        [NATIONAL, '2', 'Trực tuyến'],
        [OCPS, 'true', 'Hồ sơ trực tuyến', 'Hồ sơ nộp trực tuyến', 'Nộp trực tuyến', 'Nhận trực tuyến'],
        [OCPS, 'Hồ sơ tiếp nhận trực tuyến', 'Tiếp nhận trực tuyến', 'Cổng dịch vụ công'],
        [TD, 'Qua mạng', 'Qua cổng DVCQG', 'Nộp hồ sơ trực tuyến'],
      ],
      post: [
        [NATIONAL, '3', 'Nộp qua bưu chính công ích'],
        [
          TD,
          'BCCI',
          'Qua BCCI',
          'Qua bưu chính công ích',
          'Qua dịch vụ Bưu chính công ích',
          'Tiếp nhận qua BCCI',
        ],
        [OCPS, 'Hồ sơ nhận qua bưu chính', 'VNPOST'],
        [FORM, 'Qua dịch vụ bưu chính', 'Dịch vụ bưu chính'],
        ['forms of portals', 'Nộp qua bưu điện', 'Bưu điện', 'Qua bưu điện', 'Dịch vụ bưu chính công ích'],
      ],
      not_online: [
        [OCPS, 'false', 'Một cửa', 'Hồ sơ một cửa'],
        [FORM, 'Trực tiếp, dịch vụ bưu chính'],
      ],
    },
    unread: ['Khác', 'Qua đại lý', 'Tại nhà', '0', '4'],
  },
  {
    dataset: 'dossiers',
    column: 'return_channel',
    least: 30,
    values: {
      direct: [
        ['iGate', 'Nhận trực tiếp'],
        [TD, 'Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công'],
        [NCL, 'Trực tiếp tại Bộ phận TN&TKQ'],
        [RULES, 'Trực tiếp', 'Tại bộ phận tiếp nhận và trả kết quả', 'Trực tiếp tại bộ phận một cửa'],
        ['forms of portals', 'Nhận kết quả trực tiếp', 'Trả trực tiếp', 'Trả kết quả trực tiếp'],
      ],
      post: [
        [TD, 'Qua dịch vụ Bưu chính công ích', 'Đăng ký nhận kết quả qua BCCI', 'Qua BCCI', 'BCCI'],
        [TD, 'Đăng ký trả kết quả qua bưu điện'],
        [NCL, 'Tại nhà thông qua dịch vụ bưu chính công ích'],
        [OCPS, 'Nhận kết quả qua bưu chính', 'VNPOST'],
        [RULES, 'Qua bưu chính công ích', 'Trả kết quả qua bưu chính công ích', 'Dịch vụ bưu chính công ích'],
        [
          'forms of portals',
          'Nhận qua bưu điện',
          'Nhận kết quả qua bưu điện',
          'Trả qua bưu điện',
          'Bưu điện',
        ],
      ],
      online: [
        [OCPS, 'Nhận trực tuyến', 'Nhận kết quả trực tuyến', 'Trực tuyến'],
        [TD, 'Bản điện tử'],
        [RULES, 'Phương thức điện tử', 'Trả kết quả trực tuyến'],
      ],
    },
    unread: ['0', '1', '2', 'Tại nhà', 'Nhận kết quả tại nhà', 'Nhận qua Email', 'Khác'],
  },
  {
    dataset: 'dossiers',
    column: 'applicant_kind',
    least: 9,
    values: {
      citizen: [
        [OCPS, '1', 'citizen'],
        [TD, 'Công dân', 'Cá nhân'],
        ['forms of portals', 'Người dân'],
      ],
      organization: [[TD, 'Tổ chức', 'Cơ quan nhà nước', 'Tổ chức nhà nước', 'Cơ quan, tổ chức']],
      business: [
        [OCPS, '2', 'business'],
        [TD, 'Doanh nghiệp'],
      ],
    },
    unread: ['Khác', '3'],
  },
  {
    dataset: 'procedures',
    column: 'service_level',
    least: 20,
    values: {
      '2': [
        [TD, '2', 'Dịch vụ cung cấp thông tin trực tuyến'],
        ['portals', 'Mức 2', 'MUC_2'],
      ],
      '3': [
        ['iGate', 'Mức độ 3'],
        [TD, '3', 'Một phần', 'Dịch vụ công trực tuyến một phần', 'DVC trực tuyến một phần', 'DVC một phần'],
        ['portals', 'Dịch vụ công trực tuyến mức độ 3', 'DVCTT mức độ 3', 'Mức 3'],
      ],
      '4': [
        [
          TD,
          '4',
          'Toàn trình',
          'Dịch vụ công trực tuyến toàn trình',
          'DVC trực tuyến toàn trình',
          'DVC toàn trình',
        ],
        ['portals', 'Dịch vụ công trực tuyến mức độ 4', 'DVCTT mức độ 4', 'Mức 4'],
      ],
    },
    unread: ['Còn lại', 'Mức độ 3, 4', '5'],
  },
  {
    dataset: 'procedures',
    column: 'status',
    least: 10,
    values: {
      in_force: [
        [TD, 'Sử dụng'],
        [
          'the national database',
          'Công khai',
          'Đang công khai',
          'Đã công khai',
          'Đang công khai sửa đổi bổ sung',
        ],
        ['the national database', 'Đã công khai sửa đổi, bổ sung'],
      ],
      repealed: [
        [TD, 'Không sử dụng'],
        ['the national database', 'Bãi bỏ', 'Hết hiệu lực', 'Không công khai', 'Đã bãi bỏ'],
      ],
    },
    unread: ['Chờ công khai'],
  },
  {
    dataset: 'documents',
    column: 'urgency',
    least: 20,
    values: {
      normal: [
        [EDXML, '0'],
        [OFFICES, 'Thường', 'Bình thường', 'thuong'],
      ],
      urgent: [
        [EDXML, '1'],
        [OFFICES, 'Khẩn', 'KHAN'],
      ],
      very_urgent: [
        [EDXML, '2'],
        [OFFICES, 'Thượng khẩn', 'THUONG_KHAN', 'thuongkhan'],
      ],
      express: [
        [EDXML, '3'],
        [OFFICES, 'Hỏa tốc', 'Hoả tốc', 'HỎA TỐC', 'HOA_TOC', 'hoatoc'],
      ],
      timed_express: [
        [EDXML, '4'],
        [OFFICES, 'Hỏa tốc hẹn giờ', 'HOA_TOC_HEN_GIO', 'hoatochengio'],
      ],
    },
    unread: ['Cực khẩn', 'Gấp'],
  },
  {
    dataset: 'documents',
    column: 'secrecy',
    least: 9,
    values: {
      normal: [[OFFICES, 'Thường', 'Không']],
      secret: [[OFFICES, 'Mật', 'mat']],
      top_secret: [[OFFICES, 'Tối mật', 'toimat']],
      absolute_secret: [[OFFICES, 'Tuyệt mật', 'TuyetMat', 'tuyetmat']],
    },
    unread: ['Nội bộ'],
  },
  {
    dataset: 'documents',
    column: 'status',
    least: 18,
    values: {
      sent: [[OFFICES, 'Đã gửi', 'Đã phát hành', 'Đã gửi liên thông']],
      arrived: [[EDXML, '01', 'Đã đến']],
      refused: [
        [EDXML, '02', 'Từ chối', 'Từ chối tiếp nhận'],
        ['LGSP', 'FAIL'],
      ],
      received: [[EDXML, '03', 'Đã tiếp nhận']],
      in_process: [
        [EDXML, '05'],
        [OFFICES, 'Đang xử lý', 'Chờ xử lý'],
      ],
      done: [
        [EDXML, '06'],
        [OFFICES, 'Hoàn thành', 'Đã xử lý', 'Đã xử lý đúng hạn', 'Đã xử lý quá hạn'],
      ],
      recalled: [
        [EDXML, '13'],
        [OFFICES, 'Thu hồi', 'Đã thu hồi'],
      ],
    },
    unread: ['Dự thảo', 'Chờ phát hành', 'Trả về'],
  },
  {
    dataset: 'documents',
    column: 'sending',
    least: 5,
    values: {
      electronic: [
        [OFFICES, 'Gửi liên thông', 'Trục liên thông văn bản'],
        ['QCVN 102', 'Không gửi bản giấy'],
      ],
      paper: [[OFFICES, 'Bản giấy']],
      cipher: [[OFFICES, 'Chuyển bằng điện mật']],
    },
    unread: ['Email'],
  },
  {
    dataset: 'feedback',
    column: 'status',
    least: 16,
    values: {
      received: [
        ['SSI', 'Đã tiếp nhận'],
        ['registers of petitions', 'Mới tiếp nhận'],
        [ATTP, 'Chờ xử lý'],
      ],
      in_process: [
        [ATTP, 'Đang xử lý'],
        ['a province', 'Đang giải quyết', 'Chờ giải quyết', 'Chờ phê duyệt'],
      ],
      handled: [
        ['SSI', 'Đã xử lý xong'],
        ['a province', 'Đã giải quyết'],
        ['registers of petitions', 'Đã hoàn thành', 'Đã xử lý', 'Đã trả lời'],
        [ATTP, 'Đã trả kết quả'],
      ],
      forwarded: [
        ['registers of petitions', 'Chuyển cơ quan có thẩm quyền', 'Đã chuyển cơ quan có thẩm quyền'],
      ],
      not_received: [[RULES, 'Không tiếp nhận']],
    },
    unread: ['Từ chối xử lý', 'Từ chối giải quyết', 'Tạm dừng', 'Đã hủy'],
  },
  {
    dataset: 'plan_tasks',
    column: 'result',
    least: 8,
    values: {
      done: [['systems that follow tasks', 'Hoàn thành', 'Đã hoàn thành']],
      done_on_time: [['systems that follow tasks', 'Hoàn thành trước hạn', 'Đã hoàn thành đúng hạn']],
      done_late: [
        ['systems that follow tasks', 'Hoàn thành trễ hạn', 'Đã hoàn thành trễ hạn', 'Hoàn thành chậm'],
      ],
      in_progress: [['systems that follow tasks', 'Chưa đến hạn', 'Đang thực hiện']],
      overdue: [['systems that follow tasks', 'Chưa hoàn thành, đã quá hạn', 'Đang thực hiện quá hạn']],
    },
    unread: ['Đã hủy', 'Tạm dừng'],
  },
  {
    dataset: 'survey',
    column: 'answer',
    least: 12,
    values: {
      '5': [[TD, 'RHL', 'Rất hài lòng']],
      '4': [[TD, 'HL', 'Hài lòng']],
      '3': [
        [TD, 'BT', 'Bình thường'],
        [CARDS, 'Phân vân'],
      ],
      '2': [
        [TD, 'KHL', 'Không hài lòng'],
        [CARDS, 'Chưa hài lòng'],
      ],
      '1': [[TD, 'RKHL', 'Rất không hài lòng']],
    },
    unread: ['Tốt', '★★★'],
  },
  {
    dataset: 'dossiers',
    column: 'apology',
    least: 12,
    values: {
      true: [
        [TD, 'x', 'X', 'Có', 'true', '1'],
        ['forms', 'Đã', '✓', '☑', '√'],
      ],
      false: [
        [TD, 'Không', 'false', '0'],
        ['forms', 'Chưa', '☐'],
      ],
    },
    unread: ['☒', 'Không rõ'],
  },
];
