package vn.hatinh.personnel.figures;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.personnel.communication.CommunicationProduct;
import vn.hatinh.personnel.rest.Code;

/**
 * A communication product as the API shows and takes it.
 *
 * @param key names it in paths; comes with answers only, as the revision does
 */
@Schema(name = "CommunicationProduct", description = "Sản phẩm tuyên truyền / A communication product")
public record CommunicationProductForm(
        @Schema(readOnly = true, examples = "SP2025-01") String key,
        @Schema(readOnly = true, examples = "1") Long revision,
        @Schema(examples = "SP2025-01") @NotNull @Code String code,
        @Schema(examples = "Tin về ngày 8/3") @NotNull String name,
        @NotNull ProductKind kind,
        @NotNull ProductChannel channel,

        @Schema(description = "Chủ đề bình đẳng giới / On gender equality") @NotNull Boolean equalityTopic,

        @NotNull LocalDate issued,

        @Schema(description = "Cùng có hoặc cùng không với kết quả / Comes together with the result")
        LocalDate reviewed,

        @Schema(description = "Không mang định kiến giới / Found free of gender bias")
        Boolean cleared) {

    static CommunicationProductForm of(Figure<CommunicationProduct> figure) {
        CommunicationProduct fact = figure.fact();
        return new CommunicationProductForm(
                FigureKinds.COMMUNICATION_PRODUCTS.key().apply(fact),
                figure.revision(),
                fact.code(),
                fact.name(),
                fact.kind(),
                fact.channel(),
                fact.equalityTopic(),
                fact.issued(),
                fact.reviewed(),
                fact.cleared());
    }

    CommunicationProduct toFact() {
        return new CommunicationProduct(code, name, kind, channel, equalityTopic, issued, reviewed, cleared);
    }
}
