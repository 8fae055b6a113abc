package vn.hatinh.reporting.programme.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.reporting.programme.task.TaskView;

/**
 * A task whose due date is near or over.
 *
 * @param daysLeft until the due date; negative when it is over
 * @param reminder which reminder holds now, in days before the due date; null when the date is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Nhiệm vụ sắp đến hạn hoặc quá hạn / A task that is due soon, or overdue")
public record DueTask(TaskView task, long daysLeft, Integer reminder) {}
