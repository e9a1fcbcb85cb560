package org.planwright.testkit.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * When a {@link FaultyFileSystem} fails. Every operation that changes something on the disk is a step; steps are counted from 0.
 */
public final class FaultPlan {

	private final List<String> steps = new ArrayList<>();
	private int failFrom = Integer.MAX_VALUE;
	private int failTo = Integer.MAX_VALUE;
	private boolean atomicMoves = true;
	private int longestWrite = Integer.MAX_VALUE;
	private int corruptWrite = -1;
	private Function<String, IOException> failure = file -> new FileSystemException(file, null, "injected failure");

	/** Lets one step fail and all others succeed. */
	public FaultPlan failAt(int step) {
		failFrom = step;
		failTo = step;
		return this;
	}

	/** Lets every step fail from one on, as when a disk or network share is gone. */
	public FaultPlan failFrom(int step) {
		failFrom = step;
		failTo = Integer.MAX_VALUE;
		return this;
	}

	/** Sets what is thrown where an operation other than a write fails. */
	public FaultPlan with(Function<String, IOException> exception) {
		failure = exception;
		return this;
	}

	/** Makes moves that are asked to be atomic fail as unsupported. */
	public FaultPlan withoutAtomicMoves() {
		atomicMoves = false;
		return this;
	}

	/** Lets each write take no more than so many bytes. */
	public FaultPlan withShortWrites(int bytes) {
		longestWrite = bytes;
		return this;
	}

	/** Lets a write step put another byte on the disk than was asked for, and say nothing. */
	public FaultPlan corruptAt(int step) {
		corruptWrite = step;
		return this;
	}

	/** What was done so far, one line a step. */
	public List<String> steps() {
		return List.copyOf(steps);
	}

	boolean fails(String operation) {
		int step = steps.size();
		steps.add(operation);
		return step >= failFrom && step <= failTo;
	}

	void step(String operation, String file) throws IOException {
		if (fails(operation + " " + file)) {
			throw failure.apply(file);
		}
	}

	void atomicMove(String from, String to) throws IOException {
		if (!atomicMoves) {
			throw new AtomicMoveNotSupportedException(from, to, "not on this disk");
		}
	}

	int longestWrite() {
		return longestWrite;
	}

	boolean corruptsLatest() {
		return steps.size() - 1 == corruptWrite;
	}
}
