package vn.hatinh.indicators.whatif;

import vn.hatinh.indicators.engine.whatif.SmallestSets;
import vn.hatinh.support.problem.Text;

/** The outcome of a search in a sentence. */
final class ReachTexts {

    private ReachTexts() {}

    static Text of(SmallestSets.Result result, int most) {
        int people = result.size();
        return switch (result.outcome()) {
            case ALREADY_REACHED -> new Text("Đã đạt, không cần thay đổi nào", "Reached already: no change is needed");
            case REACHED ->
                new Text(
                        "Cần thay đổi cho ít nhất " + people + " người; có "
                                + result.choices().size() + " cách chọn",
                        "At least " + people + (people == 1 ? " person" : " people") + " must change; ways to choose: "
                                + result.choices().size());
            case OUT_OF_REACH ->
                new Text(
                        "Không tập nào gồm tối đa " + most + " người trong số này đạt được",
                        "No set of at most " + most + " of these people reaches it");
            case GAVE_UP ->
                new Text(
                        "Quá nhiều khả năng: đã biết là cần ít nhất " + people + " người, chưa biết có đạt được không",
                        "Too many possibilities: at least " + people
                                + " people are needed, whether they are enough is not known");
        };
    }
}
