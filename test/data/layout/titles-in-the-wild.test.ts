import { describe, expect, it } from 'vitest';
import { bundled } from '../../golden/compute.js';
import { inputOf, seenIn } from '../../measure/world.js';

const catalog = await bundled();

/** The dataset of a header and what is read of each of its columns; or what it lacks. */
async function read(header: string): Promise<string> {
  const found = await seenIn(inputOf('x.csv', `${header}\r\n`), catalog);
  if ('what' in found)
    return found.what.en.replace(/^.*nearest is (\w+) \(.*\); it lacks (.*)\.$/, '$1 lacks $2');
  return `${found.dataset.name}: ${found.match.columns.map((column) => column?.name ?? '-').join(' ')}`;
}

describe('lists as systems export them', () => {
  it.each([
    [
      'an office that has words of its own',
      'Mã hồ sơ,Đơn vị thực hiện,Ngày nhận,Hẹn trả,Ngày trả,Tình trạng,Kênh nộp',
      'dossiers: code agency received_at due_at returned_at status receipt_channel',
    ],
    [
      'dossiers of a provincial one-stop system (HuanVu201/DichVuCong_KhoaLuan_PASETO)',
      'STT,Đơn vị tiếp nhận,Người tiếp nhận,Tên thủ tục hành chính,Mã hồ sơ,Trạng thái,Địa chỉ,Người nộp,Chủ hồ sơ,Ngày nộp hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý',
      'dossiers: - receiving_agency - procedure_name code status - - - submitted_at received_at due_at resolved_at',
    ],
    [
      'a report of OpenCPS (frontend-opencps-v2.1)',
      'Mã hồ sơ,Mã thủ tục,Nội dung,Cơ quan thụ lý,Sổ theo dõi,Chủ hồ sơ,Địa chỉ,Số điện thoại,Thư điện tử,Người nộp hồ sơ,Điện thoại liên lạc,Ngày gửi,Ngày tiếp nhận,Ngày hẹn trả,Ngày gia hạn,Ngày hoàn thành,Ngày trả,Trạng thái,Trực tuyến,Mã hồ sơ gốc,Ghi chú xử lý,Hạn xử lý',
      'dossiers: code procedure - agency - - - - - - - submitted_at received_at due_at extended_due_at resolved_at returned_at status receipt_channel - - -',
    ],
    [
      'field names of OpenCPS',
      'dossierNo,serviceCode,serviceName,govAgencyCode,govAgencyName,submitDate,receiveDate,dueDate,extendDate,releaseDate,finishDate,dossierStatus,dossierStatusText,dossierOverdue,online,viaPostal',
      'dossiers: code procedure procedure_name agency_code agency submitted_at received_at due_at extended_due_at resolved_at returned_at - status timeliness receipt_channel via_postal',
    ],
    [
      'the national synchronisation message',
      'MaHoSo,MaTTHC,TenTTHC,MaLinhVuc,TenLinhVuc,KenhThucHien,SoBienNhan,ChuHoSo,LoaiDoiTuong,TrichYeuHoSo,NgayNopHoSo,NgayTiepNhan,NgayHenTra,NgayKetThucXuLy,NgayTra,NgayTuChoi,TrangThaiHoSo,HinhThuc,DonViXuLy,GhiChu',
      'dossiers: code procedure procedure_name field_code field receipt_channel receipt_number - applicant_kind - submitted_at received_at due_at resolved_at returned_at refused_at status - agency -',
    ],
    [
      'field names of iGate',
      'code,procedure.code,procedure.name,sector.name,agency.name,acceptedDate,appointmentDate,completedDate,returnedDate,dossierTaskStatus,applyMethod,dossierReceivingKind,procedureLevel',
      'dossiers: code procedure procedure_name field agency received_at due_at resolved_at returned_at status receipt_channel return_channel service_level',
    ],
    [
      'a catalogue of procedures by its labels',
      'Mã thủ tục,Tên thủ tục,Lĩnh vực,Cơ quan thực hiện chính,Cấp thực hiện,Mức độ,Quyết định công bố,Ngày cập nhật,Trạng thái',
      'procedures: code name field agency level service_level decision national_database_on status',
    ],
    [
      'and by its field names',
      'IDQG,MaTTHC,TenTTHC,LoaiTTHC,TrangThai,SuDung,LinhVucChinh,MaLinhVucChinh,CoQuanThucHienChinh,CapThucHien,ThoiGianGiaiQuyet,QuyetDinhCongBo,NgayCapNhat,MucDo,LienThong,ThucHienTaiBoPhanMotCua',
      'procedures: - code name kind status - field field_code agency level time_limit decision national_database_on service_level linkage one_stop',
    ],
    [
      'incoming documents',
      'STT,Số đến,Tác giả,Số ký hiệu,Ngày VB,Thông tin văn bản,Độ khẩn,Hạn XL,Người gửi,Ngày đến',
      'documents: - register_number sender number issued_on - urgency due_on - received_on',
    ],
    [
      'the outgoing register of Decree 30/2020',
      'Số và ký hiệu,"Ngày, tháng, năm",Tên loại và trích yếu,Người ký,Nơi nhận,Đơn vị soạn thảo,Người nhận bản lưu,Số lượng bản,Ngày chuyển,Ghi chú',
      'documents: number issued_on - - receivers sender - copies sent_on -',
    ],
    [
      'a register of both',
      'STT,Chiều,Số hiệu văn bản,Số văn bản đến,Tính chất,Ngày phát hành,Nơi phát hành,Trích yếu,Người ký,Nơi lưu bản gốc,Ghi chú',
      'documents: - direction number register_number urgency issued_on sender - - - -',
    ],
    [
      'edXML',
      'from.organid,from.organname,to.organid,to.organname,code.codenumber,promulgationinfo.date,documenttype.typename,subject,duedate,priority,statusCode',
      'documents: sender_code sender receiver_codes receivers number issued_on kind - due_on urgency status',
    ],
    [
      'documents of ThanhSonITNIC/qlvbdh',
      'Số ký hiệu,Trích yếu,Ngày ban hành,Nơi ban hành,Nơi nhận',
      'documents: number - issued_on sender receivers',
    ],
    [
      'documents of ductv112/quanlyvanban',
      'Số đến,Số-Ký hiệu,CQ ban hành,Trích yếu,Độ khẩn,Độ mật,Ngày ban hành,Ngày đến,Hạn giải quyết',
      'documents: register_number number sender - urgency secrecy issued_on received_on due_on',
    ],
    [
      'documents of hpbaotho/04-quanly-vanban-quanhuyen',
      'Số/ký hiệu văn bản,Ngày phát hành,Trích yếu,Cơ quan phát hành,Nơi nhận,Độ khẩn văn bản',
      'documents: number issued_on - sender receivers urgency',
    ],
    [
      'a register of petitions',
      'Mã đơn,Người gửi,Nội dung,Loại đơn,Đơn vị thụ lý,Ngày tiếp nhận,Hạn xử lý,Trạng thái',
      'feedback: code - - kind agency received_at due_at status',
    ],
  ])('%s', async (_, header, columns) => {
    expect(await read(header)).toBe(columns);
  });
});

describe('lists that leave out what figures need', () => {
  const OFFICE = '"Đơn vị tiếp nhận / Đơn vị giải quyết"';
  const END = '"Ngày kết thúc xử lý / Ngày trả kết quả"';

  it.each([
    [
      'late dossiers',
      'STT,Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Đơn vị giải quyết,Ghi chú',
      'dossiers lacks "Trạng thái hồ sơ"',
    ],
    [
      'the register of a one-stop shop',
      'STT,MaHoSo,TrichYeuHoSo,SoBoHoSo,ChuHoSo,DiaChi,SoDienThoai,NgayTiepNhan,NgayHenTra,NgayTra,NguoiNhan,TenDiaBan',
      `dossiers lacks "Trạng thái hồ sơ", ${OFFICE}`,
    ],
    [
      'dossiers of OpenCPS as the screen shows them',
      'Mã hồ sơ,Chủ hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái,Đánh giá hài lòng',
      `dossiers lacks ${OFFICE}, ${END}`,
    ],
    [
      'dossiers of OpenEGov',
      'STT,Tên hồ sơ,Số hồ sơ,Trạng thái,Địa chỉ,Điện thoại,Người nộp hồ sơ,Chủ hồ sơ,Ngày nhận,Ngày hẹn trả,Tình trạng hồ sơ,Ghi chú',
      `dossiers lacks ${OFFICE}, ${END}`,
    ],
    [
      'dossiers of a district of 2006',
      'Số biên nhận,Hồ sơ tiếp nhận ID,Họ tên,Địa chỉ,Ngày nhận,Ngày trình ký,Ngày hẹn trả,Loại hồ sơ,Mã tình trạng,Tình trạng,Người thụ lý',
      `dossiers lacks ${OFFICE}, ${END}`,
    ],
    [
      'feedback of a portal, by its field names',
      'HoTen,Email,SoDienThoai,DiaChi,TieuDe,NoiDung,NgayGui,TrangThai,NguoiTraLoi,NoiDungTraLoi,CongKhai',
      'feedback lacks "Mã PAKN", "Cơ quan xử lý"',
    ],
  ])('are known for what they are: %s', async (_, header, lacks) => {
    expect(await read(header)).toBe(lacks);
  });
});

describe('titles as forms adorn them', () => {
  const READ = 'dossiers: code status received_at due_at returned_at agency';

  it.each([
    [
      'marks',
      'Mã hồ sơ *,Trạng thái*,Ngày tiếp nhận (*),* Ngày hẹn trả,Ngày trả kết quả ¹,Đơn vị giải quyết (**)',
    ],
    ['numbers before', '(1) Mã hồ sơ,(2)Trạng thái,3. Ngày tiếp nhận,4) Ngày hẹn trả,5/ Ngày trả,6 - Đơn vị'],
    [
      'letters before',
      '(A) Mã hồ sơ,B. Trạng thái,c) Ngày tiếp nhận,[D] Ngày hẹn trả,IV. Ngày trả,v) Đơn vị',
    ],
    [
      'numbers behind',
      '"Mã hồ sơ\n(1)",Trạng thái [2],Ngày tiếp nhận (3a),Ngày hẹn trả (4),Ngày trả (E),"Đơn vị (6):"',
    ],
    [
      'numbers above',
      '"(1)\nMã hồ sơ","(2)\nTrạng thái","(3)\nNgày tiếp nhận",Ngày hẹn trả:,Ngày trả,Đơn vị',
    ],
    [
      'remarks',
      'Mã hồ sơ (bắt buộc),Trạng thái (Bắt buộc) *,Ngày tiếp nhận (dd/mm/yyyy),"Ngày hẹn trả (ngày, tháng, năm)",(5) Ngày trả (nếu có),Đơn vị (ghi rõ)',
    ],
  ])('are known with %s', async (_, header) => {
    expect(await read(header)).toBe(READ);
  });

  it('but not where a remark changes what stands below', async () => {
    const header = (received: string) => `Mã hồ sơ,Trạng thái,${received},Ngày hẹn trả,Ngày trả,Đơn vị`;
    for (const title of [
      'Ngày tiếp nhận (mm/dd/yyyy)',
      'Ngày tiếp nhận (dự kiến)',
      'Ngày nhận lại',
      'Ngày tiếp nhận (ngày)',
    ])
      expect(await read(header(title))).toBe('dossiers lacks "Ngày tiếp nhận"');
  });

  it('take units of amounts, and no others', async () => {
    const form = (unit: string) =>
      `Đơn vị,Kỳ báo cáo,Tổng số văn bản đi${unit},Văn bản đi hoàn toàn điện tử${unit}`;
    expect(await read(form(' (văn bản)'))).toBe(
      'document_summary: agency reporting_period sent_total sent_electronic',
    );
    expect(await read(form(' (%)'))).toContain('document_summary lacks');
    const units = (unit: string) => `Tên đơn vị,Năm,Mức tự chủ,Chi trực tiếp NSNN (${unit})`;
    expect(await read(units('đồng'))).toContain('direct_spending');
    expect(await read(units('triệu đồng'))).not.toContain('direct_spending');
  });
});
