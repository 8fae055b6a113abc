package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffLeadershipPost;

@Path("/api/v1/staff/{code}/leadership-posts")
@Tag(name = "leadership-posts", description = "Chức vụ / Leadership post")
public class LeadershipPostsResource
        extends EndableFactResource<LeadershipPost, StaffRecord.LeadershipPost, StaffLeadershipPost> {

    LeadershipPostsResource(FactService facts) {
        super(FactForms.LEADERSHIP_POST, facts);
    }
}
