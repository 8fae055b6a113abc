/** What SDMX calls things: artefacts, their references, dimensions and attributes. Knows no HTTP and no database. */
package vn.hatinh.reporting.sdmx.model;
