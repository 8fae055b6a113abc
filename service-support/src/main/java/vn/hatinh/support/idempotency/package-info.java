/** Requests that create something and may be sent again without creating it twice. */
package vn.hatinh.support.idempotency;
