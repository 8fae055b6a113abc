/** The whole system on one machine: the two servers in this process, the three services as child processes. */
package vn.hatinh.localstack.stack;
