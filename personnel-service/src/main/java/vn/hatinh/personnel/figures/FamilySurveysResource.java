package vn.hatinh.personnel.figures;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.agencyfacts.FamilySurvey;

@Path("/api/v1/family-surveys")
@Tag(name = "family-surveys", description = "Các khảo sát gia đình / Family surveys")
public class FamilySurveysResource extends FigureResource<FamilySurvey, FamilySurveyForm> {

    FamilySurveysResource(FigureApi api) {
        super(api.of(FigureKinds.FAMILY_SURVEYS, FamilySurveyForm::of, FamilySurveyForm::toFact));
    }
}
