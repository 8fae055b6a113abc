package vn.hatinh.personnel.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a chain is not whole.
 *
 * @param chain {@code main}, or the id of the import that wrote it
 * @param seq number of the entry within its chain
 */
@Schema(description = "Chỗ chuỗi bị đứt / Where a chain is not whole")
public record ChainBreak(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "main") String chain,
        @Schema(examples = "42") long seq,
        Reason reason) {

    /** What is wrong there. */
    public enum Reason {
        /** An entry between two others, or at the end, is gone. */
        ENTRY_MISSING,
        /** Its content is not the one that was hashed. */
        ENTRY_CHANGED,
        /** It does not follow the entry before it. */
        NOT_LINKED,
        /** The values before and after are gone, and no erasure tells why. */
        VALUES_MISSING,
        /** The values before and after are not those that were hashed. */
        VALUES_CHANGED,
        /** The head names another end. */
        HEAD_CHANGED,
        /** The agency's chain tells of an import whose chain is gone or ends otherwise. */
        IMPORT_CHAIN_CHANGED,
        /** The agency's chain does not tell of this import. */
        IMPORT_NOT_TOLD
    }
}
