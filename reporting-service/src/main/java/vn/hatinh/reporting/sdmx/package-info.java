/**
 * The SDMX 2.1 web service: structures and data of the indicators in SDMX-JSON 2.0 and SDMX-CSV 2.0, modelled after the
 * global data structure of the Sustainable Development Goals.
 */
package vn.hatinh.reporting.sdmx;
