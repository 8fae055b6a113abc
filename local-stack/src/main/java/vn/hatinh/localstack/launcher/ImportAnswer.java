package vn.hatinh.localstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the personnel service says to a workbook.
 *
 * @param body the report of what was taken in, or the problem
 */
record ImportAnswer(int status, JsonNode body) {

    boolean isAccepted() {
        return status == 200;
    }
}
