/** From an upload to raw cells: kinds of files, what makes a file unsafe, and nothing of what the cells mean. */
package vn.hatinh.personnel.importing.file;
