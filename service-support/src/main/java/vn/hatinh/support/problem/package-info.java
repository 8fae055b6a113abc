/** One shape for every error of every service: RFC 9457 problem details, in Vietnamese and English. */
package vn.hatinh.support.problem;
