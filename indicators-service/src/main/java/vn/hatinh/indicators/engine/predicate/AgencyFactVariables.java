package vn.hatinh.indicators.engine.predicate;

/** What an expression can say about a fact of the agency that falls into a period. */
public final class AgencyFactVariables {

    private AgencyFactVariables() {}

    public record Round(long equalCases, long equalCasesWomen) {}

    /** {@code hoursMillionths}: hours a day, summed over the respondents, in millionths. */
    public record Survey(boolean women, long respondents, long hoursMillionths) {}

    /** {@code cleared} and {@code biased} are both false until the product is reviewed, on or before the cut-off. */
    public record Product(
            String kind, String channel, boolean equalityTopic, boolean cleared, boolean biased, long quarter) {}

    public record Count(String kind, long count) {}
}
