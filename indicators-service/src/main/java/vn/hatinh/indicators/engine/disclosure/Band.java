package vn.hatinh.indicators.engine.disclosure;

import vn.hatinh.indicators.engine.value.Fraction;

/**
 * A rounded value and the values that are rounded to it.
 *
 * @param least the lowest of them
 * @param most the highest of them
 */
record Band(Fraction shown, Fraction least, Fraction most) {}
