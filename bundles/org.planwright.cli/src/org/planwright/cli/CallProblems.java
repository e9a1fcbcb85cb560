package org.planwright.cli;

import java.util.stream.Collectors;

import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.RefusedEditException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, in the language of the terminal: picocli itself speaks English only. */
final class CallProblems implements IParameterExceptionHandler, IExecutionExceptionHandler {

	@Override
	public int handleParseException(ParameterException problem, String[] arguments) {
		CommandLine line = problem.getCommandLine();
		line.getErr().println(describe(problem));
		line.getErr().println(Messages.text("call.help", line.getCommandSpec().qualifiedName()));
		return Terminal.WRONG_CALL;
	}

	private static String describe(ParameterException problem) {
		return switch (problem) {
		case MissingParameterException missing -> Messages.text("call.missing",
				missing.getMissing().stream().map(CallProblems::name).collect(Collectors.joining(" ")));
		case UnmatchedArgumentException unmatched -> Messages.text("call.unknown", String.join(" ", unmatched.getUnmatched()));
		default -> Messages.text("call.wrong", problem.getArgSpec() == null ? "" : name(problem.getArgSpec()),
				problem.getValue() == null ? "" : problem.getValue());
		};
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	@Override
	public int handleExecutionException(Exception problem, CommandLine line, ParseResult call) throws Exception {
		if (problem instanceof CallFailure failure) {
			line.getErr().println(failure.getMessage());
			return failure.status();
		}
		if (problem instanceof ProjectFileException failure) {
			line.getErr().println(failure.getMessage());
			return Terminal.UNREADABLE;
		}
		if (problem instanceof RefusedEditException refused) {
			line.getErr().println(refused.getMessage());
			return Terminal.UNREADABLE;
		}
		line.getErr().println(Messages.text("call.fault"));
		problem.printStackTrace(line.getErr());
		return Terminal.FAULT;
	}
}
