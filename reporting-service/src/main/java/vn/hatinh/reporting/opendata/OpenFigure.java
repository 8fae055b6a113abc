package vn.hatinh.reporting.opendata;

import vn.hatinh.reporting.statistics.PublishedFigure;
import vn.hatinh.reporting.statistics.StatisticalSeries;

/** One row: a figure with the series that it belongs to. */
record OpenFigure(String agencyName, StatisticalSeries series, PublishedFigure figure) {}
