/** Many changes of staff records in one request, all of them or none. */
package vn.hatinh.personnel.staff.bulk;
