/** Locks of an agency as a whole, for what no row lock can guard. */
package vn.hatinh.personnel.lock;
