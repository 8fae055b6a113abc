/** Who may do what: roles, the caller, and how a refusal is answered. Alike in every service; see ADR 0017. */
package vn.hatinh.support.access;
