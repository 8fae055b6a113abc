/** Which tasks are due soon, and which are overdue. */
package vn.hatinh.reporting.programme.reminder;
