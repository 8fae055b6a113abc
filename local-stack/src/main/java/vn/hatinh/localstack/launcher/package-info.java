/** The command behind {@code ./start}. */
package vn.hatinh.localstack.launcher;
