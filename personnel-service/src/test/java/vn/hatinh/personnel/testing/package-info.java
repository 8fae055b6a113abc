/** What the tests share: small workbooks, the API as a caller sees it, the topics as another service sees them. */
package vn.hatinh.personnel.testing;
