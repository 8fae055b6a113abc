/** The facts of a staff record as the API shows and takes them: one record for each kind. */
package vn.hatinh.personnel.staff.form;
