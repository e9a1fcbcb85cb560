package org.planwright.ui.session;

import java.time.Duration;
import java.util.concurrent.ExecutorService;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.project.safety.LockSight;
import org.planwright.core.project.safety.LockSight.State;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;

/**
 * Somebody else has the file open: says who and since when, watches whether he is still there, and asks what to do. Taking over is possible
 * at any time, since only the person can know; it asks again while the other one may be at work.
 */
final class LockDialog extends MessageDialog {

	/** What the user wants. */
	enum Choice {
		READ_ONLY, TAKE_OVER, OPEN, CANCEL
	}

	private static final int LOOK_MS = 2_000;
	private static final int TAKE_OVER_BUTTON = 1;
	private static final int WIDTH = 420;

	private final LockSight sight;
	private final ExecutorService background = FactsThread.create("lock");
	private Label words;
	private State state = State.QUIET;
	private Choice choice = Choice.CANCEL;

	/**
	 * @param name of the file
	 * @param who has it open
	 * @param since when
	 */
	LockDialog(Shell parent, String name, String who, String since, LockSight sight) {
		super(parent, Messages.text("session.lock.title"), null, Messages.text("session.lock", name, who, since), QUESTION, 0,
				Messages.text("session.lock.readOnly"), Messages.text("session.lock.takeOver"), Messages.text("dialog.cancel"));
		this.sight = sight;
	}

	/** Opens the dialog and waits for the answer. */
	Choice ask() {
		try {
			open();
			return choice;
		} finally {
			background.shutdownNow();
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		words = new Label(parent, SWT.WRAP);
		words.setText(Messages.text("session.lock.watching"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		look();
		return words;
	}

	private void look() {
		UiTurn ui = UiTurn.of(words.getDisplay());
		background.execute(() -> {
			State seen = sight.look();
			Duration still = sight.stillFor();
			ui.after(0, () -> show(seen, still));
			ui.after(LOOK_MS, () -> {
				if (!words.isDisposed()) {
					look();
				}
			});
		});
	}

	private void show(State seen, Duration still) {
		if (words.isDisposed()) {
			return;
		}
		state = seen;
		String time = still.toMinutes() > 0 ? Messages.text("session.lock.minutes", Long.toString(still.toMinutes()))
				: Messages.text("session.lock.seconds", Long.toString(still.toSeconds()));
		words.setText(Messages.text(switch (seen) {
		case FREE -> "session.lock.free";
		case ALIVE -> "session.lock.alive";
		case QUIET -> "session.lock.quiet";
		case STALE -> "session.lock.stale";
		}, time));
		Button take = getButton(TAKE_OVER_BUTTON);
		if (take != null) {
			take.setText(Messages.text(seen == State.FREE ? "session.lock.open" : "session.lock.takeOver"));
		}
		words.requestLayout();
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case 0 -> choice = Choice.READ_ONLY;
		case TAKE_OVER_BUTTON -> {
			if (state != State.FREE && state != State.STALE && !Notices.confirm(getShell(), Messages.text("session.lock.takeOver.title"),
					Messages.text("session.lock.takeOver.ask"), Messages.text("session.lock.takeOver.do"))) {
				return;
			}
			choice = state == State.FREE ? Choice.OPEN : Choice.TAKE_OVER;
		}
		default -> choice = Choice.CANCEL;
		}
		super.buttonPressed(button);
	}
}
