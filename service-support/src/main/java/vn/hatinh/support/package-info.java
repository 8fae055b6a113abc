/** What every service does alike: answering with problems, sending events, receiving events. */
package vn.hatinh.support;
