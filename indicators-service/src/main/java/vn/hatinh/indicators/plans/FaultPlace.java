package vn.hatinh.indicators.plans;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.catalogue.CatalogueFault;

/**
 * Where in an uploaded file something is wrong; members about the expression only where it is in one.
 *
 * @param line in the file, from 1
 * @param column in the line, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaultPlace(int line, int column, String expression, Integer expressionLine, Integer expressionColumn) {

    static FaultPlace of(CatalogueFault fault) {
        var expression = fault.expression();
        return expression == null
                ? new FaultPlace(fault.line(), fault.column(), null, null, null)
                : new FaultPlace(
                        fault.line(), fault.column(), expression.text(), expression.line(), expression.column());
    }
}
