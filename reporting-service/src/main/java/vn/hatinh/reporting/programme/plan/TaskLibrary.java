package vn.hatinh.reporting.programme.plan;

import java.util.List;

/** The standard tasks of a plan, in its order. */
public record TaskLibrary(String plan, List<StandardTask> tasks) {}
