/** The rules of the domain by name, with what each says. */
package vn.hatinh.personnel.rules;
