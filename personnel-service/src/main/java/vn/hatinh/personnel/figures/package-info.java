/**
 * The facts of the agency as a whole over REST: recruitment rounds, family surveys, communication products and anonymous
 * counts. They differ in their fields only, so one class writes all four.
 */
package vn.hatinh.personnel.figures;
