/**
 * What all dated facts about a person have in common: a fact is an immutable value, its table row holds it, a shelf
 * compares what comes in with what is stored. The thirteen kinds themselves stand in the packages named after them.
 */
package vn.hatinh.personnel.fact;
