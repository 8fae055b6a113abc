package vn.hatinh.localstack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ports that nobody listens on at this moment, and that this program has given to nobody yet. */
public final class FreePorts {

    /** Whoever got a port may listen on it only later. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    public static int next() {
        return next(1)[0];
    }

    /** Several at once, all different. */
    public static int[] next(int count) {
        Deque<ServerSocket> held = new ArrayDeque<>();
        try {
            int[] ports = new int[count];
            int found = 0;
            while (found < count) {
                // stays held until the end, so that the next one is another
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.push(socket);
                if (GIVEN.add(socket.getLocalPort())) {
                    ports[found++] = socket.getLocalPort();
                }
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        } finally {
            held.forEach(FreePorts::release);
        }
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

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
