package vn.hatinh.support.idempotency;

/** Keys of different callers, or about different agencies, have nothing to do with each other. */
record AnswerKey(String agency, String caller, String key) {}
