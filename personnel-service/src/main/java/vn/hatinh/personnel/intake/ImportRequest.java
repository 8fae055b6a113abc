package vn.hatinh.personnel.intake;

import vn.hatinh.personnel.profile.MappingProfile;
import vn.hatinh.support.access.RequestOrigin;

/**
 * What is asked for with a workbook.
 *
 * @param dryRun check and compare only
 * @param profile how to read a file of another system; null for the workbook itself
 * @param sentBy name of the caller
 * @param mayWriteHealth whether the caller may write health checks and pregnancies
 * @param origin for the audit trail, as the import may go on when the request has ended
 */
record ImportRequest(
        String agency,
        boolean dryRun,
        ImportMode mode,
        MappingProfile profile,
        String sentBy,
        boolean mayWriteHealth,
        RequestOrigin origin) {}
