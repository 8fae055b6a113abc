/**
 * Days that follow from others by dated tables of the law: when somebody retires, when a post, a seat or a planning entry
 * ends if nothing else happens. The tables are data; nothing here asks what day it is.
 */
package vn.hatinh.personnel.terms;
