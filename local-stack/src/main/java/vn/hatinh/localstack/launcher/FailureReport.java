package vn.hatinh.localstack.launcher;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import vn.hatinh.localstack.stack.StackException;

/** Tells the user why the system could not run. */
final class FailureReport implements IExecutionExceptionHandler {

    private final StopSignal stopSignal;

    FailureReport(StopSignal stopSignal) {
        this.stopSignal = stopSignal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (stopSignal.isReceived()) {
            return ExitCodes.STACK_FAILED;
        }
        LoggerFactory.getLogger(FailureReport.class).error("The run failed", failure);
        var err = command.getErr();
        if (failure instanceof StackException) {
            err.println(failure.getMessage());
        } else {
            err.println("Lỗi ngoài dự kiến / Unexpected failure:");
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCodes.STACK_FAILED;
    }
}
