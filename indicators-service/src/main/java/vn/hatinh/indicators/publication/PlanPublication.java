package vn.hatinh.indicators.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Decisions;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Publishes plans that are in force anywhere, when they differ from what was published last. */
@ApplicationScoped
public class PlanPublication {

    private static final String SAVE_IF_DIFFERENT = """
            insert into published_plan (plan, content) values (?1, cast(?2 as jsonb))
            on conflict (plan) do update set content = excluded.content
            where published_plan.content <> excluded.content
              and cast(published_plan.content ->> 'version' as integer) <= cast(excluded.content ->> 'version' as integer)
            """;

    private final Definitions definitions;
    private final EntityManager entities;
    private final Outbox outbox;

    PlanPublication(Definitions definitions, EntityManager entities, Outbox outbox) {
        this.definitions = definitions;
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Of each plan the newest version that an activation has begun with: names and targets are the same for everybody. */
    @Transactional
    public void publish(Decisions decisions, LocalDate day) {
        Map<String, Integer> versions = new TreeMap<>();
        decisions.activations().stream()
                .filter(activation -> !activation.from().isAfter(day))
                .map(Activation::definition)
                .forEach(definition -> versions.merge(definition.plan(), definition.version(), Math::max));
        versions.forEach((plan, version) -> publish(Wire.plan(definitions
                .of(new Definition.Key(plan, version, Adjustments.NONE))
                .plan())));
    }

    private void publish(PlanPublished plan) {
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
