package vn.hatinh.reporting.webhook;

import java.net.InetAddress;
import java.net.URI;

/** Where a request goes: the address was looked at, and no other one may be connected to. */
record Target(URI url, InetAddress address) {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    boolean isEncrypted() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isEncrypted() ? HTTPS_PORT : HTTP_PORT;
    }

    /** Path and query. */
    String path() {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
