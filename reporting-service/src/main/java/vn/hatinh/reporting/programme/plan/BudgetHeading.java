package vn.hatinh.reporting.programme.plan;

/** What money may be spent on: Thông tư 191/2009/TT-BTC, điều 3, in its order. */
public enum BudgetHeading {
    COMMUNICATION,
    CONFERENCE,
    TRAINING,
    INSPECTION,
    REWARD,
    WORKSHOP,
    SURVEY,
    MOVEMENT,
    STUDY_WITH_CHILD,
    OTHER
}
