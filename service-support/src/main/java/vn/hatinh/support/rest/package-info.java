/** What REST resources of every service share: forms of parameters, of paged answers and of conditional changes. */
package vn.hatinh.support.rest;
