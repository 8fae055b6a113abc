/** The tasks of a year: what people write about them, where they stand, who did what. */
package vn.hatinh.reporting.programme.task;
