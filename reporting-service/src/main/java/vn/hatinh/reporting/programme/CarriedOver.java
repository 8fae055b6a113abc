package vn.hatinh.reporting.programme;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.programme.task.TaskView;

/** The tasks that go on in the next year, as they stand there. */
@Schema(description = "Nhiệm vụ được chuyển sang năm sau / Tasks that went on in the next year")
public record CarriedOver(int fromYear, int toYear, List<TaskView> tasks) {}
