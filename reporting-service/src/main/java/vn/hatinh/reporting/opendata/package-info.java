/** The published series as files for statisticians: everything in them is what everybody may see. */
package vn.hatinh.reporting.opendata;
