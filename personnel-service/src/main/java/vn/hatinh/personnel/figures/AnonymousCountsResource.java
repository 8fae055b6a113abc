package vn.hatinh.personnel.figures;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.agencyfacts.AnonymousCount;

@Path("/api/v1/anonymous-counts")
@Tag(name = "anonymous-counts", description = "Thống kê ẩn danh / Anonymous counts")
public class AnonymousCountsResource extends FigureResource<AnonymousCount, AnonymousCountForm> {

    AnonymousCountsResource(FigureApi api) {
        super(api.of(FigureKinds.ANONYMOUS_COUNTS, AnonymousCountForm::of, AnonymousCountForm::toFact));
    }
}
