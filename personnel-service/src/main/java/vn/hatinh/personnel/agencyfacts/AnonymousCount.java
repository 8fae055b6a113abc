package vn.hatinh.personnel.agencyfacts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.AnonymousCountKind;

/** Thống kê: a yearly sum. */
@Embeddable
public record AnonymousCount(
        int year, @Enumerated(EnumType.STRING) AnonymousCountKind kind, int count) implements AgencyFact {

    @Override
    public String factKey() {
        return "anonymous-count/" + year + "/" + kind;
    }

    @Override
    public String eventType() {
        return EventTypes.ANONYMOUS_COUNT_RECORDED;
    }

    @Override
    public AgencyFactChanged published(String agency, long version) {
        return AgencyFactChanged.of(
                agency, factKey(), version, new AgencyFactChanged.AnonymousCount(year, kind, count));
    }
}
