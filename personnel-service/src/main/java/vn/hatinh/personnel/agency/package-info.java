/** The agencies of this registry, each a tenant of it, and what they are called. */
package vn.hatinh.personnel.agency;
