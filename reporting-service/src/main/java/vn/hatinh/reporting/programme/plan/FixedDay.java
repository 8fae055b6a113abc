package vn.hatinh.reporting.programme.plan;

import java.time.MonthDay;

import vn.hatinh.support.problem.Text;

/** A day, or days, of every year; the last one is included. */
public record FixedDay(String code, MonthDay from, MonthDay to, Text name) {}
