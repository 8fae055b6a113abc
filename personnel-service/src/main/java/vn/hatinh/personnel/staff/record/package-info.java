/** Staff records as a whole over REST: lists, one record with all its facts, registering and correcting the person. */
package vn.hatinh.personnel.staff.record;
