/** Files that show that a task was done: judged by their content, kept in the database, given out as they came. */
package vn.hatinh.reporting.programme.evidence;
