/**
 * Changes of the structure of an agency from a day on: units are founded, renamed, moved, closed, merged and split, and the
 * people in them go along.
 */
package vn.hatinh.personnel.structure;
