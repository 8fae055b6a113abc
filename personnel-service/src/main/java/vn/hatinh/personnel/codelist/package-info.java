/** Code lists with dates, as data: what a code means, and from when to when it was given out. */
package vn.hatinh.personnel.codelist;
