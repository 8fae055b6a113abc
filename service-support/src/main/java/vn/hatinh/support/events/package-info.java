/** CloudEvents over Kafka: their JSON, their headers, and what happens to those that cannot be read. */
package vn.hatinh.support.events;
