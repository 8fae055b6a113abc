/** How agencies are identified. */
package vn.hatinh.support.agency;
