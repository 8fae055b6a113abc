package vn.hatinh.personnel.personaldata;

/** How far a request has come. */
public enum RequestState {
    RECEIVED,
    /** The person was told that it is being dealt with. */
    ACKNOWLEDGED,
    DONE,
    REFUSED;

    boolean isOpen() {
        return this == RECEIVED || this == ACKNOWLEDGED;
    }
}
