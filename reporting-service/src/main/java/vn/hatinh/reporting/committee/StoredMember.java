package vn.hatinh.reporting.committee;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.hatinh.reporting.record.StoredContent;
import vn.hatinh.reporting.record.StoredRecord;

/** A seat as the database keeps it. */
@Entity
@Table(name = "committee_member")
@IdClass(StoredRecord.Key.class)
class StoredMember extends StoredContent<Member> {

    @Enumerated(EnumType.STRING)
    CommitteeRole role;

    String post;

    String unit;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String decision;

    @Override
    protected Member content() {
        return new Member(role, post, unit, validFrom, validTo, decision);
    }

    @Override
    protected void take(Member member) {
        role = member.role();
        post = member.post();
        unit = member.unit();
        validFrom = member.validFrom();
        validTo = member.validTo();
        decision = member.decision();
    }
}
