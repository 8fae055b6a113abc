package vn.hatinh.personnel.communication;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.personnel.agencyfacts.AgencyFact;

/**
 * Sản phẩm tuyên truyền. {@code reviewed} and {@code cleared}, found free of gender bias, come together or not at all.
 */
@Embeddable
public record CommunicationProduct(
        String code,
        String name,
        @Enumerated(EnumType.STRING) ProductKind kind,
        @Enumerated(EnumType.STRING) ProductChannel channel,
        @Column(name = "equality_topic") boolean equalityTopic,
        @Column(name = "issued_on") LocalDate issued,
        @Column(name = "reviewed_on") LocalDate reviewed,
        Boolean cleared)
        implements AgencyFact {

    @Override
    public String factKey() {
        return "communication-product/" + code;
    }

    @Override
    public String eventType() {
        return EventTypes.COMMUNICATION_PRODUCT_RECORDED;
    }

    @Override
    public AgencyFactChanged published(String agency, long version) {
        return AgencyFactChanged.of(
                agency,
                factKey(),
                version,
                new AgencyFactChanged.CommunicationProduct(
                        code, kind, channel, equalityTopic, issued, reviewed, cleared));
    }
}
