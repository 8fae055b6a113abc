package vn.hatinh.reporting.sdmx.rest;

import java.util.Set;

/** The resources of the SDMX 2.1 web service that are not served; a client is told so instead of being told of nothing. */
final class OtherResources {

    private static final Set<String> NAMES = Set.of(
            "actualconstraint",
            "allowedconstraint",
            "attachmentconstraint",
            "availableconstraint",
            "categorisation",
            "categoryscheme",
            "customtypescheme",
            "dataconsumerscheme",
            "dataproviderscheme",
            "hierarchicalcodelist",
            "metadata",
            "metadataflow",
            "metadatastructure",
            "namealiasscheme",
            "namepersonalisationscheme",
            "organisationscheme",
            "organisationunitscheme",
            "process",
            "provisionagreement",
            "reportingtaxonomy",
            "rulesetscheme",
            "schema",
            "structureset",
            "transformationscheme",
            "userdefinedoperatorscheme",
            "vtlmappingscheme");

    private OtherResources() {}

    static boolean areThere(String resource) {
        return NAMES.contains(resource);
    }
}
