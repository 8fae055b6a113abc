/** People who go from one agency to another, and take along what belongs to them and not to the agency. */
package vn.hatinh.personnel.transfer;
