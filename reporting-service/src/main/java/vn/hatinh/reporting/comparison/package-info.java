/** Indicators by unit and year, from what was published. */
package vn.hatinh.reporting.comparison;
