package vn.hatinh.personnel.rules;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

/** Says by which rules facts are checked. */
@Path("/api/v1/rules")
@Authenticated
@Tag(name = "rules", description = "Quy tắc nghiệp vụ / Rules of the domain")
public class RulesResource {

    @GET
    @Operation(
            summary = "Mọi quy tắc / All rules",
            description = "Như nhau khi nhập sổ và khi ghi qua API; mã là loại của lỗi. / "
                    + "The same for workbooks and for the API; the code is the type of the problem.")
    @APIResponse(responseCode = "200", description = "Danh sách / The list")
    public List<Rule> all() {
        return RuleList.ALL;
    }
}
