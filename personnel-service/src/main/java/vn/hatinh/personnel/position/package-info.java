/** How far the facts have come, for others to compare with what they have seen. */
package vn.hatinh.personnel.position;
