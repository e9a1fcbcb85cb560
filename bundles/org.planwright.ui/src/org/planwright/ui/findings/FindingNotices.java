package org.planwright.ui.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.table.Notice;

/** Tells the user what became of a fix: in the list of findings while that is seen; else only what was not done, in a dialog. */
public final class FindingNotices implements Consumer<Notice> {

	private final Supplier<Shell> shell;
	private final Map<Consumer<Notice>, BooleanSupplier> views = new LinkedHashMap<>();

	/** @param shell that dialogs belong to */
	public FindingNotices(Supplier<Shell> shell) {
		this.shell = shell;
	}

	/**
	 * Lets a view tell.
	 *
	 * @param isSeen whether the user sees it now
	 * @return what ends that
	 */
	public Runnable addView(Consumer<Notice> view, BooleanSupplier isSeen) {
		views.put(view, isSeen);
		return () -> views.remove(view);
	}

	@Override
	public void accept(Notice notice) {
		views.entrySet().stream().filter(view -> view.getValue().getAsBoolean()).findFirst().ifPresentOrElse(view -> view.getKey().accept(notice), () -> {
			if (notice.severity() == Notice.Severity.REFUSED) {
				Notices.info(shell.get(), Messages.text("findings.title"), notice.headline());
			}
		});
	}
}
