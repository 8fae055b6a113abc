package vn.hatinh.personnel.staff.facts;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.form.StaffPregnancy;
import vn.hatinh.personnel.wellbeing.Pregnancy;

@Path("/api/v1/staff/{code}/pregnancies")
@Tag(name = "pregnancies", description = "Thai sản / Pregnancy")
public class PregnanciesResource extends EndableFactResource<Pregnancy, StaffRecord.Pregnancy, StaffPregnancy> {

    PregnanciesResource(FactService facts) {
        super(FactForms.PREGNANCY, facts);
    }
}
