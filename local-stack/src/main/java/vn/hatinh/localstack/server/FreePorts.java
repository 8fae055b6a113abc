package vn.hatinh.localstack.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on at this moment, and that this program has given to nobody yet. None of them is one that the
 * operating system gives to outgoing connections: whoever got a port may listen on it only later, or again after a crash, and
 * until then any connection on the machine could take it away.
 */
public final class FreePorts {

    private static final int FIRST = 10_000;

    /** Linux gives connections ports from here on, other systems from 49152 on. */
    private static final int END = 32_768;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    public static int next() {
        for (int tries = FIRST; tries < END; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port from " + FIRST + " to " + END);
    }

    /** Several at once, all different. */
    public static int[] next(int count) {
        int[] ports = new int[count];
        for (int i = 0; i < count; i++) {
            ports[i] = next();
        }
        return ports;
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // as the servers themselves do: a connection that was closed a moment ago is no obstacle
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
