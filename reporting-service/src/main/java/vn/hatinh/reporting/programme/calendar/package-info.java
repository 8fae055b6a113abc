/** The calendar feed (RFC 5545): tasks on their due dates, and the fixed days of the year. */
package vn.hatinh.reporting.programme.calendar;
