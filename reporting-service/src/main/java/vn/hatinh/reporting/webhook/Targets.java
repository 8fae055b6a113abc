package vn.hatinh.reporting.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Decides where requests may go. Whoever makes a webhook chooses an address that this service, inside the network, connects
 * to: without a check it would reach what nobody outside can (SSRF).
 */
@ApplicationScoped
class Targets {

    /** What the lookup of a name gives. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    private final Set<String> trusted;
    private final Names names;

    @Inject
    Targets(WebhookSettings settings) {
        this(settings.trustedHosts().orElse(Set.of()), InetAddress::getAllByName);
    }

    Targets(Set<String> trusted, Names names) {
        this.trusted = trusted;
        this.names = names;
    }

    /**
     * Looks the name up, each time anew: it may have changed since it was accepted.
     *
     * @throws RefusedTargetException when it may not be asked, or is not known
     */
    Target of(String text) throws RefusedTargetException {
        URI url = parse(text);
        String host = url.getHost();
        if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new RefusedTargetException(
                    "Cần địa chỉ dạng https://máy-chủ/đường-dẫn, không có tài khoản và #",
                    "An address like https://host/path is needed, without login and fragment");
        }
        boolean isTrusted = trusted.contains(host.toLowerCase(Locale.ROOT));
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(isTrusted && "http".equalsIgnoreCase(url.getScheme()))) {
            throw new RefusedTargetException("Cần https", "https is needed");
        }
        InetAddress[] addresses = lookUp(host);
        if (!isTrusted && !Arrays.stream(addresses).allMatch(Targets::isPublic)) {
            throw new RefusedTargetException(
                    "Tên máy chủ chỉ đến địa chỉ trong mạng nội bộ", "The host is inside a private network");
        }
        return new Target(url, addresses[0]);
    }

    private static URI parse(String text) throws RefusedTargetException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new RefusedTargetException("Không phải địa chỉ", "Not an address");
        }
    }

    private InetAddress[] lookUp(String host) throws RefusedTargetException {
        try {
            return names.lookUp(host);
        } catch (UnknownHostException e) {
            throw new RefusedTargetException("Không tìm thấy máy chủ", "The host is not known");
        }
    }

    static boolean isPublic(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address));
    }

    /** What Java's own checks do not know. */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && second >= 64 && second < 128;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            return first == 0 || first >= 240 || shared || benchmark || (first == 192 && second == 0 && bytes[2] == 0);
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        // an address of version 4 in one of version 6 (NAT64, 6to4, Teredo) would lead around the check above
        boolean carriesVersion4 = (first == 0x20 && second == 0x02)
                || (first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0)
                || (first == 0 && second == 0x64)
                || ((Inet6Address) address).isIPv4CompatibleAddress();
        return uniqueLocal || carriesVersion4;
    }
}
