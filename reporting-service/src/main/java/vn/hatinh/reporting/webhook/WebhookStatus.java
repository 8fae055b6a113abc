package vn.hatinh.reporting.webhook;

/** Whether something is sent. */
public enum WebhookStatus {
    ACTIVE,
    /** by its owner */
    PAUSED,
    /** because nothing arrived */
    DISABLED
}
