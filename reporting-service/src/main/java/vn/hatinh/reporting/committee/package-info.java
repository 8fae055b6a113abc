/**
 * The committee for the advancement of women (Ban VSTBPN): who sits on it and when, its meetings and its decisions.
 * Members are known by their posts, not by their names, which never leave personnel-service.
 */
package vn.hatinh.reporting.committee;
