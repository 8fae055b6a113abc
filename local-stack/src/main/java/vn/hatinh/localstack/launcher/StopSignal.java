package vn.hatinh.localstack.launcher;

/** The user's wish to stop (Ctrl-C, SIGTERM), which may come at any moment. */
final class StopSignal {

    private volatile boolean received;

    /** True once it has come: what fails from then on is no news. */
    boolean isReceived() {
        return received;
    }

    /**
     * Does this when the signal comes, before the process ends.
     *
     * @return to be called off by work that came to its end before any signal
     */
    Answer answerWith(Runnable closing) {
        var hook = new Thread(
                () -> {
                    received = true;
                    closing.run();
                },
                "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Answer(hook);
    }

    record Answer(Thread hook) {

        void callOff() {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the signal has come: the hook is at work
            }
        }
    }
}
