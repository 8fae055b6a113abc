package vn.hatinh.localstack.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A real Kafka broker (KRaft, one node) in this JVM; listens on localhost only. */
public final class EmbeddedKafka implements AutoCloseable {

    /** Fixed, so that a folder written by an earlier start is recognised as this cluster's. */
    private static final String CLUSTER_ID = "SG7nvtdiQ8mFJ1tYxRzHaA";

    private static final int NODE_ID = 1;
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;
    private final Path temporaryDir;

    private EmbeddedKafka(KafkaRaftServer server, int port, Path temporaryDir) {
        this.server = server;
        this.port = port;
        this.temporaryDir = temporaryDir;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param dataDir folder that keeps the topics; null: a temporary one, removed on close
     * @param port port to listen on; 0: any free one
     */
    public static EmbeddedKafka start(Path dataDir, int port) {
        try {
            Path temporary = dataDir == null ? Files.createTempDirectory("local-kafka") : null;
            Path dir = Files.createDirectories(dataDir == null ? temporary : dataDir)
                    .toAbsolutePath();
            int brokerPort = port == 0 ? FreePorts.next() : port;
            format(dir);
            var server = new KafkaRaftServer(KafkaConfig.fromProps(settings(dir, brokerPort), false), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, brokerPort, temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka does not start", e);
        }
    }

    private static void format(Path dir) {
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(NODE_ID)
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setDirectories(List.of(dir.toString()))
                    .setMetadataLogDirectory(dir.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot prepare the Kafka folder " + dir, e);
        }
    }

    private static Properties settings(Path dir, int brokerPort) {
        int controllerPort = FreePorts.next();
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put(
                "listeners",
                "PLAINTEXT://localhost:" + brokerPort + "," + CONTROLLER_LISTENER + "://localhost:" + controllerPort);
        settings.put("log.dirs", dir.toString());
        // topics have a purpose and a number of partitions: whoever needs one creates it
        settings.put("auto.create.topics.enable", "false");
        // one node: internal topics cannot have the usual three copies
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // a consumer that starts alone need not wait for others to join
        settings.put("group.initial.rebalance.delay.ms", "0");
        // the default reserves 128 MB of heap
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        return settings;
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (temporaryDir != null) {
            Folders.deleteRecursively(temporaryDir);
        }
    }
}
