package vn.hatinh.personnel.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.rest.IsoDate;
import vn.hatinh.support.rest.PlainText;

/** Which entries are asked for. */
public class AuditParams {

    private static final int LONGEST = 200;

    @Parameter(description = "Tên đăng nhập / Login name", example = "canbo.tochuc")
    @QueryParam("who")
    @PlainText(max = LONGEST)
    String who;

    @Parameter(description = "Từ ngày / From this day", example = "2026-01-01")
    @QueryParam("from")
    @IsoDate
    String from;

    @Parameter(description = "Đến hết ngày / To the end of this day", example = "2026-12-31")
    @QueryParam("to")
    @IsoDate
    String to;

    @Parameter(description = "Hành động / Action", example = "read")
    @QueryParam("action")
    @PlainText(max = LONGEST)
    String action;

    @Parameter(description = "Loại đối tượng / Type of subject", example = "staff")
    @QueryParam("subjectType")
    @PlainText(max = LONGEST)
    String subjectType;

    @Parameter(description = "Khóa của đối tượng / Key of the subject")
    @QueryParam("subjectKey")
    @PlainText(max = LONGEST)
    String subjectKey;

    @Parameter(description = "Mã CBCCVC của người mà dòng nói đến / Staff code of the person the entry is about")
    @QueryParam("staff")
    @Code
    String staff;

    AuditFilter filter(String agency, Clock clock) {
        return new AuditFilter(
                agency,
                who,
                from == null ? null : startOf(LocalDate.parse(from), clock),
                to == null ? null : startOf(LocalDate.parse(to).plusDays(1), clock),
                action,
                subjectType,
                subjectKey,
                staff);
    }

    private static OffsetDateTime startOf(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
