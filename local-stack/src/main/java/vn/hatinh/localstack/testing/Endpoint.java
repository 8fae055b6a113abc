package vn.hatinh.localstack.testing;

import java.util.List;

/**
 * An endpoint as its annotations say it.
 *
 * @param path with examples in place of its variables
 * @param consumes kind of content it takes
 * @param isStream whether its answer goes on for ever
 * @param isInherited whether it comes from a class that several resources have in common
 * @param roles that may use it; all of them where a login is enough
 */
public record Endpoint(
        String method, String path, String consumes, boolean isStream, boolean isInherited, List<String> roles) {

    public Endpoint {
        roles = List.copyOf(roles);
    }

    boolean isRead() {
        return method.equals("GET") && !isStream;
    }

    List<String> otherRoles() {
        return Tokens.ALL_ROLES.stream().filter(role -> !roles.contains(role)).toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
