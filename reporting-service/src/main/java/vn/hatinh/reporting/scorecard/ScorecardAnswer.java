package vn.hatinh.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.hatinh.reporting.freshness.AnswerFreshness;

/** A scorecard, and whether it tells everything. */
public record ScorecardAnswer(@JsonUnwrapped Scorecard scorecard, AnswerFreshness freshness) {}
