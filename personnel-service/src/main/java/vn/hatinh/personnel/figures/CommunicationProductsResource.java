package vn.hatinh.personnel.figures;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.communication.CommunicationProduct;

@Path("/api/v1/communication-products")
@Tag(name = "communication-products", description = "Các sản phẩm tuyên truyền / Communication products")
public class CommunicationProductsResource extends FigureResource<CommunicationProduct, CommunicationProductForm> {

    CommunicationProductsResource(FigureApi api) {
        super(api.of(
                FigureKinds.COMMUNICATION_PRODUCTS, CommunicationProductForm::of, CommunicationProductForm::toFact));
    }
}
