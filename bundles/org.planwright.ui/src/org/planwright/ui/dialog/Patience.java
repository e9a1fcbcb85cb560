package org.planwright.ui.dialog;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/**
 * Lets the user wait for something that takes a disk's time, as opening and saving: it is done on a thread of its own, the window goes on
 * painting, and says after a moment what it is at. Called on the UI thread; returns when it is done.
 */
public final class Patience {

	/** What takes less than this is not worth a dialog that comes and goes, in milliseconds. */
	private static final int UNSAID_MS = 700;
	private static final int WIDTH = 360;

	private Patience() {
	}

	/**
	 * Waits for something.
	 *
	 * @param words what the user is told meanwhile
	 * @param work does it, on a thread of its own
	 * @return what it gave
	 * @throws E what it threw
	 */
	public static <T, E extends Exception> T await(Shell parent, String words, Class<E> failure, Callable<T> work) throws E {
		Display display = parent.getDisplay();
		FutureTask<T> task = new FutureTask<>(work) {
			@Override
			protected void done() {
				display.wake();
			}
		};
		Shell[] notice = new Shell[1];
		Runnable say = () -> notice[0] = task.isDone() || parent.isDisposed() ? null : open(parent, words);
		display.timerExec(UNSAID_MS, say);
		try {
			BusyIndicator.showWhile(display, () -> run(display, task));
			return task.get();
		} catch (ExecutionException e) {
			if (failure.isInstance(e.getCause())) {
				throw failure.cast(e.getCause());
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} finally {
			display.timerExec(-1, say);
			if (notice[0] != null) {
				notice[0].dispose();
			}
		}
	}

	private static void run(Display display, FutureTask<?> task) {
		Thread thread = new Thread(task, "planwright-disk");
		thread.setDaemon(true);
		thread.start();
		while (!task.isDone()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Takes all input, so that nothing is begun meanwhile, and goes by itself. */
	private static Shell open(Shell parent, String words) {
		Shell shell = new Shell(parent, SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL);
		shell.setText(parent.getText());
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(0, 12).applyTo(shell);
		Label label = new Label(shell, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		shell.addListener(SWT.Close, event -> event.doit = false);
		shell.pack();
		shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + (parent.getSize().y - shell.getSize().y) / 3);
		shell.open();
		return shell;
	}
}
