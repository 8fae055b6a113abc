package vn.hatinh.reporting.webhook;

import vn.hatinh.support.problem.Text;

/** Nothing may be sent there. */
class RefusedTargetException extends Exception {

    private final transient Text text;

    RefusedTargetException(String vietnamese, String english) {
        super(english);
        this.text = new Text(vietnamese, english);
    }

    Text text() {
        return text;
    }
}
