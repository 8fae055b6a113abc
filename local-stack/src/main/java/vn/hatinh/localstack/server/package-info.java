/** The two servers that the services need, without anything preinstalled. */
package vn.hatinh.localstack.server;
