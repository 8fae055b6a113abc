package vn.hatinh.reporting.programme.task;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what to a task, and where it stood afterwards. */
@Schema(description = "Ai đã làm gì với nhiệm vụ / Who did what to a task")
public record TaskStep(long revision, TaskAction action, TaskStatus status, Instant at, String by) {}
