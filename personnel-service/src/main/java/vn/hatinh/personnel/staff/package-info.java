/** People on the agency's books: the person, the file of all dated facts, and what the file tells other services. */
package vn.hatinh.personnel.staff;
