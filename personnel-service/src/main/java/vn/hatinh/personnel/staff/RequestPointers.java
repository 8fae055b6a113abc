package vn.hatinh.personnel.staff;

/** Says where in the request the caller finds what a rule forbids. */
@FunctionalInterface
public interface RequestPointers {

    /** For requests that do not spell the facts out: each is named by its place in the registry. */
    RequestPointers REGISTRY = RuleViolation::pointer;

    String of(RuleViolation violation);
}
