/** Plans as data: their files, who is counted by which, and what a change would do. */
package vn.hatinh.indicators.plans;
