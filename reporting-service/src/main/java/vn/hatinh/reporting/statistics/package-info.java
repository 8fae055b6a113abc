/** Published series taken apart into the dimensions that statisticians work with; the figures stay as they were published. */
package vn.hatinh.reporting.statistics;
