/** Facts of the agency as a whole, about which nothing is known per person. */
package vn.hatinh.personnel.agencyfacts;
