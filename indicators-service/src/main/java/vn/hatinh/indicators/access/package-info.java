/** What is told of those who look at single records. */
package vn.hatinh.indicators.access;
