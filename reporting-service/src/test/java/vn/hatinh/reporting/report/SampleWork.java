package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.reporting.committee.CommitteeRole;
import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.report.PlannedTask.Budget;
import vn.hatinh.reporting.report.PlannedTask.Outcome;
import vn.hatinh.reporting.report.YearWork.Decided;
import vn.hatinh.reporting.report.YearWork.Seat;
import vn.hatinh.reporting.report.YearWork.Sitting;
import vn.hatinh.reporting.report.model.DocumentKind;

/** What was done for the plan in 2025. */
final class SampleWork {

    static final PlannedTask TRAINING = new PlannedTask(
            "II.1-2",
            "Tập huấn kiến thức về giới",
            "Ban VSTBPN",
            List.of("Văn phòng", "Công đoàn"),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 11, 30),
            "Lớp tập huấn",
            new Budget(BudgetHeading.TRAINING, "Tập huấn", 15_000_000L),
            TaskStatus.DONE,
            LocalDate.of(2025, 10, 20),
            new Outcome("02 lớp, 60 lượt người dự", "kinh phí cấp chậm.", "Cấp kinh phí từ đầu năm."));

    static final PlannedTask WEBSITE = new PlannedTask(
            "II.1-3",
            "Đăng tin, bài về bình đẳng giới",
            "Ban VSTBPN",
            List.of(),
            LocalDate.of(2025, 1, 2),
            LocalDate.of(2025, 12, 31),
            null,
            new Budget(BudgetHeading.COMMUNICATION, "Tuyên truyền", null),
            TaskStatus.IN_PROGRESS,
            null,
            Outcome.NONE);

    static final PlannedTask SOLUTION = new PlannedTask(
            "III.3",
            "Vận động nguồn lực quốc tế",
            "Phòng HTQT",
            List.of(),
            LocalDate.of(2025, 1, 2),
            LocalDate.of(2025, 12, 31),
            null,
            null,
            TaskStatus.PLANNED,
            null,
            Outcome.NONE);

    static final YearWork EVERYTHING = new YearWork(
            List.of(TRAINING, WEBSITE, SOLUTION),
            List.of(new IssuedInPeriod.Document(DocumentKind.PLAN, 2025, "01/KH-SNgV", LocalDate.of(2025, 1, 20))),
            List.of(new Decided("12/KL-BVSTBPN", LocalDate.of(2025, 7, 6), "Kết luận sơ kết 6 tháng đầu năm 2025")),
            List.of(new Seat(CommitteeRole.HEAD, "Giám đốc Sở"), new Seat(CommitteeRole.MEMBER, "Chánh Văn phòng")),
            List.of(
                    new Sitting(LocalDate.of(2025, 1, 10), 5, 4, List.of("Kế hoạch năm 2025", "Phân công")),
                    new Sitting(LocalDate.of(2025, 7, 6), 0, 0, List.of("Sơ kết"))));

    private SampleWork() {}
}
