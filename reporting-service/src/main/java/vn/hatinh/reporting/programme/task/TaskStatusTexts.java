package vn.hatinh.reporting.programme.task;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import vn.hatinh.reporting.settings.YamlResource;
import vn.hatinh.support.problem.Text;

/** What each status of a task is called. */
public final class TaskStatusTexts {

    private static final String RESOURCE = "programme/task-statuses.yaml";
    private static final Map<TaskStatus, Text> TEXTS = load();

    private TaskStatusTexts() {}

    private record Texts(Map<TaskStatus, Text> statuses) {}

    public static Text of(TaskStatus status) {
        return TEXTS.get(status);
    }

    private static Map<TaskStatus, Text> load() {
        Map<TaskStatus, Text> read = YamlResource.read(RESOURCE, Texts.class).statuses();
        Arrays.stream(TaskStatus.values())
                .filter(status -> !read.containsKey(status))
                .findFirst()
                .ifPresent(status -> {
                    throw new IllegalStateException(RESOURCE + ": no text for " + status);
                });
        return new EnumMap<>(read);
    }
}
