package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffLanguage;

@Path("/api/v1/staff/{code}/languages")
@Tag(name = "languages", description = "Ngoại ngữ / Language")
public class LanguagesResource extends EndableFactResource<LanguageProof, StaffRecord.Language, StaffLanguage> {

    LanguagesResource(FactService facts) {
        super(FactForms.LANGUAGE, facts);
    }
}
