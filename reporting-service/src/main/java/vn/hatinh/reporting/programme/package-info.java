/** The action plan: what sections II, III and IV of the plan ask for, year by year. */
package vn.hatinh.reporting.programme;
