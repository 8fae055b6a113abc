package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.NewRecords;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.IsoDate;

@Path(MemberResource.PATH)
@Tag(
        name = "committee-members",
        description = "Thành viên Ban Vì sự tiến bộ của phụ nữ / Members of the committee for the advancement of women")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class MemberResource extends CommitteeResource<Member> {

    static final String PATH = "/api/v1/committee/members";

    private final Members members;
    private final RecordCaller caller;

    MemberResource(Members members, NewRecords newRecords, RecordCaller caller) {
        super(PATH, members, newRecords, caller);
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Thành viên Ban / Members of the committee",
            description = "Với on: thành phần của ngày đó; không có: mọi thời kỳ / "
                    + "With on: as composed that day; without: of all times.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<Recorded<Member>> list(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Ngày / Day", example = "2026-11-22") @RestQuery @IsoDate String on) {
        return members.list(caller.agency(agency), Optional.ofNullable(on).map(LocalDate::parse));
    }
}
