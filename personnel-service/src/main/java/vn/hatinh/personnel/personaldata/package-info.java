/**
 * Requests of people about their own data, with the law's terms: access, correction, erasure, objection, restriction; and
 * the register of what is kept why and how long.
 */
package vn.hatinh.personnel.personaldata;
