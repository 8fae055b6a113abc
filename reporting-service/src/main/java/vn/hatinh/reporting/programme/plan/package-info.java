/** What a plan asks for, as data: its clauses, the tasks of a usual year, budget headings and fixed days. */
package vn.hatinh.reporting.programme.plan;
