/** Settings that every service has. */
package vn.hatinh.support.settings;
