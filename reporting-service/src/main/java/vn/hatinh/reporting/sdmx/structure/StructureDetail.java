package vn.hatinh.reporting.sdmx.structure;

/** How much is told of each artefact; the words are those of the SDMX 2.1 web service. */
public enum StructureDetail {
    FULL(false, false, false),
    ALLSTUBS(true, true, false),
    REFERENCESTUBS(false, true, false),
    ALLCOMPLETESTUBS(true, true, true),
    REFERENCECOMPLETESTUBS(false, true, true);

    private final boolean stubs;
    private final boolean referencesAsStubs;
    private final boolean complete;

    StructureDetail(boolean stubs, boolean referencesAsStubs, boolean complete) {
        this.stubs = stubs;
        this.referencesAsStubs = referencesAsStubs;
        this.complete = complete;
    }

    /** Whether only the artefact's name is told, and not what it holds. */
    boolean isStub(StructureQuery.Found found) {
        return found.isReference() ? referencesAsStubs : stubs;
    }

    /** Whether a stub has its description. */
    boolean describesStubs() {
        return complete;
    }
}
