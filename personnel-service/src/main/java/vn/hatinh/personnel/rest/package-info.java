/** What the REST resources share: forms of parameters and of paged answers. */
package vn.hatinh.personnel.rest;
