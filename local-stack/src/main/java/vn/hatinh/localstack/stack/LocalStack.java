package vn.hatinh.localstack.stack;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import vn.hatinh.localstack.server.EmbeddedKafka;
import vn.hatinh.localstack.server.EmbeddedPostgres;
import vn.hatinh.localstack.server.FreePorts;

/**
 * A running system. May be closed from another thread at any time, also while it starts: a shutdown hook does so.
 */
public final class LocalStack implements AutoCloseable {

    private static final long START_NOTICES_CLOSING_SECONDS = 30;

    private final StackSettings settings;
    private final Resources resources = new Resources();
    /** Held while the stack starts. */
    private final Lock starting = new ReentrantLock();

    private final Map<Service, ChildProcess> services = new EnumMap<>(Service.class);
    private final Readiness readiness = new Readiness();
    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;
    private ChildProcess keycloak;

    public LocalStack(StackSettings settings) {
        this.settings = settings;
    }

    /** Returns when all services are ready. What a killed stack left running in the folder is stopped first. */
    public void start() throws InterruptedException {
        starting.lock();
        try {
            claimFolder();
            // the slowest of all, and nobody needs it to be up
            var keycloakStart = CompletableFuture.runAsync(this::launchKeycloak);
            startServers();
            for (Service service : Service.values()) {
                launch(service);
            }
            for (Service service : Service.values()) {
                awaitReady(service);
            }
            await(keycloakStart);
            awaitKeycloak();
        } finally {
            starting.unlock();
        }
    }

    private void claimFolder() {
        StackLayout layout = settings.layout();
        resources.add(FolderLock.tryAcquire(layout.lock())
                .orElseThrow(() -> new StackException(
                        "Đang có một bản khác chạy trên thư mục " + layout.root(),
                        "Another stack runs on the folder " + layout.root())));
        OrphanedProcesses.stop(layout);
        EmbeddedPostgres.stopOrphan(layout.postgres());
        refuseTakenPorts();
    }

    private void startServers() {
        StackLayout layout = settings.layout();
        var kafkaStart = CompletableFuture.supplyAsync(() -> resources.add(
                EmbeddedKafka.start(layout.kafka(), settings.ports().kafka())));
        postgres = resources.add(
                EmbeddedPostgres.start(layout.postgres(), settings.ports().postgres()));
        for (Service service : Service.values()) {
            postgres.createDatabase(service.database());
            postgres.createRole(service.databaseRole());
        }
        kafka = await(kafkaStart);
    }

    private static <T> T await(CompletableFuture<T> start) {
        try {
            return start.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackException known) {
                throw known;
            }
            throw new StackException("Không khởi động được máy chủ", "A server does not start", e.getCause());
        }
    }

    private void launchKeycloak() {
        ChildProcess started = new Keycloak(settings, resources).start();
        synchronized (this) {
            keycloak = started;
        }
    }

    private synchronized ChildProcess keycloak() {
        return keycloak;
    }

    private void awaitKeycloak() throws InterruptedException {
        readiness.await(keycloak(), Keycloak.discovery(settings));
    }

    private void refuseTakenPorts() {
        var taken = settings.ports().taken();
        if (!taken.isEmpty()) {
            throw new StackException(
                    "Cổng đang bị chương trình khác dùng: " + taken + "; chọn cổng khác (xem --help)",
                    "Ports in use by another program: " + taken + "; choose others (see --help)");
        }
    }

    private synchronized void launch(Service service) {
        var start = new ServiceStart(settings, postgres.jdbcUrl(service.database()), kafka.bootstrapServers(), realm());
        services.put(service, resources.add(start.start(service)));
    }

    private void awaitReady(Service service) throws InterruptedException {
        readiness.await(process(service), address(service).resolve("/q/health/ready"));
    }

    public URI address(Service service) {
        return settings.ports().address(service);
    }

    /** Address of the realm, which is also the issuer of its tokens. */
    public URI realm() {
        return Keycloak.realm(settings);
    }

    /** Address of the login server. */
    public URI loginServer() {
        return Keycloak.address(settings);
    }

    public StackLayout layout() {
        return settings.layout();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public String jdbcUrl(Service service) {
        return postgres.jdbcUrl(service.database());
    }

    public long pid(Service service) {
        return process(service).pid();
    }

    /** Ends a service as a crash would. */
    public void kill(Service service) {
        process(service).kill();
    }

    /** Starts a service that has ended; returns when it is ready. */
    public void restart(Service service) throws InterruptedException {
        process(service).close();
        launch(service);
        awaitReady(service);
    }

    /**
     * Starts one more instance of a service; returns when it is ready.
     *
     * @param database that it works on, created when missing; null for the service's own
     * @param changed environment variables in which it differs
     */
    public ServiceInstance startAnother(Service service, String name, String database, Map<String, String> changed)
            throws InterruptedException {
        String meant = database == null ? service.database() : database;
        postgres.createDatabase(meant);
        URI address = URI.create("http://localhost:" + FreePorts.next());
        Map<String, String> environment = new HashMap<>(changed);
        environment.put("HTTP_PORT", Integer.toString(address.getPort()));
        var start = new ServiceStart(settings, postgres.jdbcUrl(meant), kafka.bootstrapServers(), realm());
        ChildProcess process = resources.add(start.start(service, name, environment));
        readiness.await(process, address.resolve("/q/health/ready"));
        return new ServiceInstance(address, postgres.jdbcUrl(meant), process);
    }

    /** Ends the login server as a crash would. */
    public void killLoginServer() {
        keycloak().kill();
    }

    /** Starts the login server that has ended; returns when it is ready. */
    public void restartLoginServer() throws InterruptedException {
        keycloak().close();
        launchKeycloak();
        awaitKeycloak();
    }

    /** Tells of a service that ends while the stack is not closing. */
    public synchronized void onUnexpectedEnd(Consumer<Service> listener) {
        services.forEach((service, process) -> process.onExit().thenRun(() -> {
            if (!resources.isClosing()) {
                listener.accept(service);
            }
        }));
    }

    private synchronized ChildProcess process(Service service) {
        return services.get(service);
    }

    public boolean isClosing() {
        return resources.isClosing();
    }

    /** Services and the login server first, all at once, then the others. */
    @Override
    public void close() {
        resources.announceClosing();
        requestEnds();
        awaitEndOfStart();
        requestEnds();
        resources.close();
    }

    /** A start in another thread notices the closing at its next step; what it has opened until then is closed here. */
    private void awaitEndOfStart() {
        try {
            if (starting.tryLock(START_NOTICES_CLOSING_SECONDS, TimeUnit.SECONDS)) {
                starting.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void requestEnds() {
        services.values().forEach(ChildProcess::requestEnd);
        if (keycloak != null) {
            keycloak.requestEnd();
        }
    }
}
