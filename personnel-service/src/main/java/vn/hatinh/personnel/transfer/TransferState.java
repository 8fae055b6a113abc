package vn.hatinh.personnel.transfer;

/** How far a transfer has come. */
public enum TransferState {
    /** The new agency has not answered; nothing has changed yet. */
    OFFERED,
    /** The person has gone. */
    ACCEPTED,
    /** One of the two agencies has put it off. */
    DECLINED
}
