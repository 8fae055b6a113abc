/** The years for which there is an action plan. */
package vn.hatinh.reporting.programme.year;
