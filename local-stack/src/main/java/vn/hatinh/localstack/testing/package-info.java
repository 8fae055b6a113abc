/** Real servers for the services' tests. */
package vn.hatinh.localstack.testing;
