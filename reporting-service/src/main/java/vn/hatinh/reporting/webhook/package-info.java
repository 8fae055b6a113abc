/** Systems that are told of changes by signed requests: who, what waits to be sent, and the sending. See ADR 0027. */
package vn.hatinh.reporting.webhook;
