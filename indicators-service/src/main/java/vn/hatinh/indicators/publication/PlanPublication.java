package vn.hatinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Publishes the plan when the service starts with one that differs from the last published. */
@ApplicationScoped
class PlanPublication {

    private static final String SAVE_IF_DIFFERENT = """
            insert into published_plan (plan, content) values (?1, cast(?2 as jsonb))
            on conflict (plan) do update set content = excluded.content
            where published_plan.content <> excluded.content
            """;

    private final Catalogue catalogue;
    private final EntityManager entities;
    private final Outbox outbox;

    PlanPublication(Catalogue catalogue, EntityManager entities, Outbox outbox) {
        this.catalogue = catalogue;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    void publish(@Observes StartupEvent started) {
        PlanPublished plan = Wire.plan(catalogue.plan());
        int saved = entities.createNativeQuery(SAVE_IF_DIFFERENT)
                .setParameter(1, plan.plan())
                .setParameter(2, EventJson.write(plan))
                .executeUpdate();
        if (saved > 0) {
            // a plan belongs to no agency: its own id chooses the partition
            outbox.append(new OutboxEvent(
                    Topics.PLANS, plan.plan(), plan.plan(), EventTypes.PLAN_PUBLISHED, plan.number(), plan));
        }
    }
}
