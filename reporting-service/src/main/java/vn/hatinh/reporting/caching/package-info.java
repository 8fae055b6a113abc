/** Answers that their readers keep: entity tags, 304, and how fresh an answer is. See ADR 0027. */
package vn.hatinh.reporting.caching;
