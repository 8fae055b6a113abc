/**
 * Checks across rows, sheets and the registry. {@link vn.hatinh.personnel.importing.rule.Rules} lists the rules; each
 * looks at the state that the registry would have after the import, and blames a row of the file.
 */
package vn.hatinh.personnel.importing.rule;
