/** Staff workbooks for tests: good ones, broken ones, and hostile ones. */
package vn.hatinh.personnel.importing.testing;
