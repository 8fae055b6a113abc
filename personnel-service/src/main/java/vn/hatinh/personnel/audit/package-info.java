/**
 * The audit trail: who did what, when and from where, and who read which health, pregnancy and Party facts. Entries of an
 * agency form a chain of hashes that the service's database role can only append to.
 */
package vn.hatinh.personnel.audit;
