package vn.hatinh.reporting.programme.calendar.feed;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows the key of an address. */
final class FeedKeyRequest extends BaseAuthenticationRequest {

    private final String agency;
    private final String key;

    FeedKeyRequest(String agency, String key) {
        this.agency = agency;
        this.key = key;
    }

    String agency() {
        return agency;
    }

    String key() {
        return key;
    }
}
