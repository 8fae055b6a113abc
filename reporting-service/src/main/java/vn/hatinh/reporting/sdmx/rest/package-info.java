/** The addresses, parameters and formats of the SDMX 2.1 web service. */
package vn.hatinh.reporting.sdmx.rest;
