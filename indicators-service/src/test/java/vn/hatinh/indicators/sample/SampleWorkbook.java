package vn.hatinh.indicators.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;

/**
 * The sample department straight from its workbook, so that the engine can be held against the expected values without
 * the services. Reads what the sample holds and nothing more; the real import is in personnel-service.
 */
public final class SampleWorkbook {

    private static final Path FILE = Path.of("..", "sample-data", "so-mau.xlsx");
    private static final Map<String, String> TYPES =
            Map.of("Cán bộ", "CAN_BO", "Công chức", "CONG_CHUC", "Viên chức", "VIEN_CHUC", "Hợp đồng", "HOP_DONG");

    private final Map<String, List<Map<String, Cell>>> sheets = new HashMap<>();

    public SampleWorkbook() {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(FILE))) {
            workbook.getSheets().forEach(sheet -> sheets.put(sheet.getName(), rows(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Cell>> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            List<Row> rows = sheet.read();
            List<String> headers = rows.get(0).stream().map(Cell::getText).toList();
            List<Map<String, Cell>> records = new ArrayList<>();
            for (Row row : rows.subList(1, rows.size())) {
                Map<String, Cell> record = new HashMap<>();
                row.stream()
                        .filter(cell -> cell != null && !cell.getText().isEmpty())
                        .forEach(cell -> record.put(headers.get(cell.getColumnIndex()), cell));
                records.add(record);
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<UnitHistory> units() {
        Map<String, List<UnitHistory.Period>> periods = new LinkedHashMap<>();
        sheets.get("DonVi").forEach(row -> periods.computeIfAbsent(text(row, "Mã đơn vị"), code -> new ArrayList<>())
                .add(new UnitHistory.Period(
                        text(row, "Tên đơn vị"),
                        text(row, "Loại"),
                        text(row, "Mã đơn vị cấp trên"),
                        date(row, "Từ ngày"),
                        date(row, "Đến ngày"))));
        return periods.entrySet().stream()
                .map(unit -> new UnitHistory(unit.getKey(), unit.getValue()))
                .toList();
    }

    public Map<String, StaffFacts> staff() {
        Map<String, StaffFacts> staff = new LinkedHashMap<>();
        sheets.get("CanBo").forEach(row -> staff.computeIfAbsent(text(row, "Mã CBCCVC"), this::member));
        return staff;
    }

    private StaffFacts member(String code) {
        List<Map<String, Cell>> periods = of("CanBo", code);
        return new StaffFacts(
                text(periods.get(0), "Giới tính").equals("Nữ"),
                YearMonth.from(date(periods.get(0), "Ngày sinh")),
                periods.stream()
                        .map(r -> new StaffFacts.Employment(
                                TYPES.get(text(r, "Loại")), date(r, "Ngày tuyển dụng"), date(r, "Ngày nghỉ")))
                        .toList(),
                of("CongTac", code).stream()
                        .map(r -> new StaffFacts.Assignment(
                                text(r, "Mã đơn vị"), date(r, "Từ ngày"), date(r, "Đến ngày")))
                        .toList(),
                of("Ngach", code).stream()
                        .map(r -> new StaffFacts.Grade(text(r, "Mã ngạch"), date(r, "Từ ngày"), date(r, "Đến ngày")))
                        .toList(),
                of("ChucVu", code).stream()
                        .map(r -> new StaffFacts.Post(
                                text(r, "Cấp"), text(r, "Mã đơn vị"), date(r, "Từ ngày"), date(r, "Đến ngày")))
                        .toList(),
                of("QuyHoach", code).stream()
                        .map(r -> new StaffFacts.Planning(text(r, "Cấp"), date(r, "Từ ngày"), date(r, "Đến ngày")))
                        .toList(),
                of("Dang", code).stream()
                        .map(r -> new StaffFacts.Party(
                                date(r, "Ngày kết nạp"), date(r, "Ngày chính thức"), date(r, "Ngày ra khỏi Đảng")))
                        .toList(),
                of("CapUy", code).stream()
                        .map(r -> new StaffFacts.Seat(text(r, "Chức vụ"), date(r, "Từ ngày"), date(r, "Đến ngày")))
                        .toList(),
                of("BoTriViecLam", code).stream()
                        .map(r -> new StaffFacts.Assessment(
                                date(r, "Ngày đánh giá"), text(r, "Kết quả").equals("Phù hợp")))
                        .toList(),
                of("DaoTao", code).stream()
                        .map(r -> new StaffFacts.Course(text(r, "Loại"), date(r, "Ngày hoàn thành")))
                        .toList(),
                of("NgoaiNgu", code).stream()
                        .map(r -> new StaffFacts.Language(
                                text(r, "Ngôn ngữ"),
                                text(r, "Căn cứ"),
                                r.containsKey("Bậc") ? number(r, "Bậc").intValue() : 0,
                                date(r, "Ngày cấp"),
                                date(r, "Ngày hết hạn")))
                        .toList(),
                of("KhamSucKhoe", code).stream()
                        .map(r -> new StaffFacts.Check(text(r, "Loại"), date(r, "Ngày khám")))
                        .toList(),
                of("ThaiSan", code).stream()
                        .map(r -> new StaffFacts.Pregnancy(
                                date(r, "Từ ngày"),
                                date(r, "Ngày kết thúc"),
                                number(r, "Số lần đề nghị").intValue(),
                                number(r, "Số lần được nghỉ").intValue()))
                        .toList(),
                of("CamKet", code).stream()
                        .map(r -> new StaffFacts.Commitment(number(r, "Năm").intValue(), date(r, "Ngày ký")))
                        .toList());
    }

    public List<AgencyFact> agencyFacts() {
        List<AgencyFact> facts = new ArrayList<>();
        sheets.get("TuyenDung")
                .forEach(r -> facts.add(new AgencyFact.RecruitmentRound(
                        date(r, "Ngày"),
                        number(r, "Số trường hợp ngang nhau").intValue(),
                        number(r, "Số trường hợp chọn nữ").intValue())));
        sheets.get("KhaoSatGiaDinh")
                .forEach(r -> facts.add(new AgencyFact.FamilySurvey(
                        number(r, "Năm").intValue(),
                        text(r, "Giới tính").equals("Nữ"),
                        number(r, "Số người trả lời").intValue(),
                        number(r, "Tổng số giờ mỗi ngày"))));
        sheets.get("TuyenTruyen")
                .forEach(r -> facts.add(new AgencyFact.CommunicationProduct(
                        text(r, "Loại"),
                        text(r, "Kênh"),
                        text(r, "Chủ đề bình đẳng giới").equals("Có"),
                        date(r, "Ngày phát hành"),
                        date(r, "Ngày rà soát"),
                        "KHONG_DINH_KIEN".equals(text(r, "Kết quả")))));
        sheets.get("ThongKe")
                .forEach(r -> facts.add(new AgencyFact.AnonymousCount(
                        number(r, "Năm").intValue(),
                        text(r, "Chỉ tiêu"),
                        number(r, "Số lượng").intValue())));
        return facts;
    }

    private List<Map<String, Cell>> of(String sheet, String code) {
        return sheets.get(sheet).stream()
                .filter(row -> text(row, "Mã CBCCVC").equals(code))
                .toList();
    }

    private static String text(Map<String, Cell> row, String column) {
        return row.containsKey(column) ? row.get(column).getText() : null;
    }

    private static BigDecimal number(Map<String, Cell> row, String column) {
        return row.get(column).asNumber();
    }

    private static LocalDate date(Map<String, Cell> row, String column) {
        return row.containsKey(column) ? row.get(column).asDate().toLocalDate() : null;
    }
}
