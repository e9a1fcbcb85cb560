package org.planwright.ui.importing;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.planwright.core.reading.ReadingProgress.Stage;
import org.planwright.model.NoteSeverity;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.status.PlanCounts;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The second page: reads the documents, and says what became of each. */
public final class ReadingPage extends WizardPage {

	private final ImportDraft draft;
	private final Theme theme;
	private final Icons icons;
	private FileTable table;
	private Label details;
	private ProgressBar bar;
	private Button stop;

	/** @param draft whose documents are read as soon as the page is seen */
	public ReadingPage(ImportDraft draft, Theme theme, Icons icons) {
		super("reading");
		this.draft = draft;
		this.theme = theme;
		this.icons = icons;
		setTitle(Messages.text("importing.reading.title"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		table = new FileTable(page, theme, icons, Messages.text("importing.files.list"), ReadingPage::situation);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.control());
		details = new Label(page, SWT.WRAP);
		details.setForeground(theme.color(Tint.INK));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(theme.pointSize() * 40, theme.pointSize() * 5).applyTo(details);
		table.control().addListener(SWT.Selection, event -> explain());
		bar = new ProgressBar(page, SWT.HORIZONTAL);
		Accessibles.name(bar, Messages.text("importing.reading.progress"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		stop = new Button(page, SWT.PUSH);
		stop.setText(Messages.text("importing.reading.stop"));
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stopOrRead()));
		GridDataFactory.fillDefaults().hint(theme.pointSize() * 12, SWT.DEFAULT).applyTo(stop);
		draft.addListener(() -> {
			if (!page.isDisposed()) {
				update();
			}
		});
		setControl(page);
		update();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			draft.read();
		}
	}

	private void stopOrRead() {
		if (draft.isBusy()) {
			draft.cancel();
		} else {
			draft.read();
		}
	}

	private void update() {
		table.show(draft.files());
		explain();
		bar.setMaximum(Math.max(1, draft.files().size() * (Stage.values().length + 1)));
		bar.setSelection(draft.files().stream().mapToInt(ReadingPage::steps).sum());
		boolean stopped = draft.files().stream().anyMatch(file -> file.state() == State.STOPPED);
		stop.setText(Messages.text(stopped && !draft.isBusy() ? "importing.reading.again" : "importing.reading.stop"));
		stop.setEnabled(draft.isBusy() || stopped);
		setPageComplete(draft.canInsert());
		int refused = (int) draft.files().stream().filter(file -> file.state() == State.REFUSED).count();
		setMessage(draft.isBusy() ? Messages.text("importing.reading.busy")
				: Messages.text(refused > 0 ? "importing.reading.some" : "importing.reading.done", draft.filesRead().size(), refused));
	}

	/** A list shows the beginning of a long reason; the whole of it stands below: of the selected document, else of the first refused. */
	private void explain() {
		String reason = Stream.concat(table.selected().stream(), draft.files().stream()).filter(file -> file.state() == State.REFUSED)
				.findFirst().map(ImportFile::problem).orElse("");
		details.setText(reason.replace("&", "&&"));
	}

	private static int steps(ImportFile file) {
		return switch (file.state()) {
		case READ, REFUSED -> Stage.values().length + 1;
		case READING -> file.stage().map(Stage::ordinal).orElse(0);
		default -> 0;
		};
	}

	private static String situation(ImportFile file) {
		return switch (file.state()) {
		case LOADING -> Messages.text("importing.state.loading");
		case READY -> Messages.text("importing.state.waiting");
		case REFUSED -> file.problem();
		case STOPPED -> Messages.text("importing.state.stopped");
		case READING -> Messages.text("importing.stage." + file.stage().orElse(Stage.LINES).name().toLowerCase(Locale.ROOT));
		case READ -> file.isOnlyText() ? Messages.text("importing.state.onlyText") : summary(file.review().orElseThrow());
		};
	}

	/** What was recognised, counted: 章节 67 · 指标 20 · 重点工程 6 · 名词 14 · 存疑 3 · 未归位 0; and 批注 5 where the document bears remarks. */
	public static String summary(Review review) {
		PlanCounts counts = review.counts();
		String summary = Messages.text("importing.summary", counts.sections(), counts.indicators(), counts.boxes(), counts.terms(),
				review.count(NoteSeverity.DOUBTFUL), review.unplaced().size());
		int remarks = review.plan().getComments().size();
		return remarks == 0 ? summary : Messages.text("importing.summary.remarks", summary, remarks);
	}
}
