package vn.hatinh.reporting.readmodel;

/**
 * What an answer about an agency is made from.
 *
 * @param epoch of this database; another one that is filled again counts its revisions from the beginning
 * @param revision has stepped when anything has changed: figures, plans, units, or what people wrote
 */
public record ReadModelState(String epoch, long revision, Freshness counted) {}
