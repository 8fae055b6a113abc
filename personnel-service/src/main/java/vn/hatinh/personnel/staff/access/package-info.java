/** Who sees and changes which facts of a staff record, and the trail of what was read. */
package vn.hatinh.personnel.staff.access;
