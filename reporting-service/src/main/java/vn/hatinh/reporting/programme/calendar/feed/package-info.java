/**
 * Personal addresses of the calendar for programs that cannot send a token. The key in such an address opens the calendar
 * and nothing else.
 */
package vn.hatinh.reporting.programme.calendar.feed;
