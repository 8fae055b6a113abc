/**
 * The transactional outbox: an event is written in the transaction of the change it tells of, and relayed to Kafka at
 * least once, in order by key, within milliseconds.
 */
package vn.hatinh.support.outbox;
