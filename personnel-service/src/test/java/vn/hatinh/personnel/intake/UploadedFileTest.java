package vn.hatinh.personnel.intake;

import java.io.ByteArrayInputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.audit.Owner;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.access.RequestOrigin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An uploaded file is full of personal data: it is gone when the import has ended, however that came about. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class UploadedFileTest {

    @Inject
    ImportService imports;

    @Inject
    Owner owner;

    private SpooledFile file;

    @BeforeEach
    void upload() throws Exception {
        byte[] workbook = TestWorkbook.smallDepartment().bytes();
        file = SpooledFile.of(new ByteArrayInputStream(workbook), workbook.length);
    }

    @Test
    void itIsGoneWhenAllIsWritten() {
        imports.run(request("hr-officer"), file);

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void itIsGoneThoughTheImportCannotBegin() {
        assertThatThrownBy(() -> imports.run(request(null), file)).isInstanceOf(QuarkusTransactionException.class);

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void itIsGoneThoughNothingElseCanBeClearedAway() {
        owner.execute("alter table import_row rename to import_row_away");
        try {
            assertThatThrownBy(() -> imports.run(request("hr-officer"), file)).isInstanceOf(RuntimeException.class);
        } finally {
            owner.execute("alter table import_row_away rename to import_row");
        }

        assertThat(file.path()).doesNotExist();
    }

    private static ImportRequest request(String sentBy) {
        var origin = new RequestOrigin("tester", "tester", null, null, "POST /api/v1/imports");
        return new ImportRequest(Agencies.next(), false, ImportMode.ALL_OR_NOTHING, null, sentBy, true, origin);
    }
}
