/** The facts of a staff record over REST, kind by kind: read, create, correct, end, delete. */
package vn.hatinh.personnel.staff.facts;
