package vn.hatinh.localstack.stack;

import java.net.URI;

/** An instance of a service beside the one that the stack itself runs. It ends with the stack at the latest. */
public final class ServiceInstance {

    private final URI address;
    private final String jdbcUrl;
    private final ChildProcess process;

    ServiceInstance(URI address, String jdbcUrl, ChildProcess process) {
        this.address = address;
        this.jdbcUrl = jdbcUrl;
        this.process = process;
    }

    public URI address() {
        return address;
    }

    /** Where its database is. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.kill();
    }

    /** Asks it to end and waits until it has. */
    public void stop() {
        process.close();
    }
}
