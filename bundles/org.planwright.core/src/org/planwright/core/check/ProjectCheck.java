package org.planwright.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.planwright.model.Plan;

/** Checks many plans, several at a time: as many as the machine has processors. */
public final class ProjectCheck {

	/**
	 * One plan to check.
	 *
	 * @param plan the plan, which nobody changes meanwhile, such as that of a snapshot; all its objects have ids
	 * @param upper the plan that it answers to, or null
	 */
	public record Subject(Plan plan, Plan upper) {

		public Subject {
			Objects.requireNonNull(plan, "plan");
		}
	}

	/** Is told how far a check has come, on the thread that asked for it. */
	@FunctionalInterface
	public interface Progress {

		/** Nobody wants to know. */
		Progress NONE = (done, total) -> {
		};

		/**
		 * Another plan is checked.
		 *
		 * @param done how many are, from 1
		 * @param total how many there are
		 */
		void checked(int done, int total);
	}

	private final Checker checker;
	private final int threads;

	/** Checks with as many threads as there are processors. */
	public ProjectCheck(Checker checker) {
		this(checker, Runtime.getRuntime().availableProcessors());
	}

	ProjectCheck(Checker checker, int threads) {
		this.checker = checker;
		this.threads = threads;
	}

	/**
	 * Checks all plans and waits for the results.
	 *
	 * @param progress is told after each plan
	 * @param cancelled turns true when nobody wants the results any more; asked from several threads
	 * @return the results in the order of the plans
	 * @throws CancellationException when it stopped for that reason, or because the thread was interrupted; nothing runs on
	 */
	public List<CheckedPlan> run(List<Subject> subjects, Progress progress, BooleanSupplier cancelled) {
		CheckedPlan[] checked = new CheckedPlan[subjects.size()];
		AtomicBoolean stopped = new AtomicBoolean();
		BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
		int workers = Math.clamp(subjects.size(), 1, threads);
		try (ExecutorService pool = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("check-", 0).factory())) {
			try {
				collect(submit(subjects, checked, stop, pool), subjects.size(), progress);
			} finally {
				// Whatever went wrong: what waits or runs must not keep anybody waiting.
				stopped.set(true);
			}
		}
		return List.copyOf(Arrays.asList(checked));
	}

	private CompletionService<Void> submit(List<Subject> subjects, CheckedPlan[] checked, BooleanSupplier stop, ExecutorService pool) {
		CompletionService<Void> running = new ExecutorCompletionService<>(pool);
		for (int i = 0; i < subjects.size(); i++) {
			int place = i;
			running.submit(() -> {
				Subject subject = subjects.get(place);
				if (stop.getAsBoolean()) {
					throw new CancellationException();
				}
				checked[place] = new CheckedPlan(subject.plan(), checker.check(subject.plan(), subject.upper(), stop));
				return null;
			});
		}
		return running;
	}

	private static void collect(CompletionService<Void> running, int total, Progress progress) {
		for (int done = 1; done <= total; done++) {
			try {
				Future<Void> finished = running.take();
				finished.get();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				// The fault of a rule, or that the check was cancelled: as if it had run on this thread.
				throw ExceptionUtils.<RuntimeException>asRuntimeException(e.getCause());
			}
			progress.checked(done, total);
		}
	}
}
