package vn.hatinh.indicators.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.PlanActivations;
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
            """;

    private final Definitions definitions;
    private final PlanActivations activations;
    private final AgencyCounts counts;
    private final EntityManager entities;
    private final Outbox outbox;

    PlanPublication(
            Definitions definitions,
            PlanActivations activations,
            AgencyCounts counts,
            EntityManager entities,
            Outbox outbox) {
        this.definitions = definitions;
        this.activations = activations;
        this.counts = counts;
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Of each plan the newest version that is in force for anybody: names and targets are the same for everybody. */
    @Transactional
    public void publish(LocalDate day) {
        // nobody decides or publishes meanwhile, so that what is published last is what was decided last
        activations.lock();
        Decisions decisions = definitions.decisions();
        Map<String, Integer> versions = new TreeMap<>();
        Stream.concat(
                        counts.agencies().stream(),
                        decisions.activations().stream().map(Activation::agency))
                .distinct()
                .flatMap(agency -> decisions.inForce(agency, day).values().stream())
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
