package vn.hatinh.localstack.stack;

/** The stack cannot do what it should; the message tells the user why, Vietnamese / English. */
public class StackException extends RuntimeException {

    public StackException(String vi, String en) {
        super(vi + "\n" + en);
    }

    public StackException(String vi, String en, Throwable cause) {
        super(vi + "\n" + en, cause);
    }
}
