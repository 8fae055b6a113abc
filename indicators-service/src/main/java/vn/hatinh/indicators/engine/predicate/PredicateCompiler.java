package vn.hatinh.indicators.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;

import vn.hatinh.indicators.engine.predicate.InvalidPredicateException.Issue;

/**
 * Parses and type-checks the expressions of a catalogue (Common Expression Language). What an expression may speak of is
 * in {@link StaffVariables}, {@link PeriodVariables} and {@link AgencyFactVariables}, and the plan's own settings.
 */
public final class PredicateCompiler {

    private static final ListType STRINGS = ListType.create(SimpleType.STRING);

    private final Map<String, Long> settings;

    /** @param settings numbers of the plan that expressions refer to by name */
    public PredicateCompiler(Map<String, Long> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * @param variables records whose components the expression may speak of
     * @throws InvalidPredicateException with the position and the reason
     */
    public Predicate predicate(List<Class<? extends Record>> variables, String expression) {
        Vocabulary vocabulary = new Vocabulary(variables);
        settings.keySet().forEach(vocabulary::declareInteger);
        Compiled whole = counting(vocabulary, expression);
        List<Compiled> parts = Conjunction.parts(expression).stream()
                .map(part -> counting(vocabulary, part))
                .toList();
        // the expression is taken apart as a text, which a comment in it could mislead
        boolean takenApart =
                parts.size() > 1 && parts.stream().mapToInt(Compiled::joined).sum() == whole.joined();
        return predicate(
                whole,
                takenApart
                        ? parts.stream()
                                .map(part -> predicate(part, List.of(), List.of()))
                                .toList()
                        : List.of(),
                whole.elements().stream()
                        .map(element -> predicate(element, List.of(), List.of()))
                        .toList());
    }

    private static Compiled counting(Vocabulary vocabulary, String expression) {
        Compiled compiled = compile(vocabulary, expression);
        if (!Set.of(SimpleType.BOOL, SimpleType.INT, STRINGS).contains(compiled.type())) {
            String type = compiled.type().name();
            throw new InvalidPredicateException(
                    expression,
                    "must be a bool, an int or a list(string), is " + type,
                    "phải là bool, int hoặc list(string), không phải " + type);
        }
        return compiled;
    }

    private Predicate predicate(Compiled compiled, List<Predicate> conditions, List<Predicate> buckets) {
        Set<String> used = compiled.variables().stream()
                .filter(name -> !settings.containsKey(name))
                .collect(Collectors.toSet());
        return new Predicate(
                compiled.expression(),
                compiled.program(),
                settings,
                used,
                compiled.type().equals(STRINGS),
                conditions,
                buckets);
    }

    /**
     * @param measures ids of the measures the condition may use
     * @throws InvalidPredicateException with the position and the reason
     */
    public UnitPredicate unitPredicate(Set<String> measures, String expression) {
        Vocabulary vocabulary = new Vocabulary(List.of());
        measures.forEach(vocabulary::declareInteger);
        Compiled compiled = compile(vocabulary, expression);
        if (!compiled.type().equals(SimpleType.BOOL)) {
            String type = compiled.type().name();
            throw new InvalidPredicateException(
                    expression, "must be a bool, is " + type, "phải là bool, không phải " + type);
        }
        return new UnitPredicate(expression, compiled.program(), compiled.variables());
    }

    /**
     * @param joined how many conditions it joins by {@code &&}
     * @param elements of a list that is written down
     */
    private record Compiled(
            String expression,
            Program program,
            CelType type,
            Set<String> variables,
            int joined,
            List<Compiled> elements) {}

    private static Compiled compile(Vocabulary vocabulary, String expression) {
        var builder = CelFactory.standardCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(vocabulary);
        vocabulary.variables().forEach(builder::addVar);
        Cel cel = builder.build();
        try {
            CelValidationResult parsed = cel.parse(expression);
            if (parsed.hasError()) {
                throw new InvalidPredicateException(
                        expression, List.of(issue(parsed.getErrors().get(0))));
            }
            return compiled(vocabulary, cel, expression, parsed.getAst());
        } catch (CelValidationException e) {
            throw new InvalidPredicateException(
                    expression,
                    e.getErrors().stream().map(PredicateCompiler::issue).toList());
        } catch (CelEvaluationException e) {
            throw new InvalidPredicateException(expression, e.getMessage(), e.getMessage());
        }
    }

    private static Compiled compiled(Vocabulary vocabulary, Cel cel, String expression, CelAbstractSyntaxTree parsed)
            throws CelValidationException, CelEvaluationException {
        CelAbstractSyntaxTree tree = cel.check(parsed).getAst();
        Set<String> used = tree.getReferenceMap().values().stream()
                .map(CelReference::name)
                .filter(vocabulary.variables()::containsKey)
                .collect(Collectors.toSet());
        List<Compiled> elements = new ArrayList<>();
        if (parsed.getExpr().exprKind().getKind() == CelExpr.ExprKind.Kind.LIST) {
            for (CelExpr element : parsed.getExpr().list().elements()) {
                elements.add(compiled(
                        vocabulary, cel, expression, CelAbstractSyntaxTree.newParsedAst(element, parsed.getSource())));
            }
        }
        return new Compiled(
                expression, cel.createProgram(tree), tree.getResultType(), used, joined(tree.getExpr()), elements);
    }

    private static int joined(CelExpr expression) {
        return isAnd(expression)
                ? expression.call().args().stream()
                        .mapToInt(PredicateCompiler::joined)
                        .sum()
                : 1;
    }

    private static boolean isAnd(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
                && expression.call().function().equals(Operator.LOGICAL_AND.getFunction());
    }

    private static Issue issue(CelIssue found) {
        return new Issue(
                found.getSourceLocation().getLine(),
                found.getSourceLocation().getColumn() + 1,
                found.getMessage(),
                found.getMessage());
    }
}
